/** What our time goes into while letters are typed, for whoever makes it less. */
import { QUICK, opened, typed } from './measure.mjs';
import { traced } from './trace.mjs';

/** Lines of a table. */
const MOST = 30;
/** Microseconds between two looks. */
const INTERVAL = 200;
/** What carries calls between JavaScript and Rust, and does nothing of its own. */
const GLUE = /^(wasm_bindgen|js_sys|js-to-wasm|wasm-to-js|<unknown>|real|run|cb\d|decode|\(line|__wbg_run|core::ops)/;

/** Prints where the time goes, in the outline and in the diagram. Names need a bundle with names. */
export async function profiled(browser, app, chain, letters) {
  const visit = await opened(browser, app, chain);
  const { page } = visit;
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  const work = [
    ['outline', () => app.edit(page, chain.id)],
    ['diagram', () => app.rename(page, chain.id)],
  ];
  for (const [name, begin] of work) {
    await begin();
    const times = await traced(browser, page, () => typed(visit, letters, QUICK));
    print(`The browser, ${name}`, times, letters.length);
    await session.send('Profiler.start');
    await typed(visit, letters, QUICK);
    const { profile } = await session.send('Profiler.stop');
    const { own, whole } = costs(profile);
    print(`Functions alone, ${name}`, own, letters.length);
    print(`Functions with what they call, ${name}`, whole, letters.length);
  }
  await page.close();
}

/** Microseconds of each function: its own, and with all that it calls. */
function costs({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const [own, whole] = [new Map(), new Map()];
  const add = (times, name, time) => times.set(name, (times.get(name) ?? 0) + time);
  for (const [place, sample] of samples.entries()) {
    const around = new Set();
    for (let id = sample; id; id = parents.get(id)) around.add(nameOf(byId.get(id)));
    add(own, nameOf(byId.get(sample)), timeDeltas[place]);
    for (const name of around) add(whole, name, timeDeltas[place]);
  }
  return { own, whole };
}

/** The name, without what the compiler puts around it. */
function nameOf({ callFrame: { functionName, lineNumber } }) {
  const [, mangled] = /^_ZN(.*?)17h[0-9a-f]{16}E/.exec(functionName) ?? [];
  if (!mangled) return functionName || `(line ${lineNumber})`;
  const parts = [];
  for (let rest = mangled; /^\d/.test(rest); ) {
    const length = parseInt(rest, 10);
    const start = String(length).length;
    parts.push(rest.slice(start, start + length));
    rest = rest.slice(start + length);
  }
  return parts.join('::').replaceAll('$LT$', '<').replaceAll('$GT$', '>').replaceAll('$u20$', ' ').replaceAll('..', '::');
}

/** The longest times, in milliseconds for each letter. */
function print(title, times, letters) {
  const kept = [...times].filter(([name]) => !GLUE.test(name));
  const sorted = kept.sort(([, one], [, other]) => other - one).slice(0, MOST);
  console.log(`\n### ${title}: milliseconds a letter\n\n| ms | what |\n|---:|---|`);
  for (const [name, time] of sorted) {
    console.log(`| ${(time / 1000 / letters).toFixed(2)} | \`${name.slice(0, 150)}\` |`);
  }
}
