/** The short job by keyboard alone. After every step something has the focus. */
import { download, expect, openBuilder, still, test } from './fixtures.mjs';
import * as person from './journey.mjs';

/** What has the focus, as a person hears it: `[role or kind, name]`, inside the element. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.querySelector('throughline-builder').shadowRoot?.activeElement;
    return element ? `${element.localName}#${element.id} ${element.innerText?.slice(0, 60) ?? ''}` : 'nothing';
  });

/** A keyboard: every press is followed by a look at whether the focus is still somewhere. */
function keyboardOf(page) {
  const press = async (keys) => {
    await page.keyboard.press(keys);
    await still(page);
    // What is stored in between may take the browser a moment longer.
    await expect.poll(() => focused(page), { message: `the focus after ${keys}` }).not.toBe('nothing');
  };
  return {
    press,
    type: (text) => page.keyboard.type(text),
    /** Tab until this has the focus. */
    async tabTo(locator, { back = false, most = 120 } = {}) {
      for (let count = 0; count < most; count += 1) {
        if (await isFocused(locator)) return;
        await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      }
      await expect(locator, 'reached with Tab').toBeFocused({ timeout: 1 });
    },
    /** Tab to this and press it. */
    async choose(locator, options) {
      await this.tabTo(locator, options);
      await press('Enter');
    },
  };
}

const isFocused = (locator) =>
  locator.evaluateAll((found) => found.some((one) => one.getRootNode().activeElement === one));

test('the short job without a mouse', async ({ page }) => {
  test.setTimeout(60_000);
  const keys = keyboardOf(page);
  await openBuilder(page);
  await page.keyboard.press('Tab');

  await keys.choose(person.button(page, 'Start with a question'));
  await expect(person.part(page, 'Start from the change you want')).toBeFocused();
  await keys.tabTo(page.getByLabel('What should be different in people’s lives?'));
  await keys.type('People feel safe at home');
  await keys.choose(person.button(page, 'Next'));
  await expect(page.getByLabel('For whom?')).toBeFocused();
  await keys.choose(person.button(page, 'Back'));
  await expect(page.getByLabel('What should be different in people’s lives?')).toBeFocused();
  await keys.choose(person.button(page, 'Skip the questions'));
  await expect(person.part(page, 'Outcome chain')).toBeFocused();

  // One item after another, without leaving the field.
  const activity = page.getByLabel('Add an activity');
  await expect(activity).toBeVisible();
  await keys.tabTo(activity);
  for (const title of ['Repair doors', 'Visit']) {
    await keys.type(title);
    await keys.press('Enter');
    await expect(person.item(page, title)).toBeVisible();
    await expect(activity).toBeFocused();
    await expect(activity).toHaveValue('');
  }

  // Rename in place; Enter goes on to the next.
  await keys.tabTo(person.titleField(page, 'Visit'), { back: true });
  await keys.press('End');
  await keys.type(' weekly');
  await keys.press('Enter');
  await expect(person.item(page, 'Visit weekly')).toBeVisible();
  await expect(activity).toBeFocused();

  // Move it up; the focus goes with it.
  await keys.tabTo(person.titleField(page, 'Visit weekly'), { back: true });
  await keys.press('Alt+ArrowUp');
  await expect(person.titleField(page, 'Visit weekly')).toBeFocused();
  await expect(page.getByLabel('Activity 1', { exact: true })).toHaveValue('Visit weekly');

  // Link it with the search, the arrow and the space bar.
  const leadsTo = person.button(page, 'Leads to… Visit weekly');
  await keys.choose(leadsTo);
  const picker = page.getByRole('dialog', { name: 'What does “Visit weekly” lead to?' });
  await expect(picker).toBeVisible();
  await keys.tabTo(picker.getByLabel('Find an item'));
  await keys.type('safe');
  await keys.press('ArrowDown');
  await expect(picker.getByRole('checkbox')).toBeFocused();
  await keys.press('Space');
  await expect(picker.getByRole('checkbox')).toBeChecked();
  await keys.press('Escape');
  await expect(picker).toBeHidden();
  await expect(leadsTo).toBeFocused();
  const unlink = person.button(person.item(page, 'Visit weekly'), 'Remove the link to “People feel safe at home”');
  await keys.choose(unlink, { back: true });
  await expect(unlink).toHaveCount(0);
  await expect(leadsTo).toBeFocused();

  // The link is back, gone and back.
  await keys.press('Control+z');
  await expect(unlink).toBeVisible();
  await keys.press('Control+Shift+Z');
  await expect(unlink).toHaveCount(0);
  await keys.press('Control+z');
  await expect(unlink).toBeVisible();

  await keys.choose(page.getByRole('link', { name: 'Success and failure', exact: true }), { back: true });
  await expect(person.part(page, 'Success and failure')).toBeFocused();
  await keys.tabTo(page.getByLabel('What would you call success?'));
  await keys.type('Eight in ten say so.');
  await keys.tabTo(page.getByLabel('Success threshold'));
  await keys.type('80');
  await keys.tabTo(page.getByLabel('What would make you say this has failed?'));
  await keys.type('Half say so.');

  await keys.choose(person.button(page, 'Export'), { back: true });
  const panel = person.exportPanel(page);
  await keys.tabTo(panel.getByRole('radio', { name: 'PDF', exact: true }));
  for (const format of ['CIDS', 'OCDS', 'JSON']) {
    await keys.press('ArrowUp');
    await expect(panel.getByRole('radio', { name: format, exact: true })).toBeChecked();
  }
  await keys.tabTo(person.button(panel, 'Download'));
  const { bytes } = await download(page, () => page.keyboard.press('Enter'));
  expect(await focused(page)).not.toBe('nothing');
  const framework = JSON.parse(bytes);
  const [outcome, visit, repair] = ['People feel safe at home', 'Visit weekly', 'Repair doors'].map((wanted) =>
    framework.nodes.find(({ title }) => title === wanted),
  );
  expect(repair).toBeDefined();
  expect(framework.links).toMatchObject([{ from: visit.id, to: outcome.id }]);
  expect(framework.criteria).toMatchObject([
    { success: { sentence: 'Eight in ten say so.', threshold: 80 }, failure: { sentence: 'Half say so.' } },
  ]);
  await keys.press('Escape');
  await expect(panel).toBeHidden();
  await expect(person.button(page, 'Export')).toBeFocused();

  await keys.choose(person.button(page, 'New'), { back: true });
  await keys.choose(person.button(page, 'Back to “Untitled framework”'));
  await expect(person.part(page, 'Outcome chain')).toBeFocused();
});

test('nothing that vanishes takes the focus with it', async ({ page }) => {
  test.setTimeout(45_000);
  const keys = keyboardOf(page);
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await person.addItem(page, 'Outputs', 'A weekly walk');

  // Undone while it has the focus.
  await person.titleField(page, 'A weekly walk').focus();
  await keys.press('Control+z');
  await expect(person.item(page, 'A weekly walk')).toHaveCount(0);
  await keys.press('Control+y');
  await expect(person.item(page, 'A weekly walk')).toBeVisible();

  // Moved to another stage, then deleted.
  await person.button(page, 'Details A weekly walk').focus();
  await keys.press('Enter');
  const stage = person.item(page, 'A weekly walk').getByLabel('Stage');
  await stage.focus();
  await keys.press('ArrowUp');
  await expect(stage).toBeFocused();
  await expect(person.stage(page, 'Outputs').locator(person.item(page, 'A weekly walk'))).toBeVisible();
  await keys.choose(person.button(page, 'Move to this stage A weekly walk'));
  await expect(person.stage(page, 'Activities').locator(person.item(page, 'A weekly walk'))).toBeVisible();
  await expect(person.titleField(page, 'A weekly walk')).toBeFocused();
  const remove = person.button(page, 'Delete A weekly walk');
  if (!(await remove.isVisible())) await keys.choose(person.button(page, 'Details A weekly walk'));
  await keys.choose(remove);
  await expect(page.getByLabel('Add an activity')).toBeFocused();

  // An entry of a list.
  await person.goTo(page, 'Purpose and need');
  await page.getByLabel('Add an author').focus();
  await keys.type('Ada');
  await keys.press('Enter');
  await keys.choose(person.button(page, 'Remove Ada'), { back: true });
  await expect(page.getByLabel('Add an author')).toBeFocused();

  // A draft that is deleted and put back.
  await person.saved(page);
  await keys.choose(person.button(page, 'Open'), { back: true });
  await keys.choose(person.button(page, 'Delete Untitled framework'));
  await expect(person.button(page, 'Undo delete')).toBeFocused();
  await keys.press('Enter');
  await expect(person.button(page, 'Delete Untitled framework')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Drafts on this device' })).toBeFocused();
  await keys.press('Escape');
  await expect(person.button(page, 'Open')).toBeFocused();
});
