/**
 * The `test` that every spec uses. A test fails on anything in the console that it did not
 * expect, on an uncaught error, and on any request to another origin. Below it, what tests do
 * most often, in the words of a person.
 */
import { test as base, expect } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';

export { expect };

/** Where the bundle's own page is. */
export const BUILDER = '/services/builder/';

export const test = base.extend({
  /** `problems.expect(/…/)`: this test causes a message of this kind, at least once. */
  problems: [
    async ({ context, baseURL }, use) => {
      const problems = new Problems(baseURL);
      await problems.watch(context);
      await use(problems);
      problems.check();
    },
    { auto: true },
  ],
});

class Problems {
  #seen = [];
  #expected = [];
  #origin;

  constructor(origin) {
    this.#origin = origin;
  }

  /** Watches another browser context too: another person, on another machine. */
  async watch(context) {
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.note(message.text());
    });
    context.on('weberror', (error) => this.note(String(error.error())));
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const away = protocol.startsWith('http') && origin !== this.#origin;
      if (away) this.note(`Request to another origin: ${request.url()}`);
    });
    await context.addInitScript(noteEvents);
  }

  note(problem) {
    this.#seen.push(problem);
  }

  expect(pattern) {
    this.#expected.push(pattern);
  }

  check() {
    const surprises = this.#seen.filter((text) => !this.#expected.some((one) => one.test(text)));
    expect(surprises, 'problems that the test did not expect').toEqual([]);
    const absent = this.#expected.filter((one) => !this.#seen.some((text) => one.test(text)));
    expect(absent, 'problems that the test expected and did not see').toEqual([]);
  }
}

/** In the page: keeps our element's events, which may be dispatched before a test can listen. */
function noteEvents() {
  window.builderEvents = [];
  for (const name of ['ready', 'error']) {
    document.addEventListener(name, ({ type, target, detail }) => {
      if (target.localName !== 'throughline-builder') return;
      window.builderEvents.push({ type, id: target.id, detail });
    });
  }
}

/** The events of our elements so far: `{ type, id, detail }`. */
export const events = (page) => page.evaluate(() => window.builderEvents);

/** Waits until so many elements are ready. (`waitForFunction` would need `unsafe-eval`.) */
export const ready = (page, count = 1) =>
  expect
    .poll(async () => (await events(page)).filter(({ type }) => type === 'ready').length)
    .toBeGreaterThanOrEqual(count);

/** Opens a page with a builder and waits until it can be used. Gives the element. */
export async function openBuilder(page, address = BUILDER) {
  await page.goto(address);
  await ready(page);
  return page.locator('throughline-builder').first();
}

/** Presses something that downloads a file, and gives the file's name and bytes. */
export async function download(page, press) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  const chunks = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Whether there is a first-level heading is up to the page around the element.
  rules: { 'page-has-heading-one': { enabled: false } },
  // Reading style sheets ahead writes inline styles, which the policy refuses.
  preload: false,
};

/**
 * Draws every row of the page, also those far out of sight. Before a row is drawn, its box has
 * an estimated height, and what is in it seems to lie under its neighbours.
 */
const drawEveryRow = (page) =>
  page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('throughline-builder')) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important; }');
      shadowRoot?.adoptedStyleSheets.push(sheet);
    }
  });

/** Waits until nothing in the builders has moved for some frames: a resize is drawn twice. */
export const still = (page, frames = 3) =>
  page.evaluate(async (frames) => {
    const frame = () => new Promise(requestAnimationFrame);
    const places = () =>
      [...document.querySelectorAll('throughline-builder')]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
        .map((one) => one.getBoundingClientRect())
        .map(({ x, y, width, height }) => `${x} ${y} ${width} ${height}`)
        .join(';');
    for (let before = '', same = 0; same < frames; ) {
      await frame();
      const now = places();
      same = now === before ? same + 1 : 0;
      before = now;
    }
  }, frames);

/** Has axe look at the whole page, into open shadow roots. */
export async function axe(page) {
  await drawEveryRow(page);
  await still(page);
  const { violations } = await new AxeBuilder({ page }).options(OPTIONS).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target}\n${failureSummary}`),
  );
  expect(found, 'accessibility violations').toEqual([]);
}
