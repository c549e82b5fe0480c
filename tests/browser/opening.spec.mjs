/** Opening files: those that are good, those that are not, and those that mean harm. */
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';
import { textOf } from './pdf.mjs';

const fixture = (name) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const pdfOf = async (page) => {
  const { bytes } = await person.exportFile(page, 'PDF');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  return textOf(bytes);
};

for (const { name, bytes, framework } of person.EXAMPLES) {
  test(`opens ${name} from a file, and every part shows it`, async ({ page }) => {
    await openBuilder(page);
    await person.openFile(page, person.fileOf(bytes, `${name}.json`));
    await person.expectPart(page, 'Outcome chain');
    await expect(page.getByRole('button', { name: /^Details / })).toHaveCount(framework.nodes.length);
    await expect(page.getByText('to open this file')).toHaveCount(0);
    await person.goTo(page, 'Purpose and need');
    await expect(page.getByLabel('Who is this for?')).toHaveValue(framework.need.population);
    await person.goTo(page, 'Success and failure');
    // Every outcome has a card, and so has whatever else is measured or judged.
    const said = [framework.measures, framework.criteria].flat().map((one) => one?.nodeId);
    const cards = framework.nodes.filter(({ id, stage }) => stage.endsWith('Outcome') || said.includes(id));
    await expect(page.getByRole('button', { name: /^(Show|Hide) / })).toHaveCount(cards.length);
    await person.goTo(page, 'Specification');
    for (const { title } of framework.nodes) await expect(page.getByRole('article')).toContainText(title);
    expect(await person.exported(page)).toEqual(framework);
  });
}

/** What cannot be opened: how it is made, and what is said. */
const REFUSED = [
  ['an empty file', () => fixture('import/empty.json'), /^This file is empty\. Nothing here has changed\./],
  ['a picture', () => fixture('import/picture.png'), /^This is a picture, not a Throughline file\./],
  ['a PDF', () => fixture('import/document.pdf'), /^No framework can be read from this PDF/],
  ['a truncated file', () => fixture('import/truncated.json'), /^This file stops too early, at line \d+, character \d+\./],
  ['a newer version', () => fixture('import/newer.json'), /^This file is from a newer Throughline/],
  ['5,000 items', () => person.fileOf(chainOf(5000)), /^This chain has 5,?000 items\. Throughline opens chains of up to 2,?000\./],
  ['50 MB', fileOf50Megabytes, /^This file has 50 MB\. Throughline opens files of up to 10 MB\./],
];

function chainOf(count) {
  const nodes = Array.from({ length: count }, (_, index) => ({ id: `n${index}`, title: `Item ${index}`, stage: 'output' }));
  return { formatVersion: 1, title: 'A great many', nodes };
}

let folder;
function fileOf50Megabytes() {
  const path = join(folder, 'large.json');
  const file = openSync(path, 'w');
  ftruncateSync(file, 50 * 1024 * 1024);
  closeSync(file);
  return path;
}
test.beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'throughline-'))));
test.afterAll(() => rmSync(folder, { recursive: true }));

for (const [name, make, words] of REFUSED) {
  test(`refuses ${name}, and leaves the draft as it was`, async ({ page }) => {
    await openBuilder(page);
    await person.startWithEmptyChain(page);
    await person.addItem(page, 'Outputs', 'A weekly walk');
    const before = await person.exported(page);
    await person.openFile(page, make());
    const dialog = page.getByRole('dialog', { name: 'Open another framework' });
    await expect(dialog.getByRole('alert')).toHaveText(words);
    // The same file can be chosen again once it has been mended.
    await expect(page.getByLabel('Open a file')).toHaveValue('');
    await person.button(dialog, 'Close').click();
    await expect(person.item(page, 'A weekly walk')).toBeVisible();
    expect(person.withoutMoment(await person.exported(page))).toEqual(person.withoutMoment(before));
  });
}

test('after a refusal a good file opens, also from the first page', async ({ page }) => {
  await openBuilder(page);
  await person.openFile(page, fixture('import/picture.png'));
  await expect(page.getByRole('alert')).toContainText(['This is a picture']);
  await person.openFile(page, person.fileOf(person.EXAMPLES[4].bytes));
  await person.expectPart(page, 'Outcome chain');
  await expect(page.getByText('This is a picture')).toHaveCount(0);
});

test('says what was repaired to open a file', async ({ page }) => {
  await openBuilder(page);
  await person.openFile(page, fixture('import/bad-links.json'));
  const notice = page.getByRole('status').filter({ hasText: /We repaired \d+ things? to open this file\./ });
  await expect(notice).toBeVisible();
  const count = Number((await notice.innerText()).match(/repaired (\d+)/)[1]);
  await expect(notice.getByRole('listitem')).toHaveCount(count);
  await expect(notice.getByRole('listitem').first()).toContainText('was set aside');
  await person.button(notice, 'Dismiss').click();
  await expect(notice).toHaveCount(0);
});

const HARM = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';

/** A framework with every field filled, where every free text is something harmful. */
function harmful() {
  const poison = (value, key) => {
    if (Array.isArray(value)) return value.map((entry) => poison(entry, key));
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, poison(entry, name)]));
    }
    if (/^(url|address)$/i.test(key)) return 'javascript:window.harmed=1';
    return typeof value === 'string' && isFree(key, value) ? `${value} ${HARM}` : value;
  };
  const isFree = (key, value) => !/^(id|from|to|language)$|Ids?$/.test(key) && /^\P{Lowercase}/u.test(value) && !/^\d{4}-/.test(value);
  return poison(JSON.parse(readFileSync(fixture('every-field.json'))), '');
}

test('what looks like markup is text on every page, and nothing of it runs', async ({ page }) => {
  test.setTimeout(60_000);
  const framework = harmful();
  await openBuilder(page);
  await person.openFile(page, person.fileOf(framework));
  for (const part of person.PARTS) {
    await person.goTo(page, part);
    for (const name of ['Details', 'Show']) {
      const closed = page.getByRole('button', { name: new RegExp(`^${name} `), expanded: false });
      for (let left = await closed.count(); left > 0; left -= 1) {
        await closed.first().click();
        await expect(closed).toHaveCount(left - 1);
      }
    }
    const found = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('throughline-builder');
      return [...shadowRoot.querySelectorAll('img, script, iframe, [onerror], a[href^="javascript" i]')].map((one) => one.outerHTML);
    });
    expect(found, part).toEqual([]);
  }
  await expect(page.getByRole('article')).toContainText('<script>window.harmed=1</script>');
  const text = await pdfOf(page);
  if (text) expect(text.replaceAll(' ', '')).toContain('<script>window.harmed=1</script>');
  // It is also kept, and shown in the list of drafts.
  await page.getByLabel('Title', { exact: true }).press('End');
  await page.keyboard.type('!');
  await person.saved(page);
  await person.button(page, 'Open').click();
  await expect(page.getByRole('dialog')).toContainText('<script>window.harmed=1</script>');
  expect(await page.evaluate(() => window.harmed)).toBeUndefined();
});

test('titles of 10,000 characters fit, in words and in one word', async ({ page }) => {
  test.setTimeout(60_000);
  const words = 'warm homes '.repeat(910).trim().slice(0, 10_000);
  const word = 'w'.repeat(10_000);
  const nodes = [
    { id: 'a', stage: 'longTermOutcome', title: words },
    { id: 'b', stage: 'output', title: word },
  ];
  const criteria = [{ id: 'c', nodeId: 'a', success: { sentence: words }, failure: { sentence: word } }];
  await openBuilder(page);
  const links = [{ id: 'l', from: 'b', to: 'a' }];
  await person.openFile(page, person.fileOf({ formatVersion: 1, title: word, nodes, links, criteria }));
  for (const part of person.PARTS) {
    await person.goTo(page, part);
    const tooWide = await page.evaluate(() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth);
    expect(tooWide, part).toBeLessThanOrEqual(0);
  }
  expect((await page.getByRole('article').innerText()).replace(/\s/g, '')).toContain(word);
  await pdfOf(page);
  expect((await person.exported(page)).nodes.map(({ title }) => title)).toEqual([words, word]);
});

test('right-to-left text and emoji stay as they are', async ({ page }) => {
  const title = 'بيوت دافئة للجميع 🏠';
  const item = 'أشخاص أقل وحدة 👵🏽';
  const welsh = 'Mae’r teulu’n ddiogel gartref ŵŷ 👩‍👩‍👧';
  await openBuilder(page);
  await person.openFile(
    page,
    person.fileOf({ formatVersion: 1, title, nodes: [{ id: 'a', stage: 'longTermOutcome', title: item }] }),
  );
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(title);
  await person.addItem(page, 'Outputs', welsh);
  await person.linkItems(page, welsh, item);
  await person.goTo(page, 'Specification');
  for (const words of [title, item, welsh]) await expect(page.getByRole('article')).toContainText(words);
  await pdfOf(page);
  const framework = await person.exported(page);
  expect([framework.title, ...framework.nodes.map(({ title }) => title)]).toEqual([title, item, welsh]);
});
