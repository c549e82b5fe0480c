/** The diagram: by keyboard, by single clicks and by dragging, each to the same end. */
import { readFileSync } from 'node:fs';
import { box, centre, diagram, drag, said, titles, tool } from './diagram.mjs';
import { axe, expect, still, test } from './fixtures.mjs';
import * as person from './journey.mjs';

/** Rows of the table of commands: the name, and the single click that it says. */
const CLICKS = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 7)
  .map(([, name, , click]) => ({ name, click }));

test('one tab stop, and every step of the keyboard has an inverse', async ({ page }) => {
  await diagram(page);
  await expect(page.locator('.box[tabindex="0"]')).toHaveCount(1);
  await box(page, 'Key workers').focus();
  await page.keyboard.press('ArrowRight');
  await expect(box(page, 'Home visits')).toBeFocused();
  await expect(page.getByRole('tooltip')).toContainText('They stay a year');
  await page.keyboard.press('ArrowDown');
  await expect(box(page, 'Groups')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(box(page, 'Key workers')).toBeFocused();
  await page.keyboard.press('p');
  await expect(box(page, 'Plans agreed')).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(box(page, 'Key workers')).toBeFocused();
});

test('the keyboard builds: add after, rename, duplicate, move, delete, undo', async ({ page }) => {
  await diagram(page);
  await box(page, 'Groups').focus();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Friends made');
  await page.keyboard.press('Enter');
  await expect(box(page, 'Friends made')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Nothing');
  await page.keyboard.press('Escape');
  await expect(box(page, 'Friends made')).toBeFocused();
  await page.keyboard.press('Control+d');
  await said(page, 'Duplicated 1 item. Undo is available.');
  await expect(box(page, 'Friends made')).toHaveCount(2);
  await page.keyboard.press('Delete');
  await expect(box(page, 'Friends made')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(box(page, 'Friends made')).toHaveCount(2);
  await expect(page.locator('.box:focus')).toHaveCount(1);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('.box')).toHaveCount(7);
});

test('what is undone and redone keeps the focus, or has it again', async ({ page }) => {
  await diagram(page);
  const [visits, groups] = [box(page, 'Home visits'), box(page, 'Groups')];
  await visits.focus();
  for (const key of ['Control+ArrowRight', 'Control+z', 'Control+y', 'Control+z', 'Control+ArrowDown', 'Control+z']) {
    await page.keyboard.press(key);
    await still(page, 9);
    await expect(visits, key).toBeFocused();
  }
  await groups.focus();
  await page.keyboard.press('Delete');
  await expect(visits).toBeFocused();
  await page.keyboard.press('Control+z');
  await still(page, 9);
  await expect(groups).toBeFocused();
  // What is gone leaves the focus to where the person came from, also while it is being named.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Title of the new item' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await still(page, 9);
  await expect(groups).toBeFocused();
});

test('copy, cut and paste keep the piece, and a list becomes items', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await diagram(page);
  await box(page, 'Home visits').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await said(page, 'Pasted 5 items. Undo is available.');
  expect((await person.exported(page)).links).toHaveLength(6);
  await page.evaluate(() => navigator.clipboard.writeText('Walks\nLunches'));
  await box(page, 'Groups').first().focus();
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Add a list of items' });
  await expect(dialog.getByText('2 items: 2 activities')).toBeVisible();
  await person.button(dialog, 'Add 2 items').click();
  await said(page, 'Added 2 items. Undo is available.');
  await expect(box(page, 'Lunches')).toBeVisible();
  await expect(box(page, 'Groups').first()).toBeFocused();
});

test('single clicks: link, choose several, move, and the loop is asked about', async ({ page }) => {
  await diagram(page);
  await box(page, 'Groups').click();
  await expect(box(page, 'Groups')).toHaveAttribute('aria-selected', 'true');
  await tool(page, 'Link').click();
  await expect(page.getByText('Choose the item that “Groups” leads to.')).toBeVisible();
  await box(page, 'Plans agreed').click();
  await said(page, 'Linked “Groups” to “Plans agreed”. Undo is available.');
  await tool(page, 'Choose several').click();
  await box(page, 'Home visits').click();
  await box(page, 'Key workers').click();
  await expect(page.locator('.box[aria-selected="true"]')).toHaveCount(3);
  await tool(page, 'Choose several').click();
  await box(page, 'Groups').click();
  await tool(page, 'More').click();
  await tool(page, 'Move up').click();
  expect((await titles(page)).slice(1, 3)).toEqual(['Groups', 'Home visits']);
  await tool(page, 'Move to the next stage').click();
  await said(page, 'Moved “Groups” to Outputs. Undo is available.');
});

test('drags: a link, a place, a stage and a frame', async ({ page }) => {
  await diagram(page);
  await box(page, 'Groups').hover();
  const from = await centre(box(page, 'Groups'));
  const plans = await centre(box(page, 'Plans agreed'));
  const isWide = plans.x > from.right;
  await drag(page, isWide ? { x: from.right, y: from.y } : { x: from.x, y: from.bottom }, plans);
  await said(page, 'Linked “Groups” to “Plans agreed”. Undo is available.');
  const [groups, visits] = [await centre(box(page, 'Groups')), await centre(box(page, 'Home visits'))];
  await drag(page, groups, isWide ? { x: visits.x, y: visits.y - 40 } : { x: visits.x - 60, y: visits.y });
  expect((await titles(page)).slice(1, 3)).toEqual(['Groups', 'Home visits']);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  expect((await titles(page)).slice(1, 3)).toEqual(['Home visits', 'Groups']);
});

test('every button that the table of commands promises is there', async ({ page }) => {
  await diagram(page);
  await tool(page, 'More').click();
  const rows = CLICKS.filter(({ click }) => /^Its button (above|below) the diagram/.test(click));
  expect(rows.length).toBeGreaterThan(10);
  for (const { name } of rows) await expect(tool(page, name), name).toBeVisible();
});

test('a double click renames what its first click was on, though the panel comes', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await diagram(page);
  const before = await centre(box(page, 'Home visits'));
  await page.mouse.click(before.x, before.y - 8, { clickCount: 2, delay: 40 });
  const field = page.getByRole('textbox', { name: 'New title of “Home visits”' });
  await expect(field).toBeFocused();
  await expect(page.getByRole('region', { name: 'Home visits' })).toBeVisible();
  const { x, y } = await centre(box(page, 'Home visits'));
  expect({ x, y }).toEqual({ x: before.x, y: before.y });
  await field.fill('Visits at home');
  await page.keyboard.press('Enter');
  await said(page, 'Renamed “Home visits” to “Visits at home”.');
});

test('what was pressed is chosen, though the page moves before it is let go', async ({ page }) => {
  await diagram(page);
  const { x, y } = await centre(box(page, 'Groups'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => document.querySelector('throughline-builder').before('A message of the page. '.repeat(40)));
  await expect.poll(async () => (await centre(box(page, 'Groups'))).y).toBeGreaterThan(y + 20);
  await page.mouse.up();
  await expect(box(page, 'Groups')).toHaveAttribute('aria-selected', 'true');
});

test('what was done is said once, and an item without a name is left in peace', async ({ page }) => {
  await diagram(page);
  await box(page, 'Groups').focus();
  await page.keyboard.press('Control+d');
  const found = page.locator('.panel .found');
  await expect(found.first()).toBeVisible();
  await said(page, 'Duplicated 1 item. Undo is available.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Title of the new item' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.box:focus')).toHaveCount(1);
  await page.keyboard.press(' ');
  await expect(page.getByRole('link', { name: 'Review' }).locator('..')).toContainText(/to fix/);
  await expect(found).toHaveCount(0);
});

test('keys are about the several that are chosen, whatever was clicked before', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await diagram(page);
  await box(page, 'Plans agreed').click();
  await expect(page.getByRole('region', { name: 'Plans agreed' })).toBeVisible();
  await still(page);
  const boxes = await Promise.all(['Key workers', 'Home visits', 'Groups'].map((title) => box(page, title).locator('.box-body').boundingBox()));
  const from = { x: Math.min(...boxes.map(({ x }) => x)) - 4, y: Math.min(...boxes.map(({ y }) => y)) - 6 };
  const to = { x: Math.max(...boxes.map(({ x, width }) => x + width)) + 4, y: Math.max(...boxes.map(({ y, height }) => y + height)) + 6 };
  await page.keyboard.down('Shift');
  await drag(page, from, to);
  await page.keyboard.up('Shift');
  await expect(page.getByRole('region', { name: '3 items chosen' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('option')).toHaveCount(2);
  await expect(box(page, 'Plans agreed')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('option')).toHaveCount(5);
  // Walking on from several does not change what the keys are about.
  await box(page, 'Key workers').click();
  await box(page, 'Groups').click({ modifiers: ['Control'] });
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('option')).toHaveCount(3);
  await expect(box(page, 'Home visits')).toBeVisible();
});

test('nothing is done to an item that nobody chose', async ({ page }) => {
  await diagram(page);
  for (const name of ['Delete', 'Duplicate', 'Rename', 'Add after', 'Link']) await expect(tool(page, name)).toBeDisabled();
  await box(page, 'Groups').click();
  for (const name of ['Delete', 'Duplicate', 'Rename', 'Add after', 'Link']) await expect(tool(page, name)).toBeEnabled();
  await page.locator('.canvas-view').click({ position: { x: 4, y: 4 } });
  await expect(tool(page, 'Delete')).toBeDisabled();
});

test('an item cannot lead to itself, and it is said why', async ({ page }) => {
  await diagram(page);
  await box(page, 'Groups').click();
  await tool(page, 'Link').click();
  await box(page, 'Groups').click();
  const refusal = page.getByRole('dialog', { name: 'This link cannot be made' });
  await expect(refusal).toContainText('“Groups” cannot lead to itself. Choose another item.');
  await person.button(refusal, 'Close').click();
  await expect(refusal).toBeHidden();
  await expect(page.getByText('Choose the item that “Groups” leads to.')).toBeHidden();
  expect((await person.exported(page)).links).toHaveLength(3);
});

test('axe finds nothing: chosen, renaming, linking', async ({ page }) => {
  await diagram(page);
  await axe(page);
  await box(page, 'Home visits').click();
  await tool(page, 'More').click();
  await axe(page);
  await tool(page, 'Link').click();
  await axe(page);
  await tool(page, 'Rename').click();
  await axe(page);
});
