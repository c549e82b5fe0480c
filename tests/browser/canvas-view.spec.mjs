/** What of the diagram is in sight: scrolling, wheel and fingers, the map, narrow pages. */
import { FRAMEWORK, box, centre, diagram, large, scrolled, tool } from './diagram.mjs';
import { expect, openBuilder, still, test } from './fixtures.mjs';
import * as person from './journey.mjs';

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
  await still(page, 24);
  expect(await seen(page)).toEqual({ sheets: [expect.any(String)], glides: 0 });
  await page.getByText('Diagram only').click();
  await expect.poll(async () => (await seen(page)).sheets.length).toBe(2);
  await still(page);
  expect((await seen(page)).glides).toBe(0);
  await box(page, 'Key workers').focus();
  await page.keyboard.press('Control+d');
  await expect(box(page, 'Key workers')).toHaveCount(2);
  await expect.poll(async () => (await seen(page)).glides).toBeGreaterThan(0);
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
  await still(page, 12);
  expect(await stands()).toBe(true);
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
  // The view rests.
  await still(page, 9);
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

test('where the chain runs down, headings stay in sight when it is scrolled across', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await large(page);
  const view = page.locator('.canvas-view');
  const words = page.locator('.ground-heading-words').nth(1);
  for (const left of [0, 700, 1500]) {
    await view.evaluate((one, left) => (one.scrollLeft = left), left);
    await expect
      .poll(async () => {
        const [sight, heading] = [await view.boundingBox(), await words.boundingBox()];
        return heading.x >= sight.x && heading.x + heading.width <= sight.x + sight.width;
      })
      .toBe(true);
  }
});

/** Whether the box of this item is wholly in the view, and in the window down to `edge`. */
const isSeen = async (page, title, edge = page.viewportSize().height) => {
  const [view, body] = [await page.locator('.canvas-view').boundingBox(), await box(page, title).locator('.box-body').boundingBox()];
  const [right, bottom] = [view.x + view.width, Math.min(view.y + view.height, edge)];
  return body.x >= view.x && body.y >= Math.max(view.y, 0) && body.x + body.width <= right && body.y + body.height <= bottom;
};
const pageScrolled = (page) => page.evaluate(() => window.scrollY);
const sees = (page, title, edge) => expect.poll(() => isSeen(page, title, edge)).toBe(true);

test('what is found comes into sight, and Enter goes from one to the next', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await large(page);
  const find = page.getByLabel('Find', { exact: true });
  await find.fill('Item 2');
  await still(page, 12);
  expect(await scrolled(page)).toBe(0);
  await find.fill('Item 28');
  await sees(page, 'Item 28.');
  await find.fill('Item 5');
  await still(page, 12);
  for (const [key, said, title] of [
    ['Enter', '1 of 15: Item 5', 'Item 5.'],
    ['Enter', '2 of 15: Item 15', 'Item 15.'],
    ['Enter', '3 of 15: Item 25', 'Item 25.'],
    ['Shift+Enter', '2 of 15: Item 15', 'Item 15.'],
    ['Shift+Enter', '1 of 15: Item 5', 'Item 5.'],
    ['Shift+Enter', '15 of 15: Item 59', 'Item 59.'],
    ['Enter', '1 of 15: Item 5', 'Item 5.'],
  ]) {
    await find.press(key);
    await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
    await expect(box(page, title)).toHaveAttribute('aria-selected', 'true');
    await sees(page, title);
    await expect(find).toBeFocused();
  }
  expect(await pageScrolled(page)).toBe(0);
});

test('on a telephone Enter shows what is found above the panel', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await large(page);
  const find = page.getByLabel('Find', { exact: true });
  await find.fill('Item 28');
  await find.press('Enter');
  await expect(page.locator('.panel')).toBeVisible();
  await expect.poll(async () => isSeen(page, 'Item 28.', (await page.locator('.panel').boundingBox()).y)).toBe(true);
  await expect(find).toBeFocused();
});

test('what is chosen in the outline comes into sight in the diagram, and nothing else moves', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await large(page);
  await page.getByText('Outline and diagram').click();
  await page.getByRole('checkbox', { name: 'Choose “Item 2”', exact: true }).check();
  await sees(page, 'Item 2.');
  const choose = page.getByRole('checkbox', { name: 'Choose “Item 20”', exact: true });
  await choose.scrollIntoViewIfNeeded();
  const before = await pageScrolled(page);
  await choose.check();
  await sees(page, 'Item 20.');
  const field = person.titleField(page, 'Item 3');
  await field.focus();
  await sees(page, 'Item 3.');
  const stood = await scrolled(page);
  await page.locator('.canvas-view').evaluate((view) => (view.scrollTop = 900));
  await field.press('End');
  await field.pressSequentially(' and more', { delay: 40 });
  await still(page, 12);
  expect(stood).toBeLessThan(900);
  expect(await scrolled(page)).toBe(900);
  expect(await pageScrolled(page)).toBe(before);
});

test('on a telephone the panel makes room for a link, and a new title is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await large(page);
  const panel = page.locator('.panel');
  const boxes = page.getByRole('option');
  await boxes.nth(1).click();
  await expect(panel).toBeVisible();
  await tool(page, 'Link').click();
  await expect(panel).toBeHidden();
  await boxes.nth(2).click();
  await expect(panel).toBeVisible();
  await boxes.nth(1).click();
  for (const name of ['Add after', 'Add before', 'Add after']) {
    await tool(page, name).click();
    const field = page.getByRole('textbox', { name: 'Title of the new item' });
    await expect(field).toBeFocused();
    await expect
      .poll(async () => {
        const [view, over, place] = [await page.locator('.canvas-view').boundingBox(), await panel.boundingBox(), await field.boundingBox()];
        const isAcross = place.x >= view.x && place.x + place.width <= view.x + view.width;
        return isAcross && place.y >= Math.max(view.y, 0) && place.y + place.height <= Math.min(view.y + view.height, over.y);
      })
      .toBe(true);
    await page.keyboard.type('A new one');
    await page.keyboard.press('Enter');
  }
});
