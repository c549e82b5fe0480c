/** The outline: quick entry, pasted lists, what is chosen, the order of a stage, links in words. */
import { axe, expect, openBuilder, still, test } from './fixtures.mjs';
import * as person from './journey.mjs';

const LIST = ['Outputs', '- 120 visits a year', '- A weekly drop-in', '', 'Activities', '1. Visit every new tenant'].join('\n');

/** Opens a chain from stages with their titles and links between titles. */
async function openBoth(page, stages, links = []) {
  const nodes = Object.entries(stages).flatMap(([stage, titles]) => titles.map((title) => ({ id: title, stage, title })));
  const named = links.map(([from, to]) => ({ id: `${from}-${to}`, from, to }));
  await openBuilder(page);
  await person.openFile(page, person.fileOf({ formatVersion: 1, title: 'T', nodes, links: named }));
  await person.expectPart(page, 'Outcome chain');
}

/** The same with the diagram hidden. */
async function openChain(page, stages, links) {
  await openBoth(page, stages, links);
  await outlineOnly(page);
}

/** Hides the diagram. The words of the choice are what a person presses. */
async function outlineOnly(page) {
  await page.getByText('Outline only', { exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Outline only' })).toBeChecked();
}

/** The titles of a stage, as they stand. */
const titles = (page, stage) =>
  person
    .stage(page, stage)
    .locator('.item-input')
    .evaluateAll((fields) => fields.map(({ value }) => value));

const choose = (page, title) => page.getByRole('checkbox', { name: `Choose “${title}”` });

/** Waits until this was said to people who cannot see the page. */
const said = (page, words) => expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);

/** Pastes a text where the focus is. */
const paste = (locator, text) =>
  locator.evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
    field.dispatchEvent(event);
  }, text);

test('items are added as fast as they are typed', async ({ page }) => {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await outlineOnly(page);
  const field = (label) => page.getByLabel(label, { exact: true });
  await field('Add a long-term outcome').focus();
  for (const title of ['Home', 'Health']) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
  await expect(field('Add a long-term outcome')).toBeFocused();
  // Tab with text adds it and goes on to the next stage.
  await page.keyboard.type('Work');
  await page.keyboard.press('Tab');
  await expect(field('Add an intermediate outcome')).toBeFocused();
  await page.keyboard.type('Rent is paid');
  await page.keyboard.press('Tab');
  await expect(field('Add a short-term outcome')).toBeFocused();
  expect(await titles(page, 'Long-term outcomes')).toEqual(['Home', 'Health', 'Work']);
  expect(await titles(page, 'Intermediate outcomes')).toEqual(['Rent is paid']);
  // With nothing typed it is Tab as everywhere, and Shift+Tab goes back: nobody is caught.
  await page.keyboard.press('Tab');
  await expect(person.stage(page, 'Short-term outcomes').getByRole('button', { name: 'Add', exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(field('Add a short-term outcome')).toBeFocused();
  await page.keyboard.type('x');
  await page.keyboard.press('Shift+Tab');
  await expect(field('Add a short-term outcome')).not.toBeFocused();
  expect(await titles(page, 'Short-term outcomes')).toEqual([]);
  await field('Add an input').focus();
  await page.keyboard.type('Money');
  await page.keyboard.press('Tab');
  await expect(person.stage(page, 'Inputs').getByRole('button', { name: 'Add', exact: true })).toBeFocused();
  expect(await titles(page, 'Inputs')).toEqual(['Money']);
});

test('a pasted list is looked at, changed, added in one step and undone in one', async ({ page }) => {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await outlineOnly(page);
  const field = page.getByLabel('Add an activity', { exact: true });
  await field.focus();
  await paste(field, LIST);
  const dialog = page.getByRole('dialog', { name: 'Add a list of items' });
  await expect(dialog.getByText('3 items: 2 outputs, 1 activity')).toBeVisible();
  await axe(page);
  await dialog.getByLabel('Item 2', { exact: true }).fill('A drop-in each week');
  await dialog.getByLabel('Stage of item 3').selectOption('Inputs');
  await expect(dialog.getByText('3 items: 2 outputs, 1 input')).toBeVisible();
  await person.button(dialog, 'Remove item 1').click();
  await expect(dialog.getByText('2 items: 1 output, 1 input')).toBeVisible();
  await expect(person.button(dialog, 'Remove item 1')).toBeFocused();
  await person.button(dialog, 'Add 2 items').click();
  await expect(dialog).toBeHidden();
  await said(page, 'Added 2 items. Undo is available.');
  await expect(field).toBeFocused();
  expect(await titles(page, 'Outputs')).toEqual(['A drop-in each week']);
  expect(await titles(page, 'Inputs')).toEqual(['Visit every new tenant']);
  await person.button(page, 'Undo').click();
  await expect(person.item(page, 'A drop-in each week')).toHaveCount(0);
  expect(await titles(page, 'Inputs')).toEqual([]);
});

test('a list can be written, and says when it holds nothing', async ({ page }) => {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await outlineOnly(page);
  await person.button(page, 'Paste a list Inputs').click();
  const dialog = page.getByRole('dialog', { name: 'Add a list of items' });
  await person.button(dialog, 'Show the items').click();
  await expect(dialog.getByText('There are no items here yet.')).toBeVisible();
  await dialog.getByLabel('Your list, one item a line').fill('Two workers\nA van');
  await person.button(dialog, 'Show the items').click();
  await expect(dialog.getByText('2 items: 2 inputs')).toBeFocused();
  await person.button(dialog, 'Add 2 items').click();
  expect(await titles(page, 'Inputs')).toEqual(['Two workers', 'A van']);
});

test('what is chosen is duplicated, copied, cut, pasted and deleted, by click and by key', async ({ page }) => {
  await openChain(page, { activity: ['A', 'B', 'C'], output: ['P'] }, [['A', 'P']]);
  const bar = page.getByRole('group', { name: 'Chosen items' });
  await choose(page, 'A').check();
  await choose(page, 'P').check();
  await expect(bar).toContainText('2 items chosen');
  await axe(page);
  await person.button(bar, 'Duplicate').click();
  await said(page, 'Duplicated 2 items. Undo is available.');
  expect(await titles(page, 'Activities')).toEqual(['A', 'A', 'B', 'C']);
  // The copies are chosen now, with the link between them.
  await person.button(bar, 'Delete').click();
  await said(page, 'Deleted 2 items. Undo is available.');
  await expect(bar).toBeFocused();
  await expect(bar).toContainText('Nothing is chosen.');
  expect(await titles(page, 'Activities')).toEqual(['A', 'B', 'C']);

  // Kept in the app, so that it works where a page may not read the clipboard.
  await choose(page, 'B').check();
  await person.button(bar, 'Cut').click();
  await said(page, 'Cut 1 item. Undo is available.');
  expect(await titles(page, 'Activities')).toEqual(['A', 'C']);
  await person.button(bar, 'Paste').click();
  await said(page, 'Pasted 1 item. Undo is available.');
  expect(await titles(page, 'Activities')).toEqual(['A', 'C', 'B']);
  await person.button(bar, 'Choose nothing').click();

  await choose(page, 'C').focus();
  await page.keyboard.press('Control+d');
  await said(page, 'Duplicated 1 item. Undo is available.');
  expect(await titles(page, 'Activities')).toEqual(['A', 'C', 'C', 'B']);
  await choose(page, 'A').focus();
  await page.keyboard.press('Escape');
  await expect(bar).toContainText('Nothing is chosen.');
  await page.keyboard.press('Delete');
  await said(page, 'Deleted “A”. Undo is available.');
  expect(await titles(page, 'Activities')).toEqual(['C', 'C', 'B']);
});

test('the order of a stage is kept, and tidied', async ({ page }) => {
  // The links cross as the items stand: the diagram would order the outputs the other way round.
  const links = [
    ['A', 'Q'],
    ['B', 'P'],
  ];
  await openChain(page, { activity: ['A', 'B'], output: ['P', 'Q'] }, links);
  const outputs = person.stage(page, 'Outputs');
  await outputs.getByText('Order: chosen by the diagram').click();
  await outputs.getByLabel('Keep my order').check();
  await said(page, 'The order of Outputs is kept. Undo is available.');
  await expect(outputs.getByText('Order: yours, and kept')).toBeVisible();
  expect((await person.exported(page)).pinnedStages).toEqual(['output']);
  await person.button(outputs, 'Tidy Outputs').click();
  await expect(outputs.getByText('Order: chosen by the diagram')).toBeVisible();
  expect((await person.exported(page)).pinnedStages).toBeUndefined();
  // Moving an item is choosing an order.
  const [first] = await titles(page, 'Outputs');
  await person.titleField(page, first).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(outputs.getByText('Order: yours, and kept')).toBeVisible();
  await expect(person.titleField(page, first)).toBeFocused();
});

test('what is undone in the outline leaves the focus where the person was', async ({ page }) => {
  await openBoth(page, { activity: ['A', 'B', 'C'], output: ['P'] });
  await person.button(page, 'Details A').click();
  const down = person.button(page, 'Move down A');
  await down.focus();
  for (const key of ['Enter', 'Control+z', 'Control+y', 'Control+z']) {
    await page.keyboard.press(key);
    await still(page, 9);
    await expect(down, key).toBeFocused();
  }
  // What is drawn anew in another stage has it again as well.
  await person.item(page, 'A').getByLabel('Stage').selectOption('Outputs');
  await person.button(person.item(page, 'A'), 'Move to this stage A').click();
  await expect(person.titleField(page, 'A')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(person.stage(page, 'Activities').locator(person.item(page, 'A'))).toBeVisible();
  await expect(person.titleField(page, 'A')).toBeFocused();
});

test('a chain is built with the diagram hidden, and says itself in sentences', async ({ page }) => {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await outlineOnly(page);
  await person.addItem(page, 'Outputs', 'Visits');
  await person.button(page, 'Details Visits').click();
  await person.button(page, 'Add after Visits').click();
  await expect(page.getByLabel('Short-term outcome 1', { exact: true })).toBeFocused();
  await page.keyboard.type('People feel safe');
  await person.titleField(page, 'Visits').focus();
  await person.button(page, 'Add before Visits').click();
  await expect(page.getByLabel('Activity 1', { exact: true })).toBeFocused();
  await page.keyboard.type('Visit weekly');
  await expect(person.item(page, 'Visits')).toContainText('Output 1 of 1: Visits. Leads to 1. Depends on 1.');
  await expect(person.item(page, 'People feel safe')).toContainText(
    'Outcome 1 of 1: People feel safe. Leads to 0. Depends on 1. Success and failure criteria not set.',
  );
  const details = person.item(page, 'Visits');
  await details.getByLabel('Who controls it?').selectOption('Those who do the work');
  await details.getByLabel('Asked for by the commissioner').check();
  const framework = await person.exported(page);
  const id = (wanted) => framework.nodes.find(({ title }) => title === wanted).id;
  expect(framework.links.map(({ from, to }) => [from, to])).toEqual([
    [id('Visits'), id('People feel safe')],
    [id('Visit weekly'), id('Visits')],
  ]);
  const visits = framework.nodes.find(({ title }) => title === 'Visits');
  expect(visits).toMatchObject({ control: 'controlled', suggestedBy: ['commissioner'] });
});

test('backward links and feedback loops are named in words', async ({ page }) => {
  const links = [
    ['A', 'P'],
    ['P', 'A'],
    ['Q', 'B'],
  ];
  await openChain(page, { activity: ['A', 'B'], output: ['P', 'Q'] }, links);
  await expect(person.item(page, 'P').locator('.chip').filter({ hasText: 'feedback loop' })).toHaveCount(1);
  await expect(person.item(page, 'A').locator('.chip').filter({ hasText: 'feedback loop' })).toHaveCount(1);
  await expect(person.item(page, 'Q')).toContainText('back to an earlier stage');
  await expect(person.item(page, 'B')).toContainText('back to an earlier stage');
});

test('what is chosen in one view is chosen in the other, and in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  const many = ['A', 'B', 'C', 'D', 'E', 'F'];
  await openBoth(page, { longTermOutcome: many, input: ['Money', 'Rooms'] });
  const drawn = (title) => page.getByRole('option', { name: new RegExp(`: ${title}\\.`) });
  await expect(person.titleField(page, 'Money')).not.toBeInViewport();
  await drawn('Money').click();
  await expect(choose(page, 'Money')).toBeChecked();
  await expect(person.titleField(page, 'Money')).toBeInViewport();
  await choose(page, 'Rooms').check();
  await expect(drawn('Rooms')).toHaveAttribute('aria-selected', 'true');
});

test('in a long chain too, what is chosen in the diagram comes into sight', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const long = (number) => ` ${number}, and so on`.repeat(1 + (number % 7));
  const titles = (name) => Array.from({ length: 60 }, (_, number) => `${name}${number}${long(number)}`);
  const stages = ['input', 'activity', 'output', 'shortTermOutcome', 'intermediateOutcome', 'longTermOutcome'];
  await openBoth(page, Object.fromEntries(stages.map((stage, number) => [stage, titles('abcdef'[number])])));
  const drawn = (name) => page.locator(`.box[aria-label*=": ${name} "]`);
  for (const name of ['a3', 'f10', 'c55', 'e31', 'b2', 'a58', 'd0', 'f59']) {
    await drawn(name).focus();
    await page.keyboard.press('Space');
    const field = page.locator('.item.is-chosen .item-input');
    await expect(field).toHaveValue(new RegExp(`^${name} `));
    await still(page);
    await expect(field).toBeInViewport({ ratio: 1 });
    // The bar for what is chosen does not lie over it.
    const bar = await page.locator('.chosen').boundingBox();
    expect((await field.boundingBox()).y).toBeGreaterThanOrEqual(bar.y + bar.height);
  }
});

test('both ends of a link are edited in the outline, and paths are traced there', async ({ page }) => {
  await openChain(page, { input: ['Money'], activity: ['Visits'], longTermOutcome: ['Home'] }, [['Money', 'Visits'], ['Visits', 'Home']]);
  await person.button(page, 'Details Home').click();
  await person.button(page, 'Details Visits').click();
  const [home, visits] = [person.item(page, 'Home'), person.item(page, 'Visits')];
  await home.getByLabel('What has to be true for “Visits” to lead here?').fill('They go on');
  await expect(visits.getByLabel('What has to be true for this to lead to “Home”?')).toHaveValue('They go on');
  await home.getByLabel('Evidence for the link with “Visits”').selectOption('Strong');
  await axe(page);
  await person.button(home, 'Trace Home').click();
  await expect(home.getByText('1 path from an input to a long-term outcome goes through it.')).toBeVisible();
  await person.button(home, 'Visits').click();
  await expect(person.titleField(page, 'Visits')).toBeFocused();
  expect((await person.exported(page)).links[1]).toMatchObject({ assumption: 'They go on', strength: 'strong' });
});
