/** All measures in one table, what they are of and what they take, and the library. */
import { expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';

const NAME = 'People joining the service';
const row = (page, name) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
const section = (page, name) => page.getByRole('region', { name });

async function example(page) {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(person.EXAMPLES[0].framework));
  await person.expectPart(page, 'Outcome chain');
  await person.goTo(page, 'Measures');
}

test('what measures are of follows what is said of them', async ({ page }) => {
  await example(page);
  const balance = section(page, 'Balance');
  await expect(balance).toContainText('1 of 3 measures counts activity. 2 show whether anyone is better off.');
  await person.button(page, `Edit ${NAME}`).click();
  await page.getByLabel('What does it ask?').selectOption('How well did we do it?');
  await expect(balance.getByRole('row', { name: 'Outputs' }).getByRole('cell').nth(1)).toHaveText('1');
  await page.getByText('More about this measure').click();
  await page.getByLabel('Who collects it?').fill('Link workers');
  await page.getByLabel('How often is it collected?').fill('every month');
  await page.getByLabel('Minutes to collect it once').fill('600');
  await page.getByLabel('Suggested by people this is for').check();
  await page.getByLabel('For which groups is it told apart?').fill('Carers\nPeople under 40');
  const burden = section(page, 'What collecting takes');
  await expect(burden).toContainText('Collecting these measures takes about 10 hours a month.');
  await expect(burden.getByRole('row', { name: 'Link workers' })).toContainText('10');
  const [, , joined] = (await person.exported(page)).measures;
  expect(joined).toMatchObject({
    kind: 'howWell',
    frequency: 'every month',
    minutesPerCollection: 600,
    suggestedBy: ['people'],
    breakdowns: ['Carers', 'People under 40'],
  });
});

test('the table shows what was asked for, and says that the rest is kept', async ({ page }) => {
  await example(page);
  await page.getByLabel('Show', { exact: true }).selectOption('Those that feed no decision');
  await expect(page.getByText('1 of 3 shown. The others are in every export.')).toBeVisible();
  await expect(row(page, NAME)).toContainText('Nothing yet');
  await page.getByText('1 measure feeds no decision').click();
  await section(page, 'What collecting takes').getByRole('button', { name: NAME }).click();
  await person.expectPart(page, 'Success and failure');
});

test('an indicator of the library becomes a measure that says where it is from', async ({ page }) => {
  await example(page);
  await page.getByLabel('Add a measure for').selectOption({ label: 'People manage their conditions better and feel better (Short-term outcomes)' });
  await person.button(page, 'Choose from the library').click();
  const library = page.getByRole('dialog', { name: 'Library of indicators' });
  await expect(library).toContainText('82 of 82 indicators');
  await library.getByLabel('Find an indicator').fill('wellbeing');
  await library.getByLabel('Terms').selectOption('Needs a licence from its owner');
  await expect(library).toContainText('2 of 82 indicators');
  await library.getByRole('button', { name: 'Take this one WEMWBS' }).click();
  await expect(library).toBeHidden();
  await expect(person.button(page, 'Close WEMWBS')).toBeFocused();
  await expect(page.getByLabel('Unit')).toHaveValue('score 14-70');
  const taken = (await person.exported(page)).measures.find((measure) => measure.name === 'WEMWBS');
  expect(taken).toMatchObject({ indicatorId: 'wemwbs', kind: 'betterOff', direction: 'up' });
  expect(taken.definition).toContain('Register for a licence');
  await person.button(page, 'Undo').click();
  await expect(row(page, 'WEMWBS')).toHaveCount(0);
});

test('a measure is added by hand with the keyboard alone, and is there after a reload', async ({ page }) => {
  await example(page);
  await page.getByLabel('Add a measure for').focus();
  await page.keyboard.press('ArrowDown');
  await page.getByLabel('What will you measure?').focus();
  await page.keyboard.type('People who sleep well');
  await page.keyboard.press('Enter');
  await expect(person.button(page, 'Close People who sleep well')).toBeFocused();
  await person.saved(page);
  await page.reload();
  await expect(row(page, 'People who sleep well')).toBeVisible();
});

test('a library that cannot be fetched says so, and can be tried again', async ({ page, problems }) => {
  problems.expect(/ERR_FAILED/);
  await example(page);
  await page.route('**/library.json', (route) => route.abort());
  await page.getByLabel('Add a measure for').selectOption({ index: 1 });
  await person.button(page, 'Choose from the library').click();
  await expect(page.getByRole('alert')).toContainText('The library could not be fetched. Your work is safe.');
  await page.unroute('**/library.json');
  await person.button(page, 'Try again').click();
  await expect(page.getByText('82 of 82 indicators')).toBeVisible();
});
