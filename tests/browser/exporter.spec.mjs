/** Exporting beside the page, and on the page where workers are refused. */
import { expect, openBuilder, test } from './fixtures.mjs';
import { button, chooseFormat, exportFile, fileMade, startWithEmptyChain } from './journey.mjs';

const exportPdf = (page) => exportFile(page, 'PDF');

/** Opens a page with a builder, and an empty framework in it. */
async function openFramework(page, address) {
  await openBuilder(page, address);
  await startWithEmptyChain(page);
}

test('exports in a worker', async ({ page }) => {
  await openFramework(page);
  expect(page.workers()).toHaveLength(0);
  const file = await exportPdf(page);
  expect(page.workers()).toHaveLength(1);
  expect(file.bytes.length).toBeGreaterThan(50);
  expect(file.name).toMatch(/\.pdf$/);
});

test('a second export uses the same worker', async ({ page }) => {
  await openFramework(page);
  const first = await exportPdf(page);
  const second = await exportPdf(page);
  expect(page.workers()).toHaveLength(1);
  expect(second.bytes.equals(first.bytes)).toBe(true);
});

test('exports nothing, and fetches nothing for it, before it is asked', async ({ page }) => {
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openFramework(page);
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
  await openFramework(page);
  const file = await exportPdf(page);
  expect(page.workers()).toHaveLength(0);
  expect(file.bytes.length).toBeGreaterThan(50);
});

test('exports on the page where the policy forbids workers', async ({ page, problems }) => {
  problems.expect(/worker-src 'none'/);
  await openFramework(page, '/pages/workers-blocked');
  expect((await exportPdf(page)).bytes.length).toBeGreaterThan(50);
});

test('exports where the page demands trusted types', async ({ page }) => {
  await openFramework(page, '/pages/trusted-types');
  await exportPdf(page);
  await exportPdf(page);
  expect(page.workers()).toHaveLength(1);
});

test('opens a second worker where the page demands trusted types', async ({ page }) => {
  await openBuilder(page, '/pages/trusted-types');
  await page.evaluate(async () => {
    const address = document.querySelector('script[src]').src;
    const { openWorker } = await import(address);
    const worker = new URL('./exporter-worker.js', address).href;
    for (let count = 0; count < 2; count += 1) openWorker(worker);
  });
  await expect.poll(() => page.workers().length).toBe(2);
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
  await openFramework(page);
  expect((await exportPdf(page)).bytes.length).toBeGreaterThan(50);
});

test('can be tried again after the exporter could not be fetched', async ({ page, problems }) => {
  problems.expect(/ERR_FAILED/);
  await page.route('**/exporter_bg.wasm', (route) => route.abort());
  await openFramework(page);
  const panel = await chooseFormat(page, 'PDF');
  await expect(panel.getByText('The PDF writer could not be loaded. Your draft is safe.')).toBeVisible();
  await page.unroute('**/exporter_bg.wasm');
  await button(panel, 'Try again').click();
  await expect(fileMade(panel)).toBeVisible();
  await button(panel, 'Close').click();
  expect((await exportPdf(page)).bytes.length).toBeGreaterThan(50);
});
