/** Opening a table of outcomes and measures: pasted or from a file, its columns matched. */
import { readFileSync } from 'node:fs';
import { expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';

const fixture = (name) => new URL(`../fixtures/tables/${name}`, import.meta.url);
const tableFile = (name, mimeType = 'text/csv') => ({ name, mimeType, buffer: readFileSync(fixture(name)) });
const heading = (page) => page.getByRole('heading', { name: 'Match the columns' });
const preview = (page) => page.getByRole('table', { name: 'What will be made' });

const PASTED = [
  'Outcome\tWhat we count\tTarget\tNotes',
  'People feel safe at home\tShare who feel safe\t60%\tFrom the survey',
  '\tCalls at night\tmany\t',
].join('\n');

test('a table is pasted, a column matched, looked at, added, and undone', async ({ page }) => {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await person.addItem(page, 'Outputs', 'A weekly walk');
  const before = await person.exported(page);
  await person.pasteTable(page, PASTED);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByLabel('Row 1 holds the headings')).toBeChecked();
  await expect(page.getByText('1 item and 1 measure.')).toBeVisible();
  // A heading that nobody knows is kept in words, until somebody says what it is.
  const column = page.getByLabel('Column B What we count');
  await expect(column.locator('option:checked')).toHaveText('Keep in the description');
  await expect(column).toHaveAccessibleDescription('Share who feel safe Calls at night');
  await column.selectOption({ label: 'Measure' });
  await expect(page.getByText('1 item and 2 measures.')).toBeVisible();
  await expect(preview(page).getByRole('row', { name: /Share who feel safe.*60%/ })).toBeVisible();
  await expect(preview(page).getByRole('row', { name: /Calls at night.*many/ })).toBeVisible();
  await expect(page.getByText('“Notes” is kept in the descriptions, 1 cell.')).toBeVisible();
  await page.getByLabel('Items without a stage are').selectOption({ label: 'Long-term outcomes' });
  await person.button(page, 'Add to “Untitled framework”').click();
  await person.expectPart(page, 'Outcome chain');
  await expect(person.stage(page, 'Long-term outcomes').locator(person.item(page, 'People feel safe at home'))).toBeVisible();
  await expect(person.item(page, 'People feel safe at home').getByText('2 measures')).toBeVisible();
  await expect(page.getByText('The table was read. 1 thing to check is listed here.')).toBeVisible();
  const after = await person.exported(page);
  expect(after.nodes.map(({ title }) => title)).toEqual(['A weekly walk', 'People feel safe at home']);
  expect(after.nodes[1].detail).toBe('Notes: From the survey');
  expect(after.measures.map(({ name, unit }) => [name, unit])).toEqual([['Share who feel safe', '%'], ['Calls at night', undefined]]);
  expect(after.criteria.map(({ success }) => success)).toEqual([{ threshold: 60 }, { sentence: 'many' }]);
  await person.button(page, 'Undo').click();
  await expect(person.item(page, 'People feel safe at home')).toHaveCount(0);
  expect(person.withoutMoment(await person.exported(page))).toEqual(person.withoutMoment(before));
});

test('what is there already is not made again', async ({ page }) => {
  await openBuilder(page);
  await person.pasteTable(page, PASTED);
  await person.button(page, 'Open as a new framework').click();
  await person.expectPart(page, 'Outcome chain');
  await person.pasteTable(page, `${PASTED}\nPeople rest\t\t\t`);
  await expect(page.getByText('1 item is there already and is not made again.')).toBeVisible();
  await person.button(page, 'Add to “Untitled framework”').click();
  const { nodes } = await person.exported(page);
  expect(nodes.map(({ title }) => title)).toEqual(['People feel safe at home', 'People rest']);
  await person.pasteTable(page, 'Outcome\nPeople rest');
  await expect(page.getByText(/^There is nothing to add/)).toBeVisible();
  await expect(person.button(page, 'Add to “Untitled framework”')).toHaveAttribute('aria-disabled', 'true');
});

test('a file is opened with the keyboard alone', async ({ page }) => {
  page.on('filechooser', (chooser) => chooser.setFiles(tableFile('excel-semicolons.csv')));
  await openBuilder(page);
  await page.getByLabel('Open a file').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText('“excel-semicolons” has 5 rows and 9 columns.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Row 3 holds the headings')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Cells are divided by').locator('option:checked')).toHaveText('Semicolons');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // The column *Ref*: leave it out, by its first letters.
  await expect(page.getByLabel('Column A Ref')).toBeFocused();
  await page.keyboard.type('Leave');
  await expect(page.getByText('“Ref” is left out, 5 cells.')).toBeVisible();
  for (let presses = 0; presses < 9; presses++) await page.keyboard.press('Tab');
  await expect(person.button(page, 'Open as a new framework')).toBeFocused();
  await page.keyboard.press('Enter');
  await person.expectPart(page, 'Outcome chain');
  const framework = await person.exported(page);
  expect(framework.title).toBe('excel-semicolons');
  expect(framework.measures.map(({ baseline }) => baseline?.value)).toEqual([41.5, 1200, 7.2, undefined]);
  expect(framework.nodes.every(({ detail }) => detail === undefined)).toBe(true);
});

test('headings, separators and letters of other programs can be put right', async ({ page }) => {
  await openBuilder(page);
  await person.openFile(page, tableFile('windows-1252.csv'));
  await expect(page.getByText('Please check accents and £.')).toBeVisible();
  await expect(preview(page).getByText('Café users eat better – every week')).toBeVisible();
  await page.getByLabel('Row 1 holds the headings').uncheck();
  await expect(preview(page).getByRole('rowheader', { name: /^Outcome/ })).toBeVisible();
  await page.getByLabel('Row 1 holds the headings').check();
  await page.getByLabel('Cells are divided by').selectOption({ label: 'Nothing: one column' });
  await expect(page.getByText('“windows-1252” has 3 rows and 1 column.')).toBeVisible();
});

test('what is no table is refused, and nothing is changed', async ({ page }) => {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await person.addItem(page, 'Outputs', 'A weekly walk');
  const before = await person.exported(page);
  const workbook = { name: 'outcomes.csv', mimeType: 'text/csv', buffer: Buffer.from('PK\u0003\u0004workbook') };
  await person.openFile(page, workbook);
  await expect(page.getByRole('alert').filter({ hasText: 'Save the sheet as CSV' })).toBeVisible();
  await person.button(page, 'Cancel').click();
  await person.expectPart(page, 'Outcome chain');
  expect(person.withoutMoment(await person.exported(page))).toEqual(person.withoutMoment(before));
});

test('going back keeps what was pasted, and giving up leads back to the part', async ({ page }) => {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await person.goTo(page, 'Purpose and need');
  await person.pasteTable(page, PASTED);
  await expect(heading(page)).toBeVisible();
  await person.button(page, 'Back to the text').click();
  await expect(page.getByLabel('Your table')).toHaveValue(PASTED);
  await person.button(page, 'Cancel').click();
  await person.expectPart(page, 'Purpose and need');
});

test('our own table of measures opens again with its columns matched', async ({ page }) => {
  await openBuilder(page);
  const { framework } = person.EXAMPLES[0];
  await person.openFile(page, person.fileOf(framework));
  await person.expectPart(page, 'Outcome chain');
  const { bytes } = await person.exportFile(page, 'CSV');
  await person.openFile(page, { name: 'measures.csv', mimeType: 'text/csv', buffer: bytes });
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText(/items? (is|are) there already and (is|are) not made again/)).toBeVisible();
  for (const select of await page.getByLabel(/^Column /).all()) {
    await expect(select.locator('option:checked')).not.toHaveText('Keep in the description');
  }
});

test('a framework opens under the name of a table too, and a broken one says what is wrong', async ({ page }) => {
  await openBuilder(page);
  const { bytes, framework } = person.EXAMPLES[0];
  await person.openFile(page, person.fileOf(bytes.subarray(0, 900), 'half.txt'));
  await expect(page.getByRole('alert').filter({ hasText: 'This file stops too early' })).toBeVisible();
  await person.button(page, 'Cancel').click();
  await person.openFile(page, person.fileOf(bytes, 'framework.txt'));
  await person.expectPart(page, 'Outcome chain');
  expect(await person.exported(page)).toEqual(framework);
});
