/** *Specification*: how it is written, what its sentences lead to, and the draft beside a part. */
import { readFileSync } from 'node:fs';
import { axe, expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';

const EVERYTHING = JSON.parse(readFileSync(new URL('../fixtures/every-field.json', import.meta.url)));
const RISKS = 'Risk and what happens if outcomes are not met';
const paper = (page) => page.getByRole('article', { name: 'Specification' });
const sentence = (page, words) => paper(page).getByRole('link', { name: words, exact: true });
const heading = (page, name) => paper(page).getByRole('heading', { name });
const focusedId = (page) => page.locator('throughline-builder').evaluate((one) => one.shadowRoot.activeElement?.id);

async function open(page, framework = EVERYTHING, part = 'Specification') {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(framework));
  await person.expectPart(page, 'Outcome chain');
  await person.goTo(page, part);
}

test('a profile changes the headings, and says what it is for', async ({ page }) => {
  await open(page);
  await expect(heading(page, 'Purpose on one page')).toBeVisible();
  const council = page.getByRole('radio', { name: 'Council specification and performance schedule' });
  await expect(council).toHaveAccessibleDescription(/For a contract\.$/);
  await council.check();
  await expect(heading(page, 'Part two: quality and performance schedule')).toBeVisible();
  await expect(page.getByText('The draft is now written as “Council specification and performance schedule”. Undo is available.').first()).toBeAttached();
  await page.getByRole('radio', { name: 'Easy-read summary' }).check();
  await expect(paper(page)).toContainText('Draft easy-read summary');
  await person.button(page, 'Undo').click();
  await expect(council).toBeChecked();
  await person.button(page, 'Undo').click();
  await expect(heading(page, 'Part two: quality and performance schedule')).toHaveCount(0);
});

test('what would turn words around is left out on the page too, as in every file', async ({ page }) => {
  const turned = structuredClone(EVERYTHING);
  turned.title = 'Homes \u202efirst';
  turned.about.authors[0].name = 'Mair \u202eEvans';
  turned.need.statement = 'Too many\u2066 people wait.';
  await open(page, turned);
  await expect(paper(page)).toContainText('Homes first');
  await expect(paper(page)).toContainText('Mair Evans');
  await expect(paper(page)).toContainText('Too many people wait.');
  expect(await paper(page).textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test('version and reference are on the front', async ({ page }) => {
  await open(page);
  await page.getByLabel('Version', { exact: true }).fill('0.9');
  await page.getByLabel('Reference', { exact: true }).fill('HS/28/001');
  await expect(paper(page)).toContainText('0.9');
  await expect(paper(page)).toContainText('HS/28/001');
});

test('a section that is switched off leaves the draft, which says so, and comes back', async ({ page }) => {
  await open(page);
  const box = page.getByRole('checkbox', { name: RISKS, exact: true });
  await expect(heading(page, new RegExp(`^\\d+ ${RISKS}$`))).toBeVisible();
  await box.uncheck();
  await expect(heading(page, new RegExp(RISKS))).toHaveCount(0);
  await expect(paper(page).getByText('Left out of this document')).toBeVisible();
  await expect(page.getByText(`“${RISKS}” is left out of the draft. Undo is available.`).first()).toBeAttached();
  await expect(box).not.toBeChecked();
  await person.button(page, 'Undo').click();
  await expect(box).toBeChecked();
  await expect(heading(page, new RegExp(`^\\d+ ${RISKS}$`))).toBeVisible();
});

test('a question about an empty section leads to a place for your own words', async ({ page }) => {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await person.addItem(page, 'Outputs', 'A weekly walk');
  await person.goTo(page, 'Specification');
  await person.saved(page);
  const question = paper(page).getByRole('link', { name: /could go wrong/ });
  await question.first().click();
  const field = page.getByLabel(`Your own words in “${RISKS}”`);
  await expect(field).toBeFocused();
  await page.keyboard.type('Rents may rise.');
  await expect(paper(page)).toContainText('Rents may rise.');
  await expect(question).toHaveCount(0);
  await expect(page.locator('summary', { hasText: `Your own words to “${RISKS}”` })).toContainText('Rents may rise.');
  await person.saved(page);
  await person.reload(page);
  await expect(paper(page)).toContainText('Rents may rise.');
  // It is folded again, and the sentence itself leads back to it.
  await sentence(page, 'Rents may rise.').click();
  await expect(page.getByLabel(`Your own words in “${RISKS}”`)).toBeFocused();
});

/** A sentence of the draft, the part it leads to, and the field. */
const LEADS = [
  ['Why now: Two hostels close next spring.', 'Purpose and need', 'Why now?'],
  ['Why these people: They come back to the street most often.', 'Purpose and need', 'Why these people and not others?'],
  ['Early-warning sign: People stop answering the door.', 'Success and failure', 'What would show trouble first?'],
  ['No better than before.', 'Success and failure', /^What would make you say this has failed/],
];

for (const [words, part, label] of LEADS) {
  test(`a sentence leads to its field: ${words}`, async ({ page }) => {
    await open(page);
    await sentence(page, words).last().click();
    await person.expectPart(page, part);
    await expect(page.getByLabel(label).first()).toBeFocused();
  });
}

test('every sentence that leads somewhere ends at what it is about', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page);
  const links = paper(page).locator('a.sentence');
  await expect(links.first()).toBeVisible();
  const leads = await links.evaluateAll((all) => all.map((one) => one.dataset.leadsTo ?? ''));
  const firsts = leads.map((lead, place) => [lead, place]).filter(([lead, place]) => lead && leads.indexOf(lead) === place);
  expect(firsts.length).toBeGreaterThan(20);
  for (const [lead, place] of firsts) {
    await links.nth(place).click();
    const found = `the element that “${lead}” leads to`;
    await expect.poll(() => focusedId(page), found).toBe(lead);
    if (!(await paper(page).isVisible())) await person.goTo(page, 'Specification');
  }
});

test('with the keyboard: one stop for all sentences, arrows between them, Enter goes', async ({ page }) => {
  await open(page);
  const stops = paper(page).locator('a.sentence[tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  const links = paper(page).locator('a.sentence');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await expect(stops).toHaveCount(1);
  // The next stop is outside, and Tab comes back to where one was.
  await page.keyboard.press('Shift+Tab');
  await expect(links.last()).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await person.expectPart(page, 'Purpose and need');
  // The first is the title of the draft.
  await expect.poll(() => focusedId(page)).toBe('framework-title');
});

test('words of a sentence can be chosen by dragging, and a click still goes', async ({ page }) => {
  await open(page);
  const first = paper(page).locator('a.sentence').first();
  await first.scrollIntoViewIfNeeded();
  const { x, y, height } = await first.boundingBox();
  const middle = y + height / 2;
  await page.mouse.move(x + 2, middle);
  await page.mouse.down();
  await page.mouse.move(x + 120, middle, { steps: 6 });
  await page.mouse.up();
  const chosen = await page.evaluate(() => getSelection().toString());
  expect(chosen.length).toBeGreaterThan(3);
  expect(await first.textContent()).toContain(chosen.trim());
  await expect(paper(page)).toBeVisible();
  await first.click();
  await person.expectPart(page, 'Purpose and need');
});

test('a paragraph with a link to the web keeps that, and no other', async ({ page }) => {
  await open(page);
  const web = paper(page).getByRole('link', { name: 'https://example.org/keeping-one-worker' });
  await expect(web.first()).toHaveAttribute('target', '_blank');
  await expect(paper(page).locator('a a')).toHaveCount(0);
});

test('what changed since an earlier version is listed, and leads to its field', async ({ page }) => {
  await open(page);
  const earlier = structuredClone(EVERYTHING);
  earlier.about.place = 'Elsewhere';
  earlier.specification.profile = 'shortForm';
  earlier.criteria.find(({ failure }) => failure?.sentence).failure.sentence = 'Nothing moves.';
  const file = page.getByLabel('A file of an earlier version');
  await file.setInputFiles(person.fileOf(earlier));
  const list = page.getByRole('region', { name: 'What changed since an earlier version' }).filter({ has: person.button(page, 'Stop comparing') });
  await expect(list).toContainText('3 things have changed since the version of 20 November 2026.');
  await expect(list.getByRole('heading')).toBeFocused();
  const change = list.getByRole('link', { name: 'Failure criterion of “Feels safe at home” changed from “Nothing moves” to “No better than before”.' });
  await expect(change).toBeVisible();
  // The same list ends the draft.
  await expect(heading(page, /What changed since an earlier version$/)).toBeVisible();
  await change.click();
  await expect(page.getByLabel(/^What would make you say this has failed/).first()).toBeFocused();
  await person.goTo(page, 'Specification');
  await list.getByRole('link', { name: /^Profile / }).click();
  await expect(page.getByRole('group', { name: 'What is it for?' })).toBeFocused();
  await person.button(list, 'Stop comparing').click();
  await expect(list).toHaveCount(0);
  await expect(file).toBeFocused();
  await expect(heading(page, /What changed since an earlier version$/)).toHaveCount(0);
});

test('another framework can be compared, and a file that cannot be read changes nothing', async ({ page }) => {
  await open(page);
  const file = page.getByLabel('A file of an earlier version');
  await file.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"title":') });
  await expect(page.getByText('This file stops too early')).toBeVisible();
  await expect(page.locator('.changed')).toHaveCount(0);
  await file.setInputFiles(person.fileOf({ ...EVERYTHING, id: 'another', title: 'Quite another' }));
  await expect(page.getByText('That file holds another framework, “Quite another”.')).toBeVisible();
  await expect(page.getByText('This file stops too early')).toHaveCount(0);
  await axe(page);
});

test('the draft beside a part follows typing, and its sentences lead to fields', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, EVERYTHING, 'Purpose and need');
  const beside = person.button(page, 'Specification beside');
  await beside.click();
  await expect(beside).toHaveAttribute('aria-pressed', 'true');
  const why = page.getByLabel('Why now?', { exact: true });
  await why.fill('Three hostels close.');
  const told = sentence(page, 'Why now: Three hostels close.');
  await expect(told).toBeInViewport();
  await expect(told).toHaveAttribute('data-here', '');
  // A sentence of another part goes there, and the draft stays beside.
  await sentence(page, 'Early-warning sign: People stop answering the door.').click();
  await person.expectPart(page, 'Success and failure');
  await expect(page.getByLabel('What would show trouble first?').first()).toBeFocused();
  await expect(paper(page)).toContainText('Three hostels close.');
  await axe(page);
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(paper(page)).toBeHidden();
  await expect(beside).toBeHidden();
});
