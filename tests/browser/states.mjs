/** Every page and state of the builder, each with how a person gets there from a fresh page. */
import { fileURLToPath } from 'node:url';
import { expect, openBuilder } from './fixtures.mjs';
import * as person from './journey.mjs';

const EXAMPLE = person.EXAMPLES[0].framework;
const ITEM = 'Link workers trained in behaviour change';
const PICTURE = fileURLToPath(new URL('../fixtures/import/picture.png', import.meta.url));
const TABLE = fileURLToPath(new URL('../fixtures/tables/messy.csv', import.meta.url));
const BROKEN = fileURLToPath(new URL('../fixtures/import/bad-links.json', import.meta.url));

const example = async (page, part) => {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(EXAMPLE));
  await person.expectPart(page, 'Outcome chain');
  if (part) await person.goTo(page, part);
};
const empty = async (page, part) => {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await person.goTo(page, part);
};

/** One outcome with thresholds on a measure whose baseline is still to be measured. */
const SCALED = {
  formatVersion: 1,
  id: 'scaled',
  title: 'Home sooner',
  nodes: [{ id: 'a', stage: 'longTermOutcome', title: 'People are back at home sooner' }],
  measures: [
    { id: 'b', nodeId: 'a', name: 'Days in hospital', unit: 'days', direction: 'down', baseline: { setInYearOne: true, dueMonth: 6 } },
  ],
  criteria: [
    { id: 'c', nodeId: 'a', measureId: 'b', success: { threshold: 10 }, minimum: { threshold: 14 }, failure: { threshold: 21 } },
  ],
};

/** The states, by name. */
export const STATES = {
  start: (page) => openBuilder(page),
  'start with examples': async (page) => {
    await openBuilder(page);
    await person.showExamples(page);
    await page.getByText(/^\d+ sources?, /).first().click();
    await expect(page.getByRole('link').first()).toBeVisible();
  },
  'start with drafts': async (page) => {
    await empty(page, 'Outcome chain');
    await person.addItem(page, 'Outputs', 'A weekly walk');
    await person.saved(page);
    await person.button(page, 'New').click();
    await person.button(page, 'Duplicate Untitled framework').click();
    await person.button(page, 'Delete Untitled framework (copy)').click();
    await expect(person.button(page, 'Undo delete')).toBeVisible();
  },
  'start with a refusal': async (page) => {
    await openBuilder(page);
    await person.openFile(page, PICTURE);
    await expect(page.getByText('This is a picture')).toBeVisible();
  },
  measures: (page) => example(page, 'Measures'),
  'a measure open': async (page) => {
    await example(page, 'Measures');
    await person.button(page, 'Edit People joining the service').click();
    await page.getByText('More about this measure').click();
    await expect(page.getByLabel('Minutes to collect it once')).toBeVisible();
  },
  'library of indicators': async (page) => {
    await example(page, 'Measures');
    await page.getByLabel('Add a measure for').selectOption({ index: 1 });
    await person.button(page, 'Choose from the library').click();
    await page.getByText('Source and terms').first().click();
  },
  'a table to paste': async (page) => {
    await openBuilder(page);
    await person.pasteTable(page, ' ');
    await expect(page.getByText('There is nothing in this table.')).toBeVisible();
  },
  'the columns of a table': async (page) => {
    await openBuilder(page);
    await person.openFile(page, TABLE);
    await expect(page.getByRole('heading', { name: 'Match the columns' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What to check' })).toBeVisible();
  },
  'the columns of a table, with a framework open': async (page) => {
    await example(page);
    await person.openFile(page, TABLE);
    await expect(page.getByRole('button', { name: /^Add to “/ })).toBeVisible();
  },
  'first question': async (page) => {
    await openBuilder(page);
    await person.startBlank(page);
  },
  'second question': async (page) => {
    await openBuilder(page);
    await person.startBlank(page);
    await person.button(page, 'Next').click();
    await expect(person.button(page, 'Back')).toBeVisible();
  },
  'opening dialog with a refusal': async (page) => {
    await example(page);
    await person.openFile(page, PICTURE);
    await expect(page.getByText('This is a picture')).toBeVisible();
  },
  'export, with nothing chosen': async (page) => {
    await example(page);
    await person.openExport(page);
  },
  'export after an export': async (page) => {
    await example(page);
    const panel = await person.chooseFormat(page, 'OCDS');
    await person.button(panel, 'Download').click();
    await expect(page.getByText('Done. The file is with your downloads.')).toBeVisible();
    await expect(panel.getByText('OCDS has no place for the following')).toBeVisible();
  },
  'export of a specification, with everything unfolded': async (page) => {
    // A short one, because it is looked at on the page and in the panel.
    await openBuilder(page);
    await person.openFile(page, person.fileOf(SCALED));
    await person.expectPart(page, 'Outcome chain');
    await person.goTo(page, 'Specification');
    const panel = await person.chooseFormat(page, 'PDF');
    for (const words of [/^Sections:/, /^Language:/]) await panel.getByText(words).click();
    await expect(panel.getByRole('checkbox').nth(2)).toBeVisible();
    await expect(person.fileMade(panel)).toBeVisible();
  },
  'export of tables': async (page) => {
    await example(page);
    const panel = await person.chooseFormat(page, 'Excel');
    await expect(panel.getByRole('table', { name: 'Measures and criteria' })).toBeVisible();
  },
  'export of one table': async (page) => {
    await example(page);
    const panel = await person.chooseFormat(page, 'CSV');
    await panel.getByLabel('Which table').selectOption('Costs');
    await expect(panel.getByText('Nothing is in this table yet.')).toBeVisible();
  },
  'export of a picture': async (page) => {
    await example(page);
    const panel = await person.chooseFormat(page, 'PNG');
    await expect(panel.getByRole('img')).toBeVisible();
    await expect(person.fileMade(panel)).toBeVisible();
  },
  'link picker': async (page) => {
    await example(page);
    await person.button(page, `Leads to… ${ITEM}`).click();
    await expect(page.getByRole('dialog', { name: `What does “${ITEM}” lead to?` })).toBeVisible();
  },
  'details of an item': async (page) => {
    await example(page);
    await person.button(page, `Details ${ITEM}`).click();
    await expect(person.button(page, `Delete ${ITEM}`)).toBeVisible();
  },
  'panel of an item, with its paths and a filter': async (page) => {
    await example(page);
    await page.getByLabel(`Choose “${ITEM}”`, { exact: true }).check();
    const panel = page.getByRole('region', { name: ITEM, exact: true });
    await person.button(panel, 'Trace').click();
    await panel.locator('.panel-link summary').first().click();
    await page.getByLabel('Find', { exact: true }).fill('people');
    await person.button(page, 'Filter').click();
    await expect(page.getByText(/^Showing \d+ of/)).toBeVisible();
  },
  'panel of several items': async (page) => {
    await example(page);
    await person.button(page, 'Choose everything').click();
    await expect(page.getByRole('heading', { name: /items chosen/ })).toBeVisible();
  },
  'list of commands': async (page) => {
    await example(page);
    await person.button(page, 'Keyboard and commands').click();
    await expect(page.getByRole('dialog', { name: 'Keyboard and commands' })).toBeVisible();
  },
  'a link that is asked about': async (page) => {
    await example(page);
    await person.button(page, 'Leads to… People keep the changes they made').click();
    await page.getByRole('checkbox', { name: new RegExp(ITEM) }).last().click();
    await expect(page.getByRole('dialog', { name: /^Link “/ })).toBeVisible();
  },
  'criteria open': async (page) => {
    await example(page, 'Success and failure');
    const card = await person.card(page, 'People keep the changes they made');
    await card.getByRole('textbox', { name: /^Success threshold/ }).first().fill('many');
    await expect(card.getByText('This is not a number')).toBeVisible();
  },
  'review with everything unfolded': async (page) => {
    await example(page, 'Review');
    const folded = page.locator('.review-page summary');
    await expect(folded.first()).toBeVisible();
    for (const summary of await folded.all()) await summary.click();
    await person.button(page, 'Set aside').first().click();
    await expect(page.getByText('Write a few words first')).toBeVisible();
    await expect(page.locator('.changes').first()).toBeVisible();
  },
  'review with something set aside': async (page) => {
    await example(page, 'Review');
    await person.setAside(page, page.locator('.finding').first(), 'We agreed this with people who use the service.');
    await expect(page.getByRole('heading', { name: 'Set aside', exact: true })).toBeVisible();
  },
  'a place that review led to': async (page) => {
    await openBuilder(page);
    await person.openFile(page, person.fileOf(person.EXAMPLES[4].bytes));
    await person.goTo(page, 'Review');
    await page.getByRole('button', { name: /^Go to Criteria of/ }).first().click();
    await expect(person.button(page, 'Back to Review')).toBeVisible();
    await expect(page.locator('.found').first()).toBeVisible();
  },
  'a scale, its ratings and a baseline of year one': async (page) => {
    await openBuilder(page);
    await person.openFile(page, person.fileOf(SCALED));
    await person.expectPart(page, 'Outcome chain');
    await person.goTo(page, 'Success and failure');
    const card = await person.card(page, 'People are back at home sooner');
    await card.getByText('What each contract rating would mean').click();
    await expect(card.getByRole('slider')).toHaveCount(3);
    await expect(card.getByRole('cell', { name: 'Above 14 days, up to 21 days' })).toBeVisible();
  },
  'a specification that is compared, with words of their own': async (page) => {
    await example(page, 'Specification');
    await page.getByText('Add your own words').first().click();
    await page.getByRole('checkbox', { name: 'What the words mean' }).uncheck();
    const earlier = { ...EXAMPLE, title: 'Before', nodes: EXAMPLE.nodes.slice(1) };
    await page.getByLabel('A file of an earlier version').setInputFiles(person.fileOf(earlier));
    await expect(person.button(page, 'Stop comparing').first()).toBeVisible();
  },
  'the specification beside a part': async (page) => {
    await example(page, 'Success and failure');
    await person.button(page, 'Specification beside').click();
    await expect(page.getByRole('article')).toBeVisible();
  },
  'a repaired file': async (page) => {
    await openBuilder(page);
    await person.openFile(page, BROKEN);
    await expect(page.getByText(/^We repaired/)).toBeVisible();
  },
  ...Object.fromEntries(
    person.PARTS.flatMap((part) => [
      [`${part}, empty`, (page) => empty(page, part)],
      [`${part}, with an example`, (page) => example(page, part)],
    ]),
  ),
};
