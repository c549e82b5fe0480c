/**
 * How soon a person can make the first edit, on a slow machine and line: the median of five
 * cold starts until the element says `ready`. Prints a table; the gate is 3 s.
 */
import { chromium } from '@playwright/test';
import { LAUNCH } from './chromium.mjs';
import { BUILDER, serve } from './server.mjs';

const STARTS = 5;
const GATE_MILLISECONDS = 3000;
const SLOWDOWN = 4;
const MEGABIT = 1_000_000 / 8;
const LINE = { offline: false, latency: 100, downloadThroughput: 9 * MEGABIT, uploadThroughput: 1.5 * MEGABIT };

const server = await serve({ compress: true });
const browser = await chromium.launch(LAUNCH);
await start(); // the server compresses what it is first asked for
const times = [];
for (let count = 0; count < STARTS; count += 1) times.push(await start());
await browser.close();
server.close();
report(times.sort((one, other) => one - other));

/** One start with nothing kept from before; gives milliseconds since the page was asked for. */
async function start() {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(() => {
    document.addEventListener('ready', () => (window.readyAt = performance.now()), { once: true });
  });
  await page.goto(server.origin + BUILDER);
  const time = await readyAt(page);
  await context.close();
  return time;
}

async function readyAt(page) {
  for (;;) {
    const time = await page.evaluate(() => window.readyAt);
    if (time) return time;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function report(times) {
  const median = times[Math.floor(times.length / 2)];
  const seconds = (time) => `${(time / 1000).toFixed(2)} s`;
  const verdict = median <= GATE_MILLISECONDS ? '✓ within' : '✗ over';
  console.log(`| first edit possible (${SLOWDOWN}× slower CPU, 9 Mbit/s, 100 ms) | gate | |`);
  console.log('|---:|---:|---|');
  console.log(`| ${seconds(median)} (${times.map(seconds).join(', ')}) | ${seconds(GATE_MILLISECONDS)} | ${verdict} |`);
}
