/** Links in the diagram: loops are told from other links, and their words lie on nothing. */
import { expect, test } from './fixtures.mjs';

const LOOPS = new URL('../layout/loops.json', import.meta.url).pathname;

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

async function open(page) {
  await page.getByLabel('Open a file').setInputFiles(LOOPS);
  await expect(page.getByRole('option')).toHaveCount(16);
}
