/** The diagram: by keyboard, by single clicks and by dragging, each to the same end. */
import { readFileSync } from 'node:fs';
import { axe, expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';

const FRAMEWORK = {
  formatVersion: 1,
  id: 'f',
  title: 'Homes',
  nodes: [
    { id: 'key', stage: 'input', title: 'Key workers' },
    { id: 'visit', stage: 'activity', title: 'Home visits' },
    { id: 'groups', stage: 'activity', title: 'Groups' },
    { id: 'plans', stage: 'output', title: 'Plans agreed' },
    { id: 'safe', stage: 'longTermOutcome', title: 'People feel safe' },
  ],
  links: [
    { id: 'a', from: 'key', to: 'visit', assumption: 'They stay a year', strength: 'strong' },
    { id: 'b', from: 'visit', to: 'plans' },
    { id: 'c', from: 'plans', to: 'safe' },
  ],
};

/** Opens the chain with the diagram alone. */
async function diagram(page, framework = FRAMEWORK) {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(framework));
  await page.getByText('Diagram only').click();
  await expect(box(page, 'Home visits')).toBeVisible();
}

const box = (page, title) => page.getByRole('option', { name: title });
const tool = (page, name) => person.button(page.getByRole('region', { name: 'Diagram' }), name);
const said = (page, words) => expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
const titles = async (page) => (await person.exported(page)).nodes.map((node) => node.title);

async function drag(page, from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

const centre = async (locator) => {
  const { x, y, width, height } = await locator.locator('.box-body').boundingBox();
  return { x: x + width / 2, y: y + height / 2, right: x + width, bottom: y + height };
};

/** From now on, notes at each frame how the drawing stands, and whether anything glides. */
const watch = (page) =>
  page.evaluate(() => {
    window.seen = { sheets: [], glides: 0 };
    const look = () => {
      const root = document.querySelector('throughline-builder').shadowRoot;
      const sheet = root.querySelector('.sheet:has(.box)')?.getAttribute('viewBox');
      if (sheet && !window.seen.sheets.includes(sheet)) window.seen.sheets.push(sheet);
      window.seen.glides = Math.max(window.seen.glides, root.getAnimations().length);
      requestAnimationFrame(look);
    };
    look();
  });
const seen = (page) => page.evaluate(() => window.seen);

test('it is drawn once it is measured, glides when things move, and turns at once', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openBuilder(page);
  await watch(page);
  await person.openFile(page, person.fileOf(FRAMEWORK));
  await expect(box(page, 'Home visits')).toBeVisible();
  await page.waitForTimeout(400);
  expect(await seen(page)).toEqual({ sheets: [expect.any(String)], glides: 0 });
  await page.getByText('Diagram only').click();
  await expect.poll(async () => (await seen(page)).sheets.length).toBe(2);
  await page.waitForTimeout(100);
  expect((await seen(page)).glides).toBe(0);
  await box(page, 'Key workers').focus();
  await page.keyboard.press('Control+d');
  await expect(box(page, 'Key workers')).toHaveCount(2);
  await expect.poll(async () => (await seen(page)).glides).toBeGreaterThan(0);
});

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

test('the page keeps its wheel until the diagram has the focus or Ctrl is held', async ({ page }) => {
  await diagram(page);
  const at = await centre(box(page, 'Home visits'));
  const percent = page.locator('.canvas-percent');
  const before = await percent.textContent();
  await page.mouse.move(at.x, at.y);
  const top = () => page.evaluate(() => window.scrollY);
  const was = await top();
  await page.mouse.wheel(0, 200);
  await expect.poll(top).not.toBe(was);
  expect(await percent.textContent()).toBe(before);
  await box(page, 'Home visits').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect(percent).not.toHaveText(before);
});

test('a panel that comes does not turn the drawing', async ({ page }) => {
  await diagram(page);
  const stands = async () => (await centre(box(page, 'Plans agreed'))).x > (await centre(box(page, 'Key workers'))).right;
  expect(await stands()).toBe(true);
  await box(page, 'Home visits').click();
  await expect(page.getByRole('region', { name: 'Home visits' })).toBeVisible();
  await page.waitForTimeout(300);
  expect(await stands()).toBe(true);
});

/** Rows of the table of commands: the name, and the single click that it says. */
const CLICKS = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 7)
  .map(([, name, , click]) => ({ name, click }));

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

test('on a narrow page the panel does not hide the box that it is about', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 700 });
  await large(page);
  const edge = async () => (await centre(page.locator('.box:focus'))).bottom;
  const panel = async () => (await page.locator('.panel').boundingBox()).y;
  const boxes = page.getByRole('option');
  await boxes.nth(2).click();
  await expect(page.locator('.panel')).toBeVisible();
  await expect.poll(async () => (await edge()) < (await panel())).toBe(true);
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowDown');
  await expect(boxes.nth(8)).toBeFocused();
  await expect.poll(async () => (await edge()) < (await panel())).toBe(true);
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

/** A chain that is larger than any view. */
const LARGE = {
  ...FRAMEWORK,
  nodes: Array.from({ length: 60 }, (_, number) => ({ id: `n${number}`, stage: number < 30 ? 'activity' : 'output', title: `Item ${number}` })),
  links: [],
};

async function large(page) {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(LARGE));
  await page.getByText('Diagram only').click();
  await expect(page.locator('.box')).toHaveCount(60);
}
const scrolled = (page) => page.locator('.canvas-view').evaluate((view) => view.scrollTop);

test('a drag to the edge moves the view, and what is dragged comes along', async ({ page }) => {
  await large(page);
  const view = await page.locator('.canvas-view').boundingBox();
  const from = await centre(box(page, 'Item 1.'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, view.y + view.height - 10, { steps: 4 });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
  const carried = await page.locator('.is-carried .box-body').boundingBox();
  expect(carried.y).toBeGreaterThan(view.y + view.height - 120);
  await page.mouse.move(from.x, view.y + view.height / 2, { steps: 4 });
  await page.waitForTimeout(50);
  const rested = await scrolled(page);
  await page.waitForTimeout(150);
  expect(await scrolled(page)).toBe(rested);
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

test('the map shows what is in sight, goes there at a press, and can be put away', async ({ page }) => {
  await large(page);
  const map = page.locator('.canvas-map');
  const sight = () => map.locator('.map-sight').getAttribute('y').then(Number);
  await expect(map).toBeVisible();
  await map.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await map.boundingBox();
  await page.mouse.move(x + width / 2, y + height - 4);
  await page.mouse.down();
  await expect.poll(() => scrolled(page)).toBeGreaterThan(500);
  await expect.poll(sight).toBeGreaterThan(500);
  await page.mouse.move(x + width / 2, y + 2);
  await expect.poll(sight).toBe(0);
  await page.mouse.up();
  await tool(page, 'Small map').click();
  await expect(map).toBeHidden();
  await tool(page, 'Small map').click();
  await tool(page, 'Fit everything in view').click();
  await expect(map).toBeHidden();
});

test('two fingers zoom, and one scrolls the page until the diagram has the focus', async ({ page }) => {
  await large(page);
  const session = await page.context().newCDPSession(page);
  const touch = (type, ...points) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  const percent = page.locator('.canvas-percent');
  const before = parseInt(await percent.textContent(), 10);
  const { x, y } = await centre(box(page, 'Item 4.'));
  await touch('touchStart', [x - 20, y], [x + 20, y]);
  for (const away of [30, 40, 50, 60]) await touch('touchMove', [x - away, y], [x + away, y]);
  await touch('touchEnd');
  await expect.poll(async () => parseInt(await percent.textContent(), 10)).toBeGreaterThan(before * 2);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  const stood = await scrolled(page);
  const swipe = async () => {
    await touch('touchStart', [x, y]);
    for (const by of [20, 60, 100]) await touch('touchMove', [x, y - by]);
    await touch('touchEnd');
  };
  await swipe();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(await scrolled(page)).toBe(stood);
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
