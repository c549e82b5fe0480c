/** Where the browser's own time goes: style, layout, painting. Scripts are in `profile.mjs`. */

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink', 'cc'];

/** Records while something is done. Gives microseconds of processor time by name, of the page's main thread. */
export async function traced(browser, page, act) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const main = mainThread(traceEvents);
  return selfTimes(traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && `${pid} ${tid}` === main));
}

/** The thread that the browser calls the main one of a page and that did most. */
function mainThread(events) {
  const named = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = named.map(({ pid, tid }) => `${pid} ${tid}`);
  const count = (thread) => events.filter(({ pid, tid }) => `${pid} ${tid}` === thread).length;
  return threads.sort((one, other) => count(other) - count(one))[0];
}

/** Each event's time without what happens inside it. */
function selfTimes(events) {
  const took = ({ tdur, dur }) => tdur ?? dur ?? 0;
  const sorted = events.sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const times = new Map();
  const add = (name, time) => times.set(name, (times.get(name) ?? 0) + time);
  const open = [];
  for (const event of sorted) {
    while (open.length > 0 && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    if (open.length > 0) add(open.at(-1).name, -took(event));
    add(event.name, took(event));
    open.push(event);
  }
  return times;
}
