/** The page of the chain: views, linking, the panel of an item, paths, find and filter. */
import { expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';
import { button } from './journey.mjs';

const node = (id, stage, title) => ({ id, stage, title });
const link = (from, to) => ({ id: `${from}-${to}`, from, to });

/** A chain with two paths, a partner, evidence, and an item on no path. */
const CHAIN = {
  formatVersion: 1,
  title: 'A small chain',
  nodes: [
    node('money', 'input', 'Three years of money'),
    { ...node('visits', 'activity', 'Home visits'), leadPartnerId: 'mind', delivery: 'open' },
    node('walks', 'activity', 'Weekly walks'),
    node('plans', 'output', 'Plans made'),
    node('lonely', 'output', 'Leaflets printed'),
    node('home', 'longTermOutcome', 'People feel safe at home'),
  ],
  links: [link('money', 'visits'), link('money', 'walks'), link('visits', 'plans'), link('walks', 'plans'), link('plans', 'home')],
  partners: [{ id: 'mind', name: 'Fenland Mind' }, { id: 'age', name: 'Age Well' }],
  evidence: [{ id: 'story', kind: 'story', title: 'What Mary told us' }],
  criteria: [{ id: 'c', nodeId: 'home', success: { sentence: 'Eight in ten say so' }, failure: { sentence: 'Fewer than half say so' } }],
};

test.beforeEach(async ({ page }) => {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(CHAIN));
  await person.expectPart(page, 'Outcome chain');
});

/** Opens the panel of an item. */
async function choose(page, title) {
  await page.getByLabel(`Choose “${title}”`, { exact: true }).check();
  await expect(panel(page, title)).toBeVisible();
  return panel(page, title);
}
const panel = (page, title) => page.getByRole('region', { name: title, exact: true });
const said = (page, text) => expect(page.getByRole('status').filter({ hasText: text }).first()).toBeAttached();
const ends = async (page) => (await person.exported(page)).links.map(({ from, to }) => `${from}-${to}`);

test('one view, the other, or both', async ({ page }) => {
  const outline = page.getByLabel('Add an activity', { exact: true });
  const diagram = page.getByRole('button', { name: 'Zoom in' });
  await expect(outline).toBeVisible();
  await expect(diagram).toBeVisible();
  await page.getByLabel('Diagram only').check({ force: true });
  await expect(outline).toBeHidden();
  await page.getByLabel('Outline only').check({ force: true });
  await expect(diagram).toBeHidden();
  await expect(outline).toBeVisible();
  await page.getByLabel('Outline and diagram').check({ force: true });
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByLabel('Outline only')).toBeChecked();
  await expect(page.getByLabel('Outline and diagram')).toBeHidden();
  await expect(diagram).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(diagram).toBeVisible();
});

test('a link that closes a loop is asked about, and nobody can link an item to itself', async ({ page }) => {
  await button(page, 'Leads to… Plans made').click();
  const picker = page.getByRole('dialog', { name: 'What does “Plans made” lead to?' });
  await expect(picker.getByRole('checkbox', { name: 'Plans made' })).toHaveCount(0);
  const visits = picker.getByRole('checkbox', { name: 'Home visits' });
  await expect(visits).toHaveAccessibleName(/Closes a feedback loop/);
  await visits.click();
  const question = page.getByRole('dialog', { name: 'Link “Plans made” to “Home visits”?' });
  await expect(question).toContainText('feedback loop');
  await button(question, 'Do not link').click();
  await expect(visits).not.toBeChecked();
  await visits.click();
  await button(question, 'Link them').click();
  await expect(visits).toBeChecked();
  await said(page, 'Linked “Plans made” to “Home visits”. Undo is available.');
  await button(picker, 'Done').click();
  expect(await ends(page)).toContain('plans-visits');
});

test('a link to an earlier stage is asked about', async ({ page }) => {
  await button(page, 'Leads to… Leaflets printed').click();
  const picker = page.getByRole('dialog', { name: 'What does “Leaflets printed” lead to?' });
  await picker.getByRole('checkbox', { name: 'Weekly walks' }).click();
  const question = page.getByRole('dialog', { name: 'Link “Leaflets printed” to “Weekly walks”?' });
  await expect(question).toContainText('earlier stage');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(picker).toBeVisible();
  await button(picker, 'Done').click();
  expect(await ends(page)).not.toContain('lonely-walks');
});

test('a filter hides items, says so, and an export holds everything', async ({ page }) => {
  await page.getByLabel('Find', { exact: true }).fill('home');
  await said(page, 'Showing 2 of 6. Hidden items stay in every export.');
  await expect(person.item(page, 'Weekly walks')).toBeHidden();
  await expect(person.item(page, 'Home visits')).toBeVisible();
  expect((await person.exported(page)).nodes).toHaveLength(6);
  await button(page, 'Filter').click();
  await page.getByLabel('Partner', { exact: true }).selectOption('Fenland Mind');
  await said(page, 'Showing 1 of 6.');
  await page.getByLabel('How it is done').selectOption({ index: 1 });
  await said(page, 'No item of 6 matches.');
  await button(page, 'Clear the filter').click();
  await expect(person.item(page, 'Weekly walks')).toBeVisible();
  await expect(page.getByLabel('Find', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Find', { exact: true })).toHaveValue('');
});

test('every path through an item is listed, and one can go along it', async ({ page }) => {
  const plans = await choose(page, 'Plans made');
  await expect(plans).toContainText('Rests on 3 other items, and leads to 1 other item.');
  await button(plans, 'Trace').click();
  await expect(plans).toContainText('2 paths from an input to a long-term outcome go through it.');
  const path = plans.locator('.trace-path').first();
  await expect(path.getByRole('listitem')).toHaveText(['Three years of money', 'Home visits', 'Plans made', 'People feel safe at home']);
  await button(path, 'Home visits').click();
  const visits = panel(page, 'Home visits');
  await expect(visits).toContainText('1 path from an input');
  await expect(visits.getByRole('heading', { name: 'Home visits' })).toBeFocused();
});

test('an item on no path says why, and can be gone to', async ({ page }) => {
  await button(page, '1 item is on no path from an input to a long-term outcome').click();
  const list = page.locator('.apart-list');
  await expect(list).toContainText('Nothing leads to it.');
  await button(list, 'Leaflets printed').click();
  await expect(person.titleField(page, 'Leaflets printed')).toBeFocused();
  const lonely = panel(page, 'Leaflets printed');
  await button(lonely, 'Trace').click();
  await expect(lonely).toContainText('No path from an input to a long-term outcome goes through it. Nothing leads to it.');
});

test('what is changed in the panel is changed everywhere', async ({ page }) => {
  const visits = await choose(page, 'Home visits');
  await visits.getByLabel('Title', { exact: true }).fill('Visits at home');
  await expect(person.item(page, 'Visits at home')).toBeVisible();
  const renamed = panel(page, 'Visits at home');
  await renamed.getByLabel('More about it').fill('Twice a week.');
  await renamed.getByRole('checkbox', { name: 'Age Well' }).check();
  await renamed.getByLabel('Who controls it?').selectOption('Those who do the work');
  await renamed.getByRole('group', { name: 'Who put it there?' }).getByLabel('Suggested by people this is for').check();
  await renamed.getByText('Untested: nobody has looked yet').first().click();
  await renamed.getByLabel('What has to be true for this to lead to “Plans made”?').fill('Nurses have time.');
  await renamed.getByRole('checkbox', { name: 'What Mary told us' }).first().check();
  await renamed.getByLabel('Evidence for the link with “Plans made”').selectOption('Strong');
  const { nodes, links } = await person.exported(page);
  expect(nodes.find(({ id }) => id === 'visits')).toMatchObject({
    title: 'Visits at home', detail: 'Twice a week.', supportingPartnerIds: ['age'], control: 'controlled',
    suggestedBy: ['people'],
  });
  expect(links.find(({ id }) => id === 'visits-plans')).toMatchObject({
    assumption: 'Nurses have time.', evidenceIds: ['story'], strength: 'strong',
  });
  await button(renamed, 'Unlink “Plans made”').click();
  expect(await ends(page)).not.toContain('visits-plans');
});

test('the panel leads to the criteria, moves and copies an item, and has a way out', async ({ page }) => {
  const home = await choose(page, 'People feel safe at home');
  await expect(home).toContainText('Eight in ten say so');
  await expect(home).toContainText('Fewer than half say so');
  await button(home, 'Close the panel').click();
  await expect(home).toBeHidden();
  await expect(person.titleField(page, 'People feel safe at home')).toBeFocused();
  const walks = await choose(page, 'Weekly walks');
  await button(walks, 'Move up').click();
  await expect(walks).toContainText('Activities, 1 of 2');
  await button(walks, 'Duplicate').click();
  await expect(person.item(page, 'Weekly walks')).toHaveCount(2);
  await page.getByRole('region', { name: 'Weekly walks' }).getByLabel('Title', { exact: true }).press('Escape');
  await expect(page.getByRole('region', { name: 'Weekly walks' })).toBeHidden();
  await choose(page, 'People feel safe at home');
  await button(home, 'Go to Success and failure').click();
  await person.expectPart(page, 'Success and failure');
  await expect(page.getByRole('button', { name: 'Hide People feel safe at home' })).toBeFocused();
});

test('the list of commands opens by its button and by a key in the diagram', async ({ page }) => {
  await button(page, 'Keyboard and commands').click();
  const list = page.getByRole('dialog', { name: 'Keyboard and commands' });
  await expect(list).toContainText('Ctrl+Shift+Z');
  await expect(list).toContainText('Drag from the item’s edge to the other item');
  await button(list, 'Close').click();
  await expect(button(page, 'Keyboard and commands')).toBeFocused();
  await page.locator('.chain-diagram [tabindex="0"]').first().focus();
  await page.keyboard.press('?');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.chain-diagram [tabindex="0"]').first().focus();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Find', { exact: true })).toBeFocused();
});

test('up and down in the panel change the diagram too', async ({ page }) => {
  const drawn = () => page.getByRole('group', { name: /^Activities/ }).getByRole('option');
  const named = async () => (await drawn().evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')))).map((words) => /: (.*?)\. /.exec(words)[1]);
  const visits = await choose(page, 'Home visits');
  await button(visits, 'Move down').click();
  await said(page, 'Moved “Home visits” to place 2 of 2. Undo is available.');
  await expect.poll(named).toEqual(['Weekly walks', 'Home visits']);
  await button(visits, 'Move up').click();
  await expect.poll(named).toEqual(['Home visits', 'Weekly walks']);
});
