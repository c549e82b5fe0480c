/** Exporting beside the page, and on the page where workers are refused. */
import { download, expect, openBuilder, test } from './fixtures.mjs';

const exportPdf = (page) =>
  download(page, () => page.getByRole('button', { name: 'PDF' }).click());

test('exports in a worker', async ({ page }) => {
  await openBuilder(page);
  expect(page.workers()).toHaveLength(0);
  const file = await exportPdf(page);
  expect(page.workers()).toHaveLength(1);
  expect(file.bytes.length).toBeGreaterThan(50);
  expect(file.name).toMatch(/\.pdf$/);
});

test('a second export uses the same worker', async ({ page }) => {
  await openBuilder(page);
  const first = await exportPdf(page);
  const second = await exportPdf(page);
  expect(page.workers()).toHaveLength(1);
  expect(second.bytes.equals(first.bytes)).toBe(true);
});

test('exports nothing, and fetches nothing for it, before it is asked', async ({ page }) => {
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openBuilder(page);
  expect(fetched.filter((address) => /exporter|fonts/.test(address))).toEqual([]);
});

test('exports on the page where workers cannot be made', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('refused', 'SecurityError');
      }
    };
  });
  await openBuilder(page);
  const file = await exportPdf(page);
  expect(page.workers()).toHaveLength(0);
  expect(file.bytes.length).toBeGreaterThan(50);
});

test('exports on the page where the policy forbids workers', async ({ page, problems }) => {
  problems.expect(/worker-src 'none'/);
  await openBuilder(page, '/pages/workers-blocked');
  expect((await exportPdf(page)).bytes.length).toBeGreaterThan(50);
});

test('exports where the page demands trusted types', async ({ page }) => {
  await openBuilder(page, '/pages/trusted-types');
  await exportPdf(page);
  await exportPdf(page);
  expect(page.workers()).toHaveLength(1);
});

test('exports on the page where the worker script fails', async ({ page }) => {
  await page.addInitScript(() => {
    const Original = window.Worker;
    window.Worker = class extends Original {
      constructor(address, options) {
        super(`${address}?missing`, options);
      }
    };
  });
  await page.route('**/exporter-worker.js?missing', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
  );
  await openBuilder(page);
  expect((await exportPdf(page)).bytes.length).toBeGreaterThan(50);
});

test('can be tried again after the exporter could not be fetched', async ({ page, problems }) => {
  problems.expect(/NotLoaded|ERR_FAILED|404/);
  await page.route('**/exporter_bg.wasm', (route) => route.abort());
  await openBuilder(page);
  const failed = page.waitForEvent('console', (message) => /NotLoaded/.test(message.text()));
  await page.getByRole('button', { name: 'PDF' }).click();
  await failed;
  await page.unroute('**/exporter_bg.wasm');
  expect((await exportPdf(page)).bytes.length).toBeGreaterThan(50);
});
