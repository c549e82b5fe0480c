/** Every page and state: to axe, in light and dark, wide and narrow, zoomed and in few colours. */
import { axe, expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';
import { STATES } from './states.mjs';

/** The formats of *Export*, by the names that stay. */
const FORMATS = ['PDF', 'HTML', 'Word', 'ODT', 'Markdown', 'SVG', 'PNG', 'Mermaid', 'Excel', 'CSV', 'JSON', 'OCDS', 'CIDS'];
const NARROWEST = { width: 320, height: 640 };

/** What of the page is wider than its place. */
const tooWide = (page) =>
  page.evaluate(() => {
    const element = document.querySelector('throughline-builder');
    const { left, right } = element.getBoundingClientRect();
    // A drawing may scroll within its place.
    const scrolls = (one) => one.matches('.paper-figure, .export-table') || one.parentElement?.closest('.visually-hidden, .picker-list, .paper-figure, .export-table');
    const isOut = (one) => {
      const box = one.getBoundingClientRect();
      return box.width > 1 && (box.right > right + 0.5 || box.left < left - 0.5);
    };
    const isCut = (one) => one.matches('input:not([type=file]), .visually-hidden');
    const within = [...element.shadowRoot.querySelectorAll('*')]
      .filter((one) => one.checkVisibility() && !scrolls(one) && !isCut(one))
      .filter((one) => isOut(one) || (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1 && getComputedStyle(one).overflowX !== 'visible'))
      .map((one) => `${one.localName}.${one.className?.baseVal ?? one.className} ${one.textContent.slice(0, 40)}`);
    const { scrollWidth, clientWidth } = document.scrollingElement;
    return scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`, ...within] : within;
  });

for (const [state, reach] of Object.entries(STATES)) {
  test(`axe finds nothing, and nothing is too wide: ${state}`, async ({ page }) => {
    test.setTimeout(60_000);
    await reach(page);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await test.step(`${colorScheme}, ${width} wide`, () => axe(page));
      }
    }
    await page.setViewportSize(NARROWEST);
    // What is drawn to measure is drawn again once it has been measured.
    await expect.poll(() => tooWide(page)).toEqual([]);
  });
}

test('other people find what they rely on by its name', async ({ page }) => {
  await openBuilder(page);
  await expect(page.getByLabel('Open a file', { exact: true })).toHaveAttribute('type', 'file');
  await person.startWithEmptyChain(page);
  const navigation = page.getByRole('navigation', { name: 'Parts of the framework' });
  const links = await navigation.getByRole('link').all();
  expect(links).toHaveLength(person.PARTS.length);
  for (const [index, link] of links.entries()) await expect(link).toHaveAccessibleName(person.PARTS[index]);
  for (const name of ['Undo', 'Redo', 'New', 'Open', 'Export']) {
    await expect(person.button(page, name)).toHaveCount(1);
    await expect(person.button(page, name)).toHaveAccessibleName(name);
  }
  const panel = await person.openExport(page);
  const formats = await panel.getByRole('radio').all();
  expect(formats).toHaveLength(FORMATS.length);
  for (const [index, format] of formats.entries()) {
    await expect(format).toHaveAccessibleName(FORMATS[index]);
    await expect(format).toHaveAccessibleDescription(/\w/);
  }
  await person.button(panel, 'Close').click();
  await person.button(page, 'Open').click();
  await expect(page.getByLabel('Open a file', { exact: true })).toBeVisible();
});

/** The short job: an example, another item, a link, a criterion, a specification. */
async function shortJob(page) {
  await openBuilder(page);
  await person.startFromExample(page, person.EXAMPLES[0].framework.title);
  await person.addItem(page, 'Outputs', 'A weekly walk');
  await person.linkItems(page, 'A weekly walk', 'People keep the changes they made');
  await person.goTo(page, 'Success and failure');
  const card = await person.card(page, 'People keep the changes they made');
  await person.fill(card, { 'What would you call success?': 'They still walk a year on.' });
  await person.goTo(page, 'Specification');
  await expect(page.getByRole('article')).toContainText('They still walk a year on.');
  const { bytes } = await person.exportFile(page, 'PDF');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
}

test('the short job at 400 % zoom', async ({ page }) => {
  test.setTimeout(30_000);
  await page.setViewportSize({ width: 320, height: 256 });
  await shortJob(page);
  expect(await tooWide(page)).toEqual([]);
});

test('the short job in forced colours and without motion', async ({ page }) => {
  test.setTimeout(30_000);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await shortJob(page);
  const moving = await page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running').length);
  expect(moving).toBe(0);
  await axe(page);
});

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('the short job by touch', async ({ page }) => {
    test.setTimeout(30_000);
    await shortJob(page);
  });
});
