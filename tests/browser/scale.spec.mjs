/** The scale of success and failure: by keyboard alone, by dragging, by typing, and after a reload. */
import { expectStored } from './device.mjs';
import { axe, expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';

const SAFE = 'People feel safe at home';
const FRAMEWORK = {
  formatVersion: 1,
  id: 'f',
  title: 'Feeling at home again',
  nodes: [
    { id: 'o', stage: 'output', title: 'First meetings held' },
    { id: 's', stage: 'shortTermOutcome', title: 'People trust one key worker' },
    { id: 'l', stage: 'longTermOutcome', title: SAFE },
  ],
  links: [
    { id: 'k1', from: 'o', to: 's' },
    { id: 'k2', from: 's', to: 'l' },
  ],
  measures: [{ id: 'm', nodeId: 'l', name: 'Feeling safe', unit: '%', direction: 'up', baseline: { value: 52 } }],
};

async function open(page, framework = FRAMEWORK) {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(framework));
  await person.expectPart(page, 'Outcome chain');
  await person.goTo(page, 'Success and failure');
  return person.card(page, SAFE);
}

const slider = (card, name) => card.getByRole('slider', { name, exact: true });
const shows = (card, name, value) => expect(slider(card, name)).toHaveAttribute('aria-valuetext', value);
const field = (card, name) => card.getByRole('textbox', { name, exact: true });

/** Presses keys one after the other. */
async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes on with Tab until a thing with this name and role has the focus. */
async function tabTo(page, name) {
  const focused = () =>
    page.evaluate(() => {
      const one = document.querySelector('throughline-builder').shadowRoot.activeElement;
      return one?.getAttribute('aria-label') ?? one?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    });
  for (let step = 0; step < 60; step += 1) {
    if ((await focused()) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}`);
}

test('thresholds are set, moved and undone with the keyboard alone', async ({ page }) => {
  const card = await open(page);
  await person.button(card, `Hide ${SAFE}`).focus();
  await tabTo(page, 'Set success on the scale');
  await press(page, 'Enter');
  const success = slider(card, 'Success threshold');
  await expect(success).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /^Put success on the scale at \d+%/ })).toBeVisible();
  const start = Number(await success.getAttribute('aria-valuenow'));
  expect(start).toBeGreaterThan(52);

  await press(page, 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight');
  await shows(card, 'Success threshold', `${start + 1}%`);
  await press(page, 'PageUp');
  const far = Number(await success.getAttribute('aria-valuenow'));
  expect(far - start).toBeGreaterThan(1);
  await press(page, 'Home');
  await expect(success).toHaveAttribute('aria-valuenow', await success.getAttribute('aria-valuemin'));
  await press(page, 'End');
  await expect(success).toHaveAttribute('aria-valuenow', await success.getAttribute('aria-valuemax'));
  await expect(field(card, 'Success threshold (%)')).toHaveValue(await success.getAttribute('aria-valuenow'));

  // Steps without a pause are one, and putting it there was another.
  const end = await success.getAttribute('aria-valuetext');
  // The pause itself is meant.
  await page.waitForTimeout(1_600);
  await press(page, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await expect(success).not.toHaveAttribute('aria-valuetext', end);
  await press(page, 'Control+z');
  await shows(card, 'Success threshold', end);
  while ((await success.getAttribute('aria-valuetext')) !== `${start}%`) await press(page, 'Control+z');
  await press(page, 'Control+z');
  await expect(success).toHaveCount(0);
  await expect(field(card, 'Success threshold (%)')).toHaveValue('');
});

test('a flag is dragged in one step, given up with Escape, and there again after a reload', async ({ page }) => {
  const card = await open(page);
  await field(card, 'Failure threshold (%)').fill('55');
  await field(card, 'Success threshold (%)').fill('65');
  await field(card, 'Minimum threshold (%)').fill('60');
  await shows(card, 'Success threshold', '65%');
  await expect(card.getByText('Undecided: from 55% to below 60%. Improve together.')).toBeVisible();

  const flag = slider(card, 'Success threshold').locator('rect').last();
  const { x, y, width, height } = await flag.boundingBox();
  const [left, top] = [x + width / 2, y + height / 2];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left + 40, top, { steps: 4 });
  await expect(slider(card, 'Success threshold')).not.toHaveAttribute('aria-valuetext', '65%');
  await press(page, 'Escape');
  await shows(card, 'Success threshold', '65%');
  await page.mouse.up();

  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left + 20, top, { steps: 4 });
  await page.mouse.move(left + 60, top, { steps: 4 });
  await page.mouse.up();
  const dragged = await slider(card, 'Success threshold').getAttribute('aria-valuetext');
  expect(dragged).not.toBe('65%');
  await expect(field(card, 'Success threshold (%)')).toHaveValue(dragged.replace('%', ''));
  await person.button(page, 'Undo').click();
  await shows(card, 'Success threshold', '65%');
  await person.button(page, 'Redo').click();
  await shows(card, 'Success threshold', dragged);

  await expectStored(page, `"threshold":${dragged.replace('%', '')}`);
  await person.reload(page);
  const again = await person.card(page, SAFE);
  await shows(again, 'Success threshold', dragged);
  await shows(again, 'Minimum threshold', '60%');
  const framework = await person.exported(page);
  expect(framework.criteria[0].measureId).toBe('m');
});

test('a scale that contradicts itself is drawn as it is, and said to', async ({ page }) => {
  const card = await open(page);
  await field(card, 'Failure threshold (%)').fill('70');
  await field(card, 'Success threshold (%)').fill('60');
  await expect(card.getByText('These contradict each other: failure (70%) is set better than success (60%).')).toBeVisible();
  await slider(card, 'Failure threshold').focus();
  await press(page, 'Home');
  await expect(card.getByText(/^These contradict/)).toHaveCount(0);
  const said = page.getByRole('status').filter({ hasText: /^These contradict each other: failure/ });
  await expect(said).toHaveCount(0);
  await press(page, 'End');
  await expect(said).toHaveCount(1);
  await card.getByText('What each contract rating would mean').click();
  await expect(card.getByText('The thresholds contradict each other, so no ratings can be derived.')).toBeVisible();
  await axe(page);
});

test('year one is a state with a month, and makes thresholds provisional', async ({ page }) => {
  const card = await open(page);
  await card.getByLabel('Not known yet: measure it in year one, then agree the change').check();
  await card.getByLabel('By which month will it be measured?').fill('6');
  await field(card, 'Success threshold (%)').fill('65');
  const words = 'The baseline will be measured in year one, by month 6, and the change agreed then.';
  await expect(card.getByText(words)).toBeVisible();
  await expect(card.getByText('Provisional', { exact: true })).toBeVisible();
  await person.goTo(page, 'Specification');
  await expect(page.getByRole('article')).toContainText(words);
  await expect(page.getByRole('article').getByRole('img', { name: /^More is better/ })).toBeVisible();
});

test('what is missing for a scale is said, and one step away', async ({ page }) => {
  const measures = [{ id: 'm', nodeId: 'l', name: 'Nights at home' }];
  const card = await open(page, { ...FRAMEWORK, measures });
  const fill_in = person.button(card, 'Fill it in');
  await fill_in.click();
  await expect(card.getByLabel('Unit', { exact: true })).toBeFocused();
  await page.keyboard.type('nights');
  await fill_in.click();
  const direction = card.getByLabel('Which way is better?');
  await expect(direction).toBeFocused();
  await direction.selectOption('Up');
  await fill_in.click();
  await expect(field(card, 'Success threshold (nights)')).toBeFocused();
  await page.keyboard.type('200');
  await shows(card, 'Success threshold', '200 nights');
});

test('the item to watch is chosen from the path to the outcome', async ({ page }) => {
  const card = await open(page);
  const watch = card.getByLabel('Where in the chain would it show?');
  await expect(watch.getByRole('option')).toHaveText([
    'Not said yet',
    'People trust one key worker (short-term outcome)',
    'First meetings held (output)',
  ]);
  await watch.selectOption('First meetings held (output)');
  await person.goTo(page, 'Specification');
  await expect(page.getByRole('article')).toContainText('It would show first in “First meetings held”.');
});

test('at 320 pixels flags are apart, within the page and large enough to touch', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const card = await open(page);
  for (const [name, value] of Object.entries({ Failure: 55, Minimum: 60, Success: 65, Stretch: 75 })) {
    await field(card, `${name} threshold (%)`).fill(String(value));
  }
  const sliders = await card.getByRole('slider').all();
  expect(sliders).toHaveLength(5);
  const boxes = await Promise.all(sliders.map((one) => one.locator('rect').last().boundingBox()));
  for (const [place, box] of boxes.entries()) {
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    for (const other of boxes.slice(place + 1)) {
      const apart = box.x + box.width <= other.x || other.x + other.width <= box.x;
      expect(apart || box.y + box.height <= other.y || other.y + other.height <= box.y).toBe(true);
    }
  }
  await axe(page);
});
