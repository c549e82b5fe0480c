/**
 * Carries requests to the export program and answers back, in a worker, or on the page where
 * workers are refused: then `answer` is called directly. Reading requests and making files
 * belongs in the program (`src/worker/server.rs`).
 *
 * Asked `{ id, kind: 'export', document, madeOn, attachment }`, it answers `{ id, progress }` any
 * number of times, then `{ id, bytes, replaced }` or `{ id, error: { code, message } }`, where the
 * code is `not-loaded`, `refused` or `stopped`. An attachment is `[name, description, json]`, or
 * `[]` for none.
 */

const here = (file) => new URL(file, import.meta.url).href;

/** The fonts of the specification, in the order in which the program expects them. */
const FONTS = ['AtkinsonHyperlegibleNext-Regular.ttf', 'AtkinsonHyperlegibleNext-Bold.ttf'];
/** How far along we are when the program and its fonts have been fetched. */
const FETCHED = 0.3;

let loading;

/** The program and its fonts, fetched when first needed. After a failure the next call retries. */
function load() {
  loading ??= Promise.all([loadProgram(), Promise.all(FONTS.map(loadFont))]).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loadProgram() {
  const program = await import('./exporter.js');
  await program.default({ module_or_path: here('./exporter_bg.wasm') });
  return program;
}

async function loadFont(name) {
  const address = here(`./fonts/${name}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Answers one message by calling `reply` with each answer. */
export async function answer({ id, kind, document, madeOn, attachment }, reply) {
  if (kind !== 'export') return;
  const fail = (code, error) =>
    reply({ id, error: { code, message: String(error?.message ?? error) } });
  const progress = (fraction) => reply({ id, progress: fraction });
  progress(0);
  let program, fonts;
  try {
    [program, fonts] = await load();
  } catch (error) {
    return fail('not-loaded', error);
  }
  progress(FETCHED);
  try {
    const onward = (fraction) => progress(FETCHED + (1 - FETCHED) * fraction);
    reply({ id, ...program.exportPdf(document, madeOn, attachment, fonts, onward) });
  } catch (error) {
    // A refusal is a text; anything else is the program having stopped by mistake.
    fail(typeof error === 'string' ? 'refused' : 'stopped', error);
  }
}

if (typeof WorkerGlobalScope === 'function' && self instanceof WorkerGlobalScope) {
  self.addEventListener('message', ({ data }) =>
    answer(data, (reply) => postMessage(reply, reply.bytes ? [reply.bytes.buffer] : [])),
  );
  // Tells whoever opened the worker that it runs, before anything large is fetched.
  postMessage({ started: true });
}
