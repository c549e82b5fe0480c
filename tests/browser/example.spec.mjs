/** The whole job, from a real example: change it, take it away, come back, pass it on. */
import { expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';
import { oneLine, textOf } from './pdf.mjs';

const EXAMPLE = person.EXAMPLES[0].framework;
const OLD = 'Link workers trained in behaviour change';
const RENAMED = 'Twelve link workers who listen first';
const ADDED = 'People meet others like them every week';
const OUTCOME = 'People keep the changes they made';
const SUCCESS = 'Seven in ten people still do what they set out to do, a year on.';
const FAILURE = 'Fewer than four in ten people do so after two years.';

/** Changes the example as somebody would. */
async function changeExample(page) {
  await person.startFromExample(page, EXAMPLE.title);
  await person.rename(page, OLD, RENAMED);
  await person.addItem(page, 'Short-term outcomes', ADDED);
  await person.linkItems(page, ADDED, OUTCOME);
  await person.goTo(page, 'Success and failure');
  const card = await person.card(page, OUTCOME);
  await person.fill(card, {
    'What would you call success?': SUCCESS,
    'What would make you say this has failed?': FAILURE,
  });
}

/** What the framework must be after that. */
function expectChanged(framework) {
  const titles = framework.nodes.map(({ title }) => title);
  const before = EXAMPLE.nodes.map(({ title }) => (title === OLD ? RENAMED : title));
  expect(titles).toEqual(expect.arrayContaining([...before, ADDED]));
  expect(titles).toHaveLength(before.length + 1);
  const idOf = (wanted) => framework.nodes.find(({ title }) => title === wanted).id;
  expect(framework.links).toHaveLength(EXAMPLE.links.length + 1);
  expect(framework.links.at(-1)).toMatchObject({ from: idOf(ADDED), to: idOf(OUTCOME) });
  const criterion = framework.criteria.find(({ nodeId }) => nodeId === idOf(OUTCOME));
  expect(criterion.success.sentence).toBe(SUCCESS);
  expect(criterion.failure.sentence).toBe(FAILURE);
  // All that nobody touched is as it was.
  for (const field of ['about', 'need', 'measures', 'origin']) {
    expect(framework[field]).toEqual(EXAMPLE[field]);
  }
}

test('from an example to a specification, and back another day', async ({ page, browser, problems }) => {
  test.setTimeout(60_000);
  await openBuilder(page);
  await changeExample(page);

  await person.goTo(page, 'Specification');
  const paper = page.getByRole('article', { name: 'Specification' });
  for (const words of [EXAMPLE.title, RENAMED, ADDED, SUCCESS, FAILURE]) {
    await expect(paper).toContainText(words);
  }
  await expect(paper).not.toContainText(OLD);

  await person.saved(page);
  const json = await person.exportFile(page, 'JSON');
  expect(json.name).toMatch(/\.json$/);
  const framework = JSON.parse(json.bytes);
  expectChanged(framework);

  const pdf = await person.exportFile(page, 'PDF');
  expect(pdf.name).toMatch(/\.pdf$/);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const text = textOf(pdf.bytes);
  if (text) {
    const words = framework.nodes.map(({ title }) => title).concat(framework.title, SUCCESS, FAILURE);
    expect(words.filter((words) => !text.includes(oneLine(words)))).toEqual([]);
  }

  // Another day, in the same browser.
  await person.reload(page);
  // It opens where something was written last.
  await person.expectPart(page, 'Success and failure');
  const kept = (await person.card(page, OUTCOME)).getByLabel('What would you call success?');
  await expect(kept).toHaveValue(SUCCESS);
  expect(person.withoutMoment(await person.exported(page))).toEqual(person.withoutMoment(framework));

  // Somebody else, on another machine.
  const other = await browser.newContext();
  await problems.watch(other);
  const theirs = await other.newPage();
  await openBuilder(theirs, page.url());
  await person.openFile(theirs, person.fileOf(json.bytes));
  await person.expectPart(theirs, 'Outcome chain');
  await expect(person.item(theirs, ADDED)).toBeVisible();
  expect(person.withoutMoment(await person.exported(theirs))).toEqual(person.withoutMoment(framework));
  await other.close();
});

test('what is changed can be taken back and done again', async ({ page }) => {
  await openBuilder(page);
  await person.startFromExample(page, EXAMPLE.title);
  await person.addItem(page, 'Outputs', 'A weekly walk');
  await person.button(person.item(page, 'A weekly walk'), 'Details A weekly walk').click();
  await person.button(page, 'Delete A weekly walk').click();
  await expect(person.item(page, 'A weekly walk')).toHaveCount(0);
  await person.button(page, 'Undo').click();
  await expect(person.item(page, 'A weekly walk')).toBeVisible();
  await person.button(page, 'Undo').click();
  await expect(person.item(page, 'A weekly walk')).toHaveCount(0);
  await person.button(page, 'Redo').click();
  await expect(person.item(page, 'A weekly walk')).toBeVisible();
});

test('each example says where it comes from, and what nobody has checked', async ({ page }) => {
  await openBuilder(page);
  await person.showExamples(page);
  for (const { framework } of person.EXAMPLES) {
    const card = person.exampleCard(page, framework.title);
    await card.getByText(/^\d+ sources?, .*unverified$/).click();
    for (const { title } of framework.origin.sources) {
      await expect(card.getByText(title).first()).toBeVisible();
    }
    for (const words of framework.origin.unverified) await expect(card).toContainText(words);
  }
});
