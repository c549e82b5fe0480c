/**
 * The loader: defines `<throughline-builder>`, fetches the program once for the page, and says
 * in plain words what is wrong when it cannot start. All else belongs in the program (`src`).
 *
 * Every address is resolved from this file's own address, so the folder can be put anywhere.
 * Attributes are strings and read by the program; unknown ones are ignored. Events, which
 * bubble and cross shadow roots: `ready`, and `error` with `detail: { code, message }`.
 */

/** What is said when the builder cannot start or go on, by code. `{address}` is filled in. */
const MESSAGES = {
  'no-webassembly':
    'The builder did not start, because this browser does not support WebAssembly. Please use a recent version of Chrome, Edge, Firefox or Safari.',
  'webassembly-blocked':
    "The builder did not start, because this page's security policy blocks WebAssembly. Please ask the website's team to add 'wasm-unsafe-eval' to script-src.",
  'script-blocked':
    "The builder did not start, because this page's security policy blocks {address}. Please ask the website's team to allow it in script-src and connect-src.",
  'not-found':
    "The builder did not start, because {address} was not found. Please ask the website's team to upload all the builder's files to one folder.",
  'wrong-file':
    'The builder did not start, because {address} is not the file it should be. Please upload it again, and check that the server does not replace it.',
  unreadable:
    'The builder did not start, because this browser could not read {address}. Please use a recent browser. If yours is recent, upload the file again.',
  'no-answer':
    "The builder did not start, because {address} could not be fetched. Check your connection and reload the page. If that fails, tell the website's team.",
  'local-file':
    'The builder did not start, because this page was opened as a file. Please open it from a web server.',
  stopped:
    'Something went wrong and the builder has stopped. Your draft is safe up to the last time it said it was saved. Please reload the page.',
};
const OPENING = 'Opening the builder…';

const here = (file) => new URL(file, import.meta.url).href;
/**
 * Each part of the looks is a file of its own; the browser fetches them side by side. Those of what
 * is not on the first sight are fetched by the program (`src/ui/chunk/styles.rs`).
 */
const STYLES = ['tokens', 'base', 'shell', 'forms'].map((name) => here(`./styles/${name}.css`));
const SCRIPT = here('./app.js');
const PROGRAM = here('./app_bg.wasm');
/** How long the first sight of the app waits for its styles. */
const STYLES_TIMEOUT_MILLISECONDS = 5000;

/** A failure with one of the codes of `MESSAGES`. */
class StartFailure extends Error {
  constructor(code, address = '', cause = undefined) {
    super(MESSAGES[code].replace('{address}', address), { cause });
    this.code = code;
  }
}

// ---- Starting the program: once for the page, however many elements there are.

let starting;
let stopped = false;
/** The elements that show the app, which all hear of it when the program stops. */
const shown = new Set();

/** The running program. After a failure the next element put on the page tries again. */
function start() {
  starting ??= load().catch((failure) => {
    starting = undefined;
    throw failure;
  });
  return starting;
}

async function load() {
  checkBrowser();
  const policy = watchPolicy();
  try {
    const [script, response] = await Promise.all([importScript(), fetchFile(PROGRAM)]);
    await compile(script, response);
    script.onStop(stopAll);
    return script;
  } catch (error) {
    throw await policy.explain(error);
  } finally {
    policy.end();
  }
}

/** Refuses early what no file could mend. */
function checkBrowser() {
  if (location.protocol === 'file:') throw new StartFailure('local-file');
  if (typeof WebAssembly !== 'object') throw new StartFailure('no-webassembly');
  try {
    // The smallest module there is: nothing but a policy can refuse it.
    new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  } catch {
    throw new StartFailure('webassembly-blocked');
  }
}

/** Imports the program's script. `import` does not say why it failed, so fetching it must. */
async function importScript() {
  try {
    return await import(SCRIPT);
  } catch (error) {
    await fetchFile(SCRIPT);
    // It is there. Either a policy blocks it, which `explain` finds, or it is no such script.
    throw new StartFailure('wrong-file', SCRIPT, error);
  }
}

/** Fetches one of our files, refusing a page that says "not found" politely. */
async function fetchFile(address) {
  let response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw new StartFailure('no-answer', address, error);
  }
  if (!response.ok) throw new StartFailure('not-found', address);
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/html')) throw new StartFailure('wrong-file', address);
  return response;
}

async function compile(script, response) {
  try {
    await script.default({ module_or_path: response });
  } catch (error) {
    // Neither a policy nor the network, which have been seen to.
    const code = (await isProgram(PROGRAM)) ? 'unreadable' : 'wrong-file';
    throw new StartFailure(code, PROGRAM, error);
  }
}

/** Whether a file begins as every WebAssembly file does. */
async function isProgram(address) {
  const bytes = new Uint8Array(await (await fetchFile(address)).arrayBuffer());
  return String.fromCharCode(...bytes.subarray(0, 4)) === '\0asm';
}

/** Notes what the page's security policy blocks among our files while the program loads. */
function watchPolicy() {
  const blocked = [];
  const note = ({ blockedURI }) => blocked.push(blockedURI);
  document.addEventListener('securitypolicyviolation', note);
  return {
    end: () => document.removeEventListener('securitypolicyviolation', note),
    async explain(error) {
      await new Promise((resolve) => setTimeout(resolve, 50)); // the news may come after the failure
      const file = [SCRIPT, PROGRAM].find((address) => blocked.includes(address));
      return file ? new StartFailure('script-blocked', file, error) : error;
    },
  };
}

/** The program has stopped by mistake: its state cannot be trusted, so it is not called again. */
function stopAll() {
  stopped = true;
  starting = Promise.reject(new StartFailure('stopped'));
  starting.catch(() => {});
  for (const element of shown) element.stop();
}

// ---- What the program asks of the page.

let policy;

/**
 * Opens a module worker from one of our files. Where the page demands trusted types, the
 * policy `throughline` vouches for our own folder and no other.
 */
export function openWorker(address) {
  if (!address.startsWith(here('./'))) throw new TypeError(`not ours: ${address}`);
  // A policy of this name may be created once: the second worker is vouched for by the first's.
  policy ??= globalThis.trustedTypes?.createPolicy('throughline', {
    createScriptURL: (ours) => ours,
  });
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}

/** Imports one of our files as a module, on the page. */
export const openModule = (address) => import(address);

// ---- The element.

class ThroughlineBuilder extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  #container;
  #handle;
  /** Counts openings, so that one that was overtaken while it waited gives up. */
  #opening = 0;

  connectedCallback() {
    // An element that is moved is taken off and put on again at once: it stays as it is.
    if (this.#opening === 0) this.#open();
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.#close();
    });
  }

  async #open() {
    const opening = ++openings;
    this.#opening = opening;
    const styles = this.#prepare();
    try {
      const [program] = await Promise.all([start(), styles]);
      if (this.#opening !== opening) return;
      this.#show(program);
    } catch (error) {
      if (this.#opening === opening) this.#fail(error);
    }
  }

  /** Puts up the styles, the line that says what is happening, and room for the app. */
  #prepare() {
    const links = STYLES.map((href) => make('link', { rel: 'stylesheet', href }));
    const status = make('p', { className: 'opening', role: 'status', textContent: OPENING });
    this.#container = make('div', { className: 'mount' });
    this.#container.append(status);
    this.#container.style.setProperty('min-height', '24rem'); // before the styles are there
    this.#root.replaceChildren(...links, this.#container);
    return Promise.all(links.map(settled));
  }

  #show(program) {
    this.#container.replaceChildren();
    this.#handle = program.mount(this.#container, here('./'), this);
    shown.add(this);
    // Whoever listens finds the app there: it has been drawn by the next task.
    setTimeout(() => this.#handle && this.#tell('ready'));
  }

  #close() {
    this.#opening = 0;
    shown.delete(this);
    if (!stopped) this.#handle?.destroy();
    if (!stopped) this.#handle?.free();
    this.#handle = undefined;
    this.#root.replaceChildren();
  }

  /** Called when the program has stopped: what is on the page stays to be read. */
  stop() {
    this.#container.inert = true;
    this.#alert(new StartFailure('stopped'), this.#container);
  }

  /** Says why the builder did not start, above what the page's author wrote instead of it. */
  #fail(error) {
    console.error(error);
    const failure = error instanceof StartFailure ? error : new StartFailure('stopped', '', error);
    this.#container.style.removeProperty('min-height');
    this.#container.replaceChildren();
    this.#alert(failure, make('slot', {}));
  }

  #alert(failure, after) {
    const alert = make('p', { className: 'failure', role: 'alert', textContent: failure.message });
    this.#root.replaceChildren(...this.#root.querySelectorAll('link'), alert, after);
    this.#tell('error', { code: failure.code, message: failure.message });
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}

let openings = 0;

const make = (name, properties) => Object.assign(document.createElement(name), properties);

/** Waits until a style sheet is there, or is known not to come, or takes too long. */
function settled(link) {
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    setTimeout(resolve, STYLES_TIMEOUT_MILLISECONDS);
  });
}

// The loader may be on a page twice, as when two authors paste the same two lines.
if (!customElements.get('throughline-builder')) {
  customElements.define('throughline-builder', ThroughlineBuilder);
}
