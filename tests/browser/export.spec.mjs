/** The panel of *Export*: what is chosen, what it looks like, and the file that comes of it. */
import { download, expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';

const { framework, bytes } = person.EXAMPLES[0];
const RISKS = 'Risk and what happens if outcomes are not met';
const COUNCIL = 'Draft service specification and performance schedule';

async function open(page) {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(bytes));
  await person.expectPart(page, 'Outcome chain');
}

const preview = (panel) => panel.getByRole('region', { name: 'Preview', exact: true });
const heading = (within, name) => within.getByRole('heading', { name });

/** Holds back what an address gives until `go` is called. */
async function held(page, address) {
  let go;
  const gone = new Promise((resolve) => (go = resolve));
  await page.route(address, async (route) => {
    await gone;
    await route.continue();
  });
  return go;
}

/** The files in a zip with their sizes, from its own list of them. */
function filesIn(bytes) {
  const files = {};
  for (let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 1, 'latin1')) {
    files[bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28))] = bytes.readUInt32LE(at + 24);
  }
  return files;
}

test('what makes files is fetched when such a format is chosen', async ({ page }) => {
  const fetched = [];
  const ofFiles = () => fetched.filter((name) => /split_files|exporter|fonts/.test(name));
  page.on('request', (request) => fetched.push(request.url()));
  await open(page);
  const panel = await person.openExport(page);
  await expect(panel.getByText('Choose a format to see what will be in the file.')).toBeVisible();
  await expect(panel.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(person.button(panel, 'Download')).toHaveAttribute('aria-disabled', 'true');
  await panel.getByRole('radio', { name: 'JSON', exact: true }).check();
  await expect(person.fileMade(panel)).toBeVisible();
  expect(ofFiles()).toEqual([]);
  await panel.getByRole('radio', { name: 'Markdown', exact: true }).check();
  await expect(person.fileMade(panel)).toHaveText(/\.md, /);
  expect(ofFiles().filter((name) => !name.includes('split_files'))).toEqual([]);
  await panel.getByRole('radio', { name: 'PDF', exact: true }).check();
  await expect(person.fileMade(panel)).toHaveText(/\.pdf, \d+ KB$/);
  expect(ofFiles().some((name) => name.includes('exporter_bg.wasm'))).toBe(true);
});

test('profile and sections are the same in preview, file, page and framework', async ({ page }) => {
  await open(page);
  const panel = await person.chooseFormat(page, 'HTML');
  await expect(heading(preview(panel), framework.title)).toBeVisible();
  await panel.getByLabel('What is it for?').selectOption('Council specification and performance schedule');
  await expect(preview(panel).getByText(COUNCIL)).toBeVisible();
  await expect(panel.getByText('The draft is now written as “Council specification and performance schedule”. Undo is available.')).toHaveCount(1);
  const risk = framework.risks[0].title;
  await expect(preview(panel)).toContainText(risk);
  await panel.getByText(/^Sections: all \d+$/).click();
  await panel.getByRole('checkbox', { name: RISKS }).uncheck();
  await expect(panel.getByText(/^Sections: \d+ of \d+$/)).toBeVisible();
  await expect(preview(panel)).not.toContainText(risk);
  await expect(preview(panel)).toContainText('Left out of this document');
  await expect(person.fileMade(panel)).toHaveText(/\.html, \d+ KB$/);
  const { bytes: html } = await person.downloadFile(page, panel);
  expect(html.toString()).toContain(COUNCIL);
  expect(html.toString()).not.toContain(risk);
  await person.button(panel, 'Close').click();
  await person.goTo(page, 'Specification');
  await expect(page.getByRole('article')).toContainText(COUNCIL);

  const { specification } = await person.exported(page);
  expect(specification).toEqual({ profile: 'council', leftOut: ['risks'] });
  await person.button(page, 'Undo').click();
  await person.button(page, 'Undo').click();
  await expect(page.getByRole('article')).not.toContainText(COUNCIL);
  expect((await person.exported(page)).specification).toBeUndefined();
});

test('a step is undone in the panel too', async ({ page }) => {
  await open(page);
  const panel = await person.chooseFormat(page, 'HTML');
  const profile = panel.getByLabel('What is it for?');
  await profile.selectOption('Proposal');
  await expect(preview(panel)).toContainText('Draft proposal');
  await profile.press('Control+z');
  await expect(profile.locator('option:checked')).toHaveText('Full specification');
  await expect(preview(panel)).not.toContainText('Draft proposal');
});

test('a PDF without the framework does not open again, and says why', async ({ page }) => {
  await open(page);
  const panel = await person.chooseFormat(page, 'PDF');
  const inside = panel.getByRole('checkbox', { name: /^Keep the framework inside/ });
  await expect(inside).toBeChecked();
  await expect(person.fileMade(panel)).toBeVisible();
  const { bytes: whole } = await person.downloadFile(page, panel);
  await inside.uncheck();
  await expect(panel.getByText('Done. The file')).toHaveCount(0);
  const { bytes: pdf } = await person.downloadFile(page, panel);
  expect(pdf.length).toBeLessThan(whole.length);
  await person.button(panel, 'Close').click();
  await person.openFile(page, { name: 'specification.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(page.getByText('No framework can be read from this PDF')).toBeVisible();
});

test('without a mouse: choose, change, look, download and leave', async ({ page }) => {
  await open(page);
  await person.button(page, 'Export').focus();
  await page.keyboard.press('Enter');
  const panel = person.exportPanel(page);
  const tab = async (wanted) => {
    for (let count = 0; count < 40; count += 1) {
      if (await wanted.evaluate((one) => one.getRootNode().activeElement === one)) return;
      await page.keyboard.press('Tab');
    }
    await expect(wanted, 'reached with Tab').toBeFocused({ timeout: 1 });
  };
  await tab(panel.getByRole('radio', { name: 'PDF', exact: true }));
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByRole('radio', { name: 'HTML', exact: true })).toBeChecked();
  const profile = panel.getByLabel('What is it for?');
  await tab(profile);
  await page.keyboard.press('ArrowDown');
  await expect(preview(panel)).toContainText('short form');
  await tab(panel.locator('summary', { hasText: 'Sections' }));
  await page.keyboard.press('Enter');
  const section = panel.getByRole('checkbox').first();
  await tab(section);
  await page.keyboard.press('Space');
  await expect(section).not.toBeChecked();
  await expect(section).toBeFocused();
  await tab(preview(panel));
  await tab(person.button(panel, 'Download'));
  const { name } = await download(page, () => page.keyboard.press('Enter'));
  expect(name).toMatch(/\.html$/);
  await expect(person.button(panel, 'Download')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(person.button(page, 'Export')).toBeFocused();
});

test('Download waits for a file that takes long, and then gives it', async ({ page }) => {
  await open(page);
  const go = await held(page, '**/exporter_bg.wasm');
  const panel = await person.chooseFormat(page, 'PDF');
  await person.button(panel, 'Download').click();
  await expect(panel.getByText('The download starts as soon as the file is ready.')).toBeVisible();
  await expect(panel.getByText('Getting the PDF writer. This happens once.')).toBeVisible();
  const { name } = await download(page, async () => go());
  expect(name).toMatch(/\.pdf$/);
  await expect(panel.getByText('Done. The file is with your downloads.')).toBeVisible();
});

test('the latest choice counts, however long an earlier one takes', async ({ page }) => {
  await open(page);
  const go = await held(page, '**/exporter_bg.wasm');
  const panel = await person.chooseFormat(page, 'PDF');
  await person.button(panel, 'Download').click();
  await expect(panel.getByText('Getting the PDF writer. This happens once.')).toBeVisible();
  const downloads = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));
  await panel.getByRole('radio', { name: 'JSON', exact: true }).check();
  go();
  await expect(person.fileMade(panel)).toHaveText(/\.json, /);
  await expect(panel.getByText('The download starts')).toHaveCount(0);
  await person.downloadFile(page, panel);
  expect(downloads).toHaveLength(1);
  expect(downloads[0]).toMatch(/\.json$/);
});

test('each format is shown as what it is', async ({ page }) => {
  await open(page);
  let panel = await person.chooseFormat(page, 'SVG');
  await expect(preview(panel).getByRole('img')).toHaveAccessibleName(/./);
  panel = await person.chooseFormat(page, 'Excel');
  const table = preview(panel).getByRole('table', { name: 'Measures and criteria' });
  await expect(table.getByRole('columnheader', { name: 'Measure', exact: true })).toBeVisible();
  await expect(table).toContainText(framework.measures[0].name);
  panel = await person.chooseFormat(page, 'CSV');
  await panel.getByLabel('Which table').selectOption('Risks');
  await expect(preview(panel).getByRole('table', { name: 'Risks' })).toContainText(framework.risks[0].title);
  await expect(person.fileMade(panel)).toHaveText(/\.risks\.csv, \d+ bytes$/);
  expect((await person.downloadFile(page, panel)).bytes.toString()).toContain(framework.risks[0].title);
  panel = await person.chooseFormat(page, 'Mermaid');
  await expect(preview(panel)).toContainText('flowchart');
  panel = await person.chooseFormat(page, 'CIDS');
  await expect(preview(panel)).toContainText(/CIDS has no terms for/);
  await expect(preview(panel)).toContainText(/The first 60 of \d+ lines\./);
  await expect(preview(panel).locator('pre')).toContainText('"@context"');
});

test('what was chosen is there when the panel opens again, in this visit', async ({ page }) => {
  await open(page);
  const panel = await person.chooseFormat(page, 'Mermaid');
  await person.button(panel, 'Close').click();
  await person.openExport(page);
  await expect(panel.getByRole('radio', { checked: true })).toHaveAccessibleName('Mermaid');
  await expect(person.fileMade(panel)).toHaveText(/\.mmd, /);
  await open(page);
  await person.openExport(page);
  await expect(panel.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the language of people’s own words is said to whoever reads them aloud', async ({ page }) => {
  await open(page);
  const panel = await person.chooseFormat(page, 'HTML');
  await panel.getByText('Language: English').click();
  await expect(panel.getByLabel('The language of our words').locator('option')).toHaveText(['English']);
  await panel.getByLabel('The language your words are in').selectOption('Welsh');
  await expect(panel.getByText('Language: Welsh')).toBeVisible();
  await expect(preview(panel).getByRole('article')).toHaveAttribute('lang', 'cy-GB');
  expect((await person.downloadFile(page, panel)).bytes.toString()).toContain('lang="cy-GB"');
});

test('office files hold every figure painted, for programs that cannot draw', async ({ page }) => {
  await open(page);
  for (const [format, folder] of [['Word', 'word/media/'], ['ODT', 'Pictures/']]) {
    const { bytes: made } = await person.exportFile(page, format);
    const files = filesIn(made);
    const drawn = Object.keys(files).filter((name) => name.startsWith(folder) && name.endsWith('.svg'));
    expect(drawn.length, format).toBeGreaterThan(0);
    for (const name of drawn) expect(files[name.replace(/svg$/, 'png')], name).toBeGreaterThan(5000);
  }
});

test('what changed since an earlier version is listed, or not', async ({ page }) => {
  const earlier = { ...framework, updatedAt: '2026-05-03T10:00:00Z', nodes: framework.nodes.slice(1), links: [] };
  await open(page);
  await person.goTo(page, 'Specification');
  const file = page.getByLabel('A file of an earlier version');
  await file.setInputFiles(person.fileOf(earlier, 'earlier.json'));
  const panel = await person.chooseFormat(page, 'HTML');
  const changes = heading(preview(panel), /What changed since an earlier version/);
  await expect(changes).toBeVisible();
  const since = panel.getByRole('checkbox', { name: 'List what changed since 3 May 2026' });
  await expect(since).toBeChecked();
  expect((await person.downloadFile(page, panel)).bytes.toString()).toContain('What changed since an earlier version');
  await since.uncheck();
  await expect(changes).toHaveCount(0);
  await expect(panel.getByText('Done. The file')).toHaveCount(0);
  expect((await person.downloadFile(page, panel)).bytes.toString()).not.toContain('What changed since an earlier version');
});
