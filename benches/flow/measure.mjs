/** What is done in a page and timed there: opening, typing and dragging, the same for each. */
import { GRIP } from './ours.mjs';
import { probe } from './probe.mjs';

/** Paces of people: from the paint of one letter to the next key. */
export const QUICK = 60;
export const SLOW = 260;
/** How long what follows a pause or a drop is watched. */
const AFTERWARDS = 1200;
const STEPS = 60;
/** Pixels between two steps of a drag. */
const STRIDE = 10;
/** After so many steps the drag turns back, so that it stays in the view. */
const TURN = 40;

/** Opens the chain in a fresh page. Gives the page and the time until everything is drawn. */
export async function opened(browser, app, chain, sight) {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.addInitScript(probe);
  await app.visit(page, sight);
  await app.open(page, chain);
  const wanted = [
    [app.boxes, chain.nodes],
    [app.links, chain.links],
  ];
  const time = await page.evaluate((wanted) => window.probe.drawn(wanted), wanted);
  // What follows the opening, such as the fetching of later parts, is not measured.
  await page.waitForTimeout(3000);
  return { page, time, clock: await processorClock(page) };
}

/** Gives a function for the milliseconds that the page's main thread has worked so far. */
async function processorClock(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
}

/** Types letters at the end of the field that has the focus. */
export async function typed({ page, clock }, letters, pace) {
  await page.keyboard.press('End');
  await page.waitForTimeout(AFTERWARDS);
  await page.evaluate(() => window.probe.takeLetters());
  const begun = await clock();
  for (const [place, letter] of [...letters].entries()) {
    await page.keyboard.press(letter);
    // What follows a pause may begin soon after the last.
    const rest = place + 1 < letters.length ? pace : 0;
    await page.evaluate(([count, rest]) => window.probe.painted(count, rest), [place + 1, rest]);
  }
  const work = ((await clock()) - begun) / letters.length;
  const pause = await watched(page, () => page.waitForTimeout(AFTERWARDS));
  const { times, browser } = await page.evaluate(() => window.probe.takeLetters());
  return { times, browser, work: [work], pause: [Math.max(...pause.frames)] };
}

/** Drags a box sideways and back, and lets it go. */
export async function dragged({ page }, app, id) {
  const { x, y } = await app.box(page, id).boundingBox();
  const at = { x: x + GRIP.x, y: y + GRIP.y };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  // The first step makes it a drag.
  await page.mouse.move(at.x + STRIDE, at.y);
  let isDragging = 0;
  const { frames, moves } = await watched(page, async () => {
    for (let step = 1; step <= STEPS; step += 1) {
      await page.mouse.move(at.x + STRIDE * away(step), at.y + step);
      if (step === TURN) isDragging = await app.isDragging(page);
    }
  });
  if (!isDragging) throw new Error('nothing is dragged');
  const drop = await watched(page, async () => {
    await page.mouse.up();
    await page.waitForTimeout(AFTERWARDS);
  });
  return { frames, moves, drop: [Math.max(...drop.frames)] };
}

const away = (step) => 1 + (step <= TURN ? step : 2 * TURN - step);

async function watched(page, act) {
  await page.evaluate(() => window.probe.watchFrames());
  await act();
  return page.evaluate(() => window.probe.takeFrames());
}
