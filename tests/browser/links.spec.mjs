/** Links in the diagram: loops are told from other links, and the words of links lie on nothing. */
import { readFileSync } from 'node:fs';
import { expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';

/** A chain with loops within and across stages. `tests/layout/loops.rs` has the same order. */
const LOOPS = JSON.parse(readFileSync(new URL('../layout/loops.json', import.meta.url), 'utf8'));
const ORDER = 'i1 i2 i3 a5 a1 a2 a3 a6 a4 o1 s2 s1 m1 m2 l1 l2';

/** Opens it with the diagram alone, and gives the diagram. */
async function diagram(page) {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(LOOPS));
  await page.getByText('Diagram only').click();
  await expect(page.locator('.box')).toHaveCount(16);
  return page.getByRole('region', { name: 'Diagram' });
}

/** The rectangles of what is found, in pixels of the page. */
const rectangles = (locator) => locator.evaluateAll((elements) => elements.map((element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}));

const overlap = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

test('the chain is drawn in the same order as in files', async ({ page }) => {
  await diagram(page);
  const ids = await page.locator('.box').evaluateAll((boxes) => boxes.map((box) => box.dataset.box));
  expect(ids.join(' ')).toBe(ORDER);
});

test('a loop within a stage is a double line with its word, and in the legend', async ({ page }) => {
  const canvas = await diagram(page);
  const loops = page.locator('.link-line.is-feedback[data-link]');
  const ids = await loops.evaluateAll((lines) => lines.map((line) => line.dataset.link));
  expect(ids).toEqual(['k7', 'k8', 'k9', 'k10', 'k16']);
  await expect(loops.locator('.link-core')).toHaveCount(5);
  await expect(page.locator('.link-label').filter({ hasText: /^loop/ })).toHaveCount(5);
  await expect(canvas.getByText('feedback loop')).toBeVisible();
});

for (const [width, height] of [[1920, 1080], [1280, 900], [360, 740]]) {
  test(`no words of links lie on each other, on a box or on a heading at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await diagram(page);
    const words = await rectangles(page.locator('.link-label'));
    const taken = await rectangles(page.locator('.box-body, .ground-title'));
    expect(words).toHaveLength(9);
    for (const [place, one] of words.entries()) {
      expect([...taken, ...words.slice(0, place)].filter((other) => overlap(one, other))).toEqual([]);
    }
  });
}
