/**
 * A workshop's chain: twelve items, their links, criteria, and out as a file. The same job by
 * keyboard alone, by clicks alone, at 400 % zoom, in few colours, without motion, and without
 * ever seeing the diagram.
 */
import { axe, expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';
import { oneLine, textOf } from './pdf.mjs';

/** Two items for each stage. */
const CHAIN = {
  Inputs: ['Two key workers', 'A room in the library'],
  Activities: ['Visits at home', 'A weekly walk'],
  Outputs: ['Ninety visits made', 'Forty walks led'],
  'Short-term outcomes': ['People know a neighbour', 'People leave the house'],
  'Intermediate outcomes': ['People see friends each week', 'People sleep well'],
  'Long-term outcomes': ['People feel they belong', 'People stay well at home'],
};
const STAGES = Object.keys(CHAIN);
/** Each item leads to the one beside it in the next stage, and the first to both. */
const LINKS = STAGES.slice(1).flatMap((stage, index) => {
  const [[first, second], [next, other]] = [CHAIN[STAGES[index]], CHAIN[stage]];
  return [[first, next], [second, other], ...(index === 0 ? [[first, other]] : [])];
});
const OUTCOME = 'People feel they belong';
const CRITERIA = {
  'What would you call success?': 'Eight in ten say that they belong.',
  'What would make you say this has failed?': 'Half say that nobody would miss them.',
};

const box = (page, title) => page.getByRole('option', { name: title });
const tool = (page, name) => person.button(page.getByRole('region', { name: 'Diagram' }), name);

/** Ways to write an item and to make a link. */
const byClicks = {
  add: person.addItem,
  link: person.linkItems,
};
const inTheDiagram = {
  ...byClicks,
  async link(page, from, to) {
    await box(page, from).click();
    await tool(page, 'Link').click();
    await box(page, to).click();
    await page.keyboard.press('Escape');
  },
};
const byKeyboard = {
  async add(page, stage, title) {
    const field = page.getByLabel(person.STAGES[stage], { exact: true });
    await tabTo(page, field);
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(person.item(page, title)).toBeVisible();
  },
  async link(page, from, to) {
    await tabTo(page, person.button(page, `Leads to… ${from}`));
    await page.keyboard.press('Enter');
    const picker = page.getByRole('dialog', { name: `What does “${from}” lead to?` });
    await tabTo(page, picker.getByLabel('Find an item'));
    await page.keyboard.type(to);
    await expect(picker.getByRole('checkbox')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(picker.getByRole('checkbox')).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(picker).toBeHidden();
  },
};

const isFocused = (locator) =>
  locator.evaluateAll((found) => found.some((one) => one.getRootNode().activeElement === one));

/** Goes with Tab, one way and then the other, until this has the focus. */
async function tabTo(page, locator, most = 200) {
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let count = 0; count < most; count += 1) {
      if (await isFocused(locator)) return;
      await page.keyboard.press(key);
    }
  }
  await expect(locator, 'reached with Tab').toBeFocused({ timeout: 1 });
}

async function build(page, way) {
  for (const [stage, titles] of Object.entries(CHAIN)) for (const title of titles) await way.add(page, stage, title);
  for (const [from, to] of LINKS) await way.link(page, from, to);
}

async function judge(page) {
  await person.goTo(page, 'Success and failure');
  await person.fill(await person.card(page, OUTCOME), CRITERIA);
}

async function judgeByKeyboard(page) {
  await tabTo(page, page.getByRole('link', { name: 'Success and failure', exact: true }));
  await page.keyboard.press('Enter');
  await person.expectPart(page, 'Success and failure');
  const show = page.getByRole('button', { name: new RegExp(`^(Show|Hide) ${OUTCOME}$`) });
  await tabTo(page, show);
  if ((await show.getAttribute('aria-expanded')) !== 'true') await page.keyboard.press('Enter');
  const card = await person.card(page, OUTCOME);
  for (const [label, text] of Object.entries(CRITERIA)) {
    await tabTo(page, card.getByLabel(label, { exact: true }));
    await page.keyboard.type(text);
  }
}

/** What was built is in the file, and nothing else. */
function expectBuilt(framework) {
  expect(framework.nodes.map(({ title }) => title).sort()).toEqual(Object.values(CHAIN).flat().sort());
  const titleOf = (wanted) => framework.nodes.find(({ id }) => id === wanted).title;
  const links = framework.links.map(({ from, to }) => `${titleOf(from)} → ${titleOf(to)}`);
  expect(links.sort()).toEqual(LINKS.map(([from, to]) => `${from} → ${to}`).sort());
  const [success, failure] = Object.values(CRITERIA);
  expect(framework.criteria).toMatchObject([{ success: { sentence: success }, failure: { sentence: failure } }]);
}

const JOURNEYS = [
  { name: 'by clicks alone', way: byClicks },
  { name: 'by clicks in the diagram', way: inTheDiagram },
  { name: 'at 400 % zoom, 320 pixels wide', way: byClicks, viewport: { width: 320, height: 256 } },
  { name: 'in forced colours', way: byClicks, media: { forcedColors: 'active' } },
  { name: 'with reduced motion', way: inTheDiagram, media: { reducedMotion: 'reduce' } },
  { name: 'with the diagram hidden', way: byClicks, view: 'Outline only' },
];

for (const { name, way, viewport, media, view } of JOURNEYS) {
  test(`a chain of twelve ${name}`, async ({ page }) => {
    test.setTimeout(90_000);
    if (viewport) await page.setViewportSize(viewport);
    if (media) await page.emulateMedia(media);
    await openBuilder(page);
    await person.startWithEmptyChain(page);
    if (view) await page.getByText(view, { exact: true }).click();
    await build(page, way);
    await axe(page);
    await judge(page);
    await axe(page);
    expectBuilt(await person.exported(page));
    const text = oneLine(textOf((await person.exportFile(page, 'PDF')).bytes));
    for (const title of Object.values(CHAIN).flat()) expect(text).toContain(title);
  });
}

test('a chain of twelve by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  await openBuilder(page);
  await page.keyboard.press('Tab');
  for (const name of ['Start with a question', 'Skip the questions']) {
    await tabTo(page, person.button(page, name));
    await page.keyboard.press('Enter');
  }
  await person.expectPart(page, 'Outcome chain');
  await build(page, byKeyboard);
  await judgeByKeyboard(page);
  await tabTo(page, person.button(page, 'Export'));
  await page.keyboard.press('Enter');
  const panel = person.exportPanel(page);
  await tabTo(page, panel.getByRole('radio', { name: 'PDF', exact: true }));
  for (const format of ['CIDS', 'OCDS', 'JSON']) {
    await page.keyboard.press('ArrowUp');
    await expect(panel.getByRole('radio', { name: format, exact: true })).toBeChecked();
  }
  await tabTo(page, person.button(panel, 'Download'));
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const chunks = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  expectBuilt(JSON.parse(Buffer.concat(chunks)));
});

for (const { name, bytes, framework } of person.EXAMPLES) {
  test(`a screen reader hears ${name} in causal order, and no item without a name`, async ({ page }) => {
    await openBuilder(page);
    await person.openFile(page, person.fileOf(bytes, `${name}.json`));
    const items = page.getByRole('listbox', { name: 'Items of the chain' }).getByRole('option');
    await expect(items).toHaveCount(framework.nodes.length);
    const heard = await items.evaluateAll((found) => found.map((one) => one.getAttribute('aria-label')));
    const stages = ['input', 'activity', 'output', 'shortTermOutcome', 'intermediateOutcome', 'longTermOutcome'];
    const rankOf = (sentence) => {
      const node = framework.nodes.find(({ title }) => sentence.includes(`: ${title}. `));
      return stages.indexOf(node?.stage);
    };
    const ranks = heard.map(rankOf);
    expect(ranks).not.toContain(-1);
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    // All that is there for readers: read it when it changes, and refresh with `--update-snapshots`.
    await expect(page.getByRole('region', { name: 'Diagram' })).toMatchAriaSnapshot({ name: `${name}-diagram.aria.yml` });
    await page.getByText('Outline only').click();
    await expect(page.getByRole('region', { name: 'Outline' })).toMatchAriaSnapshot({ name: `${name}-outline.aria.yml` });
    for (const sentence of heard) expect(sentence).toMatch(/^(Input|Activity|Output|Outcome) \d+ of \d+: .+ Leads to \d+\. Depends on \d+\./);
  });
}
