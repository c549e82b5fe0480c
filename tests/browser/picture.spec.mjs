/** The picture of the chain: as a file from the menu, and in the draft on the page. */
import { axe, expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';

const { bytes, framework } = person.EXAMPLES[0];

test.beforeEach(async ({ page }) => {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(bytes));
  await person.expectPart(page, 'Outcome chain');
});

test('SVG holds every title as text, and asks nobody for anything', async ({ page }) => {
  const { bytes: file, name } = await person.exportFile(page, 'SVG');
  expect(name).toMatch(/\.svg$/);
  const read = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    const words = (one) => one?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    return {
      mistakes: parsed.querySelectorAll('parsererror').length,
      title: words(parsed.querySelector('title')),
      description: words(parsed.querySelector('desc')),
      drawn: [...parsed.querySelectorAll('text')].map(words).join(' '),
      outside: [...parsed.querySelectorAll('*')].flatMap((one) => [...one.attributes]).filter(({ name, value }) => /href|src/.test(name) && !value.startsWith('#')).length,
    };
  }, file.toString());
  expect(read.mistakes).toBe(0);
  expect(read.outside).toBe(0);
  expect(read.title).toContain(framework.title.slice(0, 20));
  expect(read.description.length).toBeGreaterThan(100);
  const plain = (text) => text.replace(/\s/g, '');
  for (const { title } of framework.nodes) expect(plain(read.drawn)).toContain(plain(title));
});

test('PNG is a picture that can be looked at', async ({ page }) => {
  const { bytes: file, name } = await person.exportFile(page, 'PNG');
  expect(name).toMatch(/\.png$/);
  expect([...file.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  expect(width).toBeGreaterThan(1500);
  expect(width).toBeGreaterThan(height);
  expect(file.length).toBeGreaterThan(20_000);
});

test('the draft shows the chain as a figure with words beside it', async ({ page }) => {
  await person.goTo(page, 'Specification');
  const figure = page.getByRole('article').getByRole('img').first();
  await expect(figure).toBeVisible();
  await expect(figure).toHaveAccessibleName(/./);
  await axe(page);
});
