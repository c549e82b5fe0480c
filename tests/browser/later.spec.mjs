/** The code that is no part of the first load: when it is fetched, and when it cannot be. */
import { expect, openBuilder, test } from './fixtures.mjs';
import * as person from './journey.mjs';

const LATER = /\/((split|chunk)_\w+\.wasm|styles\/(chain|canvas|export|panel|specification|table)\.css)$/;
const isLater = (url) => LATER.test(url.pathname);

test('nothing of a part is fetched before the page is ready', async ({ page }) => {
  const order = [];
  page.on('request', (request) => isLater(new URL(request.url())) && order.push('part'));
  await page.addInitScript(() => document.addEventListener('ready', () => console.debug('ready')));
  page.on('console', (message) => message.text() === 'ready' && order.push('ready'));
  await openBuilder(page);
  await expect.poll(() => order.filter((one) => one === 'part').length).toBeGreaterThan(2);
  expect(order[0]).toBe('ready');
});

test('once the page has come to rest, every part works without the network', async ({ page }) => {
  const names = new Set();
  page.on('requestfinished', (request) => isLater(new URL(request.url())) && names.add(request.url()));
  await openBuilder(page);
  await expect.poll(() => [...names].filter((name) => name.includes('/split_')).length).toBe(5);
  await page.route('**/*', (route) => route.abort());
  await person.startWithEmptyChain(page);
  await person.addItem(page, 'Outputs', 'A weekly walk');
  for (const part of ['Purpose and need', 'Success and failure', 'Review', 'Specification']) await person.goTo(page, part);
  await expect(page.getByRole('article')).toContainText('A weekly walk');
});

test('a part that cannot be fetched says so, and can be tried again', async ({ page, problems }) => {
  problems.expect(/ERR_FAILED|Failed to fetch/);
  await page.route(isLater, (route) => route.abort());
  await openBuilder(page);
  await person.button(page, 'Start with a question').click();
  await page.getByRole('link', { name: 'Purpose and need' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched. Your work is safe.' })).toBeVisible();
  await page.unroute(isLater);
  await person.button(page, 'Try again').click();
  await expect(page.getByLabel('Who is this for?')).toBeVisible();
  await person.goTo(page, 'Outcome chain');
  await expect(page.getByRole('heading', { name: 'Inputs' }).locator('..')).toHaveCSS('display', 'flex');
});

test('a file is opened once what reads files can be fetched', async ({ page, problems }) => {
  problems.expect(/ERR_FAILED|Failed to fetch/);
  const { bytes, framework } = person.EXAMPLES[0];
  const file = person.fileOf(bytes, 'a.json');
  await page.route(isLater, (route) => route.abort());
  await openBuilder(page);
  await page.getByLabel('Open a file').setInputFiles(file);
  await expect(page.getByRole('alert').filter({ hasText: 'Check your connection' })).toBeVisible();
  await page.unroute(isLater);
  await page.getByLabel('Open a file').setInputFiles(file);
  expect(await person.exported(page)).toEqual(framework);
});

test('a part that comes late does not take the place of the one that is shown', async ({ page }) => {
  await page.clock.install();
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(/styles\/chain\.css$/, async (route) => {
    await held;
    await route.continue();
  });
  await openBuilder(page);
  const { bytes } = person.EXAMPLES[0];
  await person.openFile(page, person.fileOf(bytes, 'a.json'));
  await expect(page.getByText('Opening this part…')).toBeVisible();
  await page.getByRole('link', { name: 'Purpose and need' }).click();
  const field = page.getByLabel('Who is this for?');
  release();
  await expect(field).toBeVisible();
  // By now nobody waits for looks any longer.
  await page.clock.fastForward(6_000);
  await field.fill('People who live alone');
  await person.saved(page);
  await expect(field).toBeVisible();
});
