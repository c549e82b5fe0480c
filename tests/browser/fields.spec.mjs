/** What fields do with what is typed, undone and deleted. */
import { expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';

const HOME = 'People sleep in a home of their own';

async function startWithOutcome(page) {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await person.addItem(page, 'Long-term outcomes', HOME);
  await person.goTo(page, 'Success and failure');
  return person.card(page, HOME);
}

test('a choice that is undone is shown as it was', async ({ page }) => {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await person.goTo(page, 'Purpose and need');
  const status = page.getByLabel('How far has this draft come?');
  const chosen = status.locator('option:checked');
  await status.selectOption('Working draft');
  await status.selectOption('Agreed');
  await person.button(page, 'Undo').click();
  await expect(chosen).toHaveText('Working draft');
  await person.button(page, 'Undo').click();
  await expect(chosen).toHaveText('First thoughts');
  await person.button(page, 'Redo').click();
  await expect(chosen).toHaveText('Working draft');
});

/** Browsers look at all fields of a form after each letter: one among a thousand must be alone. */
test('the field that is typed in has a form to itself, and the others have none', async ({ page }) => {
  await startWithOutcome(page);
  const alone = (field) => field.evaluate((one) => one.form?.elements.length ?? 0);
  await person.goTo(page, 'Outcome chain');
  const title = person.titleField(page, HOME);
  expect(await alone(title)).toBe(0);
  await title.focus();
  expect(await alone(title)).toBe(1);
  await title.press('End');
  await title.pressSequentially('!');
  const renamed = person.titleField(page, `${HOME}!`);
  await expect(renamed).toHaveValue(`${HOME}!`);
  expect(await alone(renamed)).toBe(1);
  await renamed.blur();
  expect(await alone(renamed)).toBe(0);
});

test('a number that is not kept is said not to be', async ({ page }) => {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await person.goTo(page, 'Purpose and need');
  const people = page.getByLabel('About how many people is that?');
  const error = page.getByRole('status').filter({ hasText: /was not kept/ });
  await people.fill('1,200');
  await expect(error).toHaveCount(0);
  for (const [typed, words] of [['12.7', 'not a whole number'], ['-5', 'not a whole number'], ['7,5', 'not a number']]) {
    await people.fill(typed);
    await expect(error).toContainText(words);
    await expect(people).toHaveAttribute('aria-invalid', 'true');
  }
  await page.getByLabel('When would it start?').fill('April 2027');
  const framework = await person.exported(page);
  expect(framework.need.people).toBe(1200);
  expect(framework.about.start).toBe('April 2027');
});

test('the choice of links ends with its item, and speaks while it is open', async ({ page }) => {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await person.addItem(page, 'Long-term outcomes', HOME);
  await person.addItem(page, 'Outputs', 'A weekly walk');
  await person.button(page, 'Leads to… A weekly walk').click();
  const picker = page.getByRole('dialog');
  await picker.getByRole('checkbox', { name: HOME }).focus();
  await page.keyboard.press('Space');
  await expect(picker.getByRole('status').filter({ hasText: 'Undo is available.' })).toBeAttached();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(picker).toHaveCount(0);
  await person.button(page, `Depends on… ${HOME}`).click();
  await expect(picker).toBeVisible();
});

test('another measure is added, chosen for a criterion, and deleted', async ({ page }) => {
  const card = await startWithOutcome(page);
  await card.getByLabel('What will you measure?').fill('Tenancies kept');
  await card.getByText('More about this measure').click();
  await card.getByLabel('Who collects it?').fill('The housing team');
  await person.button(card, `Add another measure ${HOME}`).click();
  await expect(card.getByLabel('Measure 2', { exact: true })).toBeFocused();
  await page.keyboard.type('Nights slept rough');
  await expect(card.getByLabel('Measure 2', { exact: true })).toBeFocused();
  await card.getByLabel('Which measure is this about?').selectOption('Nights slept rough');
  await person.button(card, `Add another criterion ${HOME}`).click();
  const another = card.getByLabel('What would you call success?').last();
  await expect(another).toBeFocused();
  await page.keyboard.type('Nobody sleeps rough.');
  await expect(another).toHaveValue('Nobody sleeps rough.');
  await expect(card.getByLabel('Which measure is this about?')).toHaveCount(2);

  await person.button(card, 'Delete this measure Tenancies kept').click();
  await expect(card.getByRole('heading', { name: 'How you will see it' })).toBeFocused();
  await person.button(page, 'Undo').click();
  await person.button(card, 'Delete this criterion Criterion 2').click();
  await expect(card.getByRole('heading', { name: 'What would count' })).toBeFocused();

  const { measures, criteria } = await person.exported(page);
  expect(measures).toMatchObject([{ name: 'Tenancies kept', collectedBy: 'The housing team' }, { name: 'Nights slept rough' }]);
  expect(criteria).toMatchObject([{ measureId: measures[1].id }]);
});

test('what was said of an outcome stays within reach when it is one no longer', async ({ page }) => {
  const card = await startWithOutcome(page);
  await card.getByLabel('What will you measure?').fill('Tenancies kept');
  await person.goTo(page, 'Outcome chain');
  await person.button(page, `Details ${HOME}`).click();
  await person.item(page, HOME).getByLabel('Stage').selectOption('Activities');
  await person.button(page, `Move to this stage ${HOME}`).click();
  await expect(person.titleField(page, HOME)).toBeFocused();
  await person.goTo(page, 'Success and failure');
  await expect(page.getByRole('heading', { name: 'Other items that are measured' })).toBeVisible();
  await person.button(await person.card(page, HOME), 'Delete this measure Tenancies kept').click();
  await expect(page.getByRole('heading', { name: HOME })).toHaveCount(0);
  await expect(person.part(page, 'Success and failure')).toBeFocused();
});
