/**
 * Review: a real example followed until nothing is left, through changes, places and reasons; and
 * what is found in place, while somebody types.
 */
import { axe, expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';
import { textOf } from './pdf.mjs';

const EXAMPLE = person.EXAMPLES.find(({ name }) => name === 'moj-dependency-recovery');
const OUTCOME = 'Person is abstinent, or use is controlled and not dependent';
const REASON = 'We settled this with people in recovery.';

const progress = (page) => page.locator('#progress-review');
const settled = (page) => page.getByText('Nothing needs fixing.');
const said = (page) => page.locator('.app > [role=status]');

async function open(page, part) {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(EXAMPLE.bytes, `${EXAMPLE.name}.json`));
  await person.expectPart(page, 'Outcome chain');
  await person.goTo(page, part);
}

test('the dependency-recovery example is followed until nothing is left', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, 'Review');
  await expect(progress(page)).toHaveText('1 to fix');
  await axe(page);

  // To a place, and back again.
  await page.getByRole('button', { name: `Go to Criteria of “${OUTCOME}”` }).first().click();
  await person.expectPart(page, 'Success and failure');
  const success = page.getByLabel('What would you call success?');
  await expect(success).toBeFocused();
  await expect(page.getByText('You came from Review:')).toBeVisible();
  await page.keyboard.type('Eight in ten people are still well after a year.');
  await expect(page.getByText('Settled:', { exact: true })).toBeVisible();
  await expect(progress(page)).toHaveText('Nothing to fix');
  await person.button(page, 'Back to Review').click();
  await expect(settled(page)).toBeVisible();

  // A change, seen before it is made, and undone.
  const open_ = person.finding(page, 'Is the way fixed, or open to the provider?');
  await open_.getByText('See what it changes').click();
  await expect(open_.getByText('Not said yet').first()).toBeVisible();
  await person.button(open_, 'Leave all of these open to the provider').click();
  await expect(said(page)).toHaveText('Done: Leave all of these open to the provider. Undo is available.');
  await expect(open_).toHaveCount(0);
  await person.button(page, 'Undo').click();
  await expect(open_).toHaveCount(1);
  await person.button(open_, 'Leave all of these open to the provider').click();
  await expect(open_).toHaveCount(0);

  // The rest stays as it is, for a reason.
  const first = page.locator('.is-consider .finding').first();
  await first.getByText('Set aside…').click();
  await person.button(first, 'Set aside').click();
  await expect(first.getByText('Write a few words first')).toBeVisible();
  await first.getByText('Set aside…').click();
  while ((await first.count()) > 0) {
    const words = await first.locator('.finding-message').innerText();
    await person.setAside(page, first, REASON);
    await expect(page.locator('.is-consider').getByText(words, { exact: true })).toHaveCount(0);
  }
  await expect(page.getByText('Whatever else they raised, you have settled.')).toBeVisible();
  await axe(page);

  // It is printed when wished, kept in the file, and still so after a reload.
  await page.getByLabel('Print these at the end of the specification').check();
  const framework = await person.exported(page);
  expect(framework.review.printDismissals).toBe(true);
  expect(framework.review.dismissals.length).toBeGreaterThan(5);
  for (const { reason, finding } of framework.review.dismissals) {
    expect(reason).toBe(REASON);
    expect(finding).not.toBe('');
  }
  const printed = textOf((await person.exportFile(page, 'PDF')).bytes);
  if (printed !== undefined) expect(printed).toContain(REASON);
  await person.saved(page);
  await person.reload(page);
  await person.goTo(page, 'Review');
  await expect(settled(page)).toBeVisible();
  await expect(progress(page)).toHaveText('Nothing to fix');

  // And back it comes, when somebody wishes.
  const aside = page.getByRole('region', { name: 'Set aside' });
  const count = framework.review.dismissals.length;
  await expect(aside.getByRole('listitem')).toHaveCount(count);
  await aside.getByRole('button', { name: /^Bring back/ }).first().click();
  await expect(aside.getByRole('listitem')).toHaveCount(count - 1);
  await expect(page.locator('.is-consider .finding')).toHaveCount(1);
});

test('a filter says how many it shows', async ({ page }) => {
  await open(page, 'Review');
  await expect(page.locator('.finding').first()).toBeVisible();
  const all = await page.locator('.finding').count();
  const shown = page.getByText(/^\d+ of \d+ shown$/);
  await expect(shown).toHaveText(`${all} of ${all} shown`);
  await page.getByLabel('Show', { exact: true }).selectOption('To consider');
  await page.getByLabel('About', { exact: true }).selectOption('Measures');
  const few = await page.locator('.finding').count();
  expect(few).toBeLessThan(all);
  await expect(shown).toHaveText(`${few} of ${all} shown`);
  await page.getByLabel('Show', { exact: true }).selectOption('To fix');
  await expect(page.getByText('Nothing of this kind was found.')).toBeVisible();
  await person.button(page, 'Show everything').click();
  await expect(page.locator('.finding')).toHaveCount(all);
});

test('a contradiction is said where it is made, once typing has paused', async ({ page }) => {
  await open(page, 'Success and failure');
  const card = await person.card(page, OUTCOME);
  await expect(progress(page)).toHaveText(/to fix|to consider|Nothing/);
  await person.fill(card, { 'What would you call success?': 'Seventy in a hundred do not come back.' });
  await card.getByRole('textbox', { name: /^Success threshold/ }).fill('70');
  const failure = card.getByRole('textbox', { name: /^Failure threshold/ });
  await failure.fill('80');
  const found = card.locator('.statement-failure .found').first();
  await expect(found).toContainText('80');
  await expect(said(page)).toContainText('80');
  await expect(failure).toHaveAccessibleDescription(/80/);
  await expect(progress(page)).toHaveText(/to fix/);
  await failure.fill('40');
  await expect(found).toHaveCount(0);
});

test('an empty framework is told what the review is for', async ({ page }) => {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await person.goTo(page, 'Review');
  await expect(page.getByText('Nothing to look over yet.')).toBeVisible();
  await person.button(page, 'Start the outcome chain').click();
  await person.expectPart(page, 'Outcome chain');
});
