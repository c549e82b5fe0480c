/**
 * What a person does with the builder, in their words: every helper finds things by what can
 * be seen or heard, and waits for what it needs and never for time.
 */
import { readFileSync } from 'node:fs';
import { download, expect } from './fixtures.mjs';

/** The parts, by the names that stay. */
export const PARTS = ['Purpose and need', 'Outcome chain', 'Success and failure', 'Measures', 'Review', 'Specification'];

/** The stages, as the chain shows them, with the label of the field that adds to each. */
export const STAGES = {
  'Long-term outcomes': 'Add a long-term outcome',
  'Intermediate outcomes': 'Add an intermediate outcome',
  'Short-term outcomes': 'Add a short-term outcome',
  Outputs: 'Add an output',
  Activities: 'Add an activity',
  Inputs: 'Add an input',
};

/** The titles of the examples, by file. */
export const EXAMPLES = [
  'ways-to-wellness',
  'london-rough-sleepers-sib',
  'work-and-health-programme',
  'moj-womens-services-london',
  'moj-dependency-recovery',
].map((name) => {
  const path = new URL(`../../assets/examples/${name}.json`, import.meta.url);
  const bytes = readFileSync(path);
  return { name, bytes, framework: JSON.parse(bytes) };
});

export const button = (page, name) => page.getByRole('button', { name, exact: true });
const link = (page, name) => page.getByRole('link', { name, exact: true });

// # Starting

export async function startFromExample(page, title) {
  await showExamples(page);
  await exampleCard(page, title).getByRole('button', { name: 'Use this example' }).click();
  await expectPart(page, 'Outcome chain');
}

/** One of the real examples, where they are listed. */
export const exampleCard = (page, title) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

export async function showExamples(page) {
  await button(page, 'Choose an example').click();
  await expect(page.getByRole('heading', { name: 'Real examples' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use this example' })).toHaveCount(EXAMPLES.length);
}

export async function startBlank(page) {
  await button(page, 'Start with a question').click();
  await expect(page.getByText('Question 1 of 6')).toBeVisible();
}

/** Starts from nothing and goes past the questions to an empty chain. */
export async function startWithEmptyChain(page) {
  await startBlank(page);
  await button(page, 'Skip the questions').click();
  await expectPart(page, 'Outcome chain');
}

/** Chooses a file where a file can be chosen. */
export async function openFile(page, file) {
  const input = page.getByLabel('Open a file');
  await expect(input.or(button(page, 'Open')).first()).toBeVisible();
  if (!(await input.isVisible())) await button(page, 'Open').click();
  await input.setInputFiles(file);
}

/** Pastes a table where one can be, and has it read. */
export async function pasteTable(page, text) {
  const paste = button(page, 'Paste a table');
  await expect(paste.or(button(page, 'Open')).first()).toBeVisible();
  if (!(await paste.isVisible())) await button(page, 'Open').click();
  await paste.click();
  await page.getByLabel('Your table').fill(text);
  await button(page, 'Read the table').click();
}

/** A file as the browser gets it, from a framework or from bytes. */
export const fileOf = (content, name = 'framework.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content)),
});

// # Moving

/** Shows a part. On a narrow page the way to the parts is behind a button. */
export async function goTo(page, part) {
  await expect(link(page, part).or(button(page, 'Parts')).first()).toBeVisible();
  if (!(await link(page, part).isVisible())) await button(page, 'Parts').click();
  await link(page, part).click();
  await expectPart(page, part);
}

export async function expectPart(page, part) {
  await expect(page.getByRole('region', { name: part, exact: true })).toBeVisible();
}

/** The main part of the page, which is named after the part it shows. */
export const part = (page, name) => page.getByRole('region', { name, exact: true });

// # The chain

/** A stage of the chain. */
export const stage = (page, name) => page.getByRole('region', { name, exact: true });

/** An item of the chain by its title. */
export const item = (page, title) =>
  page.getByRole('listitem').filter({ has: button(page, `Details ${title}`) });

/** The field that holds the title of an item. */
export const titleField = (page, title) => item(page, title).getByRole('textbox').first();

export async function addItem(page, stageName, title) {
  const field = page.getByLabel(STAGES[stageName], { exact: true });
  await field.fill(title);
  await stage(page, stageName).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(stage(page, stageName).locator(item(page, title))).toBeVisible();
}

export async function rename(page, title, next) {
  await titleField(page, title).fill(next);
  await expect(item(page, next)).toBeVisible();
}

/** Links two items with *Leads to…*. */
export async function linkItems(page, from, to) {
  await button(page, `Leads to… ${from}`).click();
  const picker = page.getByRole('dialog', { name: `What does “${from}” lead to?` });
  await picker.getByLabel('Find an item').fill(to);
  await picker.getByRole('checkbox', { name: to }).check();
  await button(picker, 'Done').click();
  await expect(picker).toBeHidden();
  await expect(button(item(page, from), `Remove the link to “${to}”`)).toBeVisible();
}

// # Success and failure

/** The card of an outcome, opened if need be. */
export async function card(page, outcome) {
  const card = page
    .locator('section.card')
    .filter({ has: page.getByRole('heading', { name: outcome, exact: true }) });
  const show = button(card, `Show ${outcome}`);
  await expect(show.or(button(card, `Hide ${outcome}`))).toBeVisible();
  if (await show.isVisible()) await show.click();
  await expect(button(card, `Hide ${outcome}`)).toBeVisible();
  return card;
}

export async function fill(within, fields) {
  for (const [label, value] of Object.entries(fields)) {
    await within.getByLabel(label, { exact: true }).fill(value);
  }
}

// # Review

/** A finding, by words of it. */
export const finding = (page, words) => page.getByRole('listitem').filter({ hasText: words }).last();

/** Sets a finding aside, with a reason. */
export async function setAside(page, within, reason) {
  await within.getByText('Set aside…').click();
  await within.getByLabel('Why is this fine as it is?').fill(reason);
  await button(within, 'Set aside').click();
}

// # Out

/** The panel of *Export*. */
export const exportPanel = (page) => page.getByRole('dialog', { name: 'Export', exact: true });

/** Opens *Export* if it is not open, and gives its panel. */
export async function openExport(page) {
  const panel = exportPanel(page);
  if (!(await panel.isVisible())) await button(page, 'Export').click();
  await expect(panel.getByRole('radio', { name: 'PDF', exact: true })).toBeVisible();
  return panel;
}

/** Chooses a format in *Export*, which is opened for it. Gives the panel. */
export async function chooseFormat(page, format) {
  const panel = await openExport(page);
  await panel.getByRole('radio', { name: format, exact: true }).check();
  return panel;
}

/** The name and the size of the file that has been made in *Export*. */
export const fileMade = (panel) => panel.getByText(/\.[a-z]+, [\d.]+ (bytes|KB|MB)$/);

/** Downloads what is chosen in *Export*, and gives the file's name and bytes. */
export async function downloadFile(page, panel) {
  const file = await download(page, () => button(panel, 'Download').click());
  await expect(panel.getByText('Done. The file is with your downloads.')).toBeVisible();
  return file;
}

/** Exports and gives the file's name and bytes. The panel is closed afterwards. */
export async function exportFile(page, format) {
  const panel = await chooseFormat(page, format);
  const file = await downloadFile(page, panel);
  await button(panel, 'Close').click();
  await expect(panel).toBeHidden();
  return file;
}

/** The framework as the JSON export gives it. */
export async function exported(page) {
  const { bytes } = await exportFile(page, 'JSON');
  return JSON.parse(bytes);
}

/** A framework without the moment it was last changed. */
export function withoutMoment({ updatedAt, ...framework }) {
  return framework;
}

// # Keeping

/** Waits until what was typed is safe on this device. */
export const saved = (page) => expect(page.getByText(/^Saved on this device \d\d:\d\d$/)).toBeVisible();

/** Waits until the builder can be used again after a reload. */
export async function reload(page) {
  await page.reload();
  await expect(page.getByText('Opening')).toHaveCount(0);
  await expect(page.locator('throughline-builder .app > :not(.opening, [role=status], form)')).toBeVisible();
}
