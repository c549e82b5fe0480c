/** What leaves the builder besides PDF and JSON: each file opens, and says what it should. */
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { axe, expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';

const { framework } = person.EXAMPLES[0];
/** A published file in the Common Impact Data Standard. */
const SAMPLE = new URL('../standards/cids/knowledge_graph.jsonld', import.meta.url);
const TITLES = framework.nodes.map(({ title }) => title);

async function open(page) {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(framework));
  await person.expectPart(page, 'Outcome chain');
}

/** The names of the files in a zip, from its own list of them. */
function namesIn(bytes) {
  const names = [];
  for (let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 1, 'latin1')) {
    names.push(bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)));
  }
  return names;
}

test('the web page is valid, accessible, whole and alone', async ({ page, context }) => {
  await open(page);
  const { bytes, name } = await person.exportFile(page, 'HTML');
  expect(name).toMatch(/\.html$/);
  const html = bytes.toString();
  const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  const reader = await context.newPage();
  await reader.setContent(html);
  for (const title of TITLES) await expect(reader.locator('body')).toContainText(title);
  await axe(reader);
  await reader.setViewportSize({ width: 320, height: 640 });
  await axe(reader);
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  // Nothing of a table is out of sight; a drawing that is can be scrolled, also with the keyboard.
  const hidden = (selector) => reader.locator(selector).evaluateAll((all) => all
    .filter((it) => it.getBoundingClientRect().right > innerWidth).map((it) => it.textContent));
  expect(await hidden('caption, tbody th, td')).toEqual([]);
  const chain = reader.locator('.drawn').first();
  await chain.focus();
  await reader.keyboard.press('ArrowRight');
  await expect.poll(() => chain.evaluate((it) => it.scrollLeft)).toBeGreaterThan(0);
});

test('office files hold what their programs look for', async ({ page }) => {
  await open(page);
  const parts = { Word: 'word/document.xml', ODT: 'content.xml', Excel: 'xl/workbook.xml' };
  for (const [format, part] of Object.entries(parts)) {
    const { bytes } = await person.exportFile(page, format);
    expect(namesIn(bytes), format).toContain(part);
  }
});

test('text and data files hold the chain', async ({ page }) => {
  await open(page);
  for (const format of ['Markdown', 'Mermaid', 'CIDS', 'OCDS']) {
    const { bytes } = await person.exportFile(page, format);
    const text = bytes.toString();
    for (const title of TITLES) expect(text, format).toContain(title);
  }
  const { bytes } = await person.exportFile(page, 'CSV');
  expect(bytes.toString()).toContain(framework.measures[0].name);
  const { bytes: package_ } = await person.exportFile(page, 'OCDS');
  expect(JSON.parse(package_).releases).toHaveLength(1);
});

test('the PDF holds the framework, and opens again with nothing lost', async ({ page }) => {
  await open(page);
  const before = person.withoutMoment(await person.exported(page));
  const { bytes } = await person.exportFile(page, 'PDF');
  await person.button(page, 'New').click();
  await person.openFile(page, { name: 'specification.pdf', mimeType: 'application/pdf', buffer: bytes });
  await person.expectPart(page, 'Outcome chain');
  expect(person.withoutMoment(await person.exported(page))).toEqual(before);
});

test('an exported standard file opens again', async ({ page }) => {
  await open(page);
  const { bytes } = await person.exportFile(page, 'OCDS');
  await person.button(page, 'New').click();
  await person.openFile(page, person.fileOf(bytes, 'package.json'));
  await person.expectPart(page, 'Outcome chain');
  await expectToBeTold(page, /opened whole/);
  const again = await person.exported(page);
  expect(again.nodes.map(({ title }) => title)).toEqual(TITLES);
});

test('a file in the standard of others is opened first of all, with a report of what was read', async ({ page }) => {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(readFileSync(SAMPLE), 'published.jsonld'));
  await person.expectPart(page, 'Outcome chain');
  await expectToBeTold(page, /^Read: \d+ outcomes?\.$/);
});

/** A notice lists what was read, each line in words. */
async function expectToBeTold(page, line) {
  const lines = page.getByRole('status').getByRole('listitem');
  await expect(lines.filter({ hasText: line })).toHaveCount(1);
  for (const one of await lines.all()) await expect(one).not.toBeEmpty();
}
