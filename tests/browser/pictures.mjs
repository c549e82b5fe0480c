/**
 * Makes the pictures of the README from the bundle: `node pictures.mjs PICTURES WORK`.
 * Pictures go to the first folder; the specification that is exported on the way goes to the
 * second, where a page of it is drawn from.
 */
import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { LAUNCH } from './chromium.mjs';
import { BUILDER, serve } from './server.mjs';

const [pictures, work] = process.argv.slice(2);
const VIEW = { width: 1280, height: 860 };
const EXAMPLE = /Use this example Ways to Wellness/;

const server = await serve();
const browser = await chromium.launch(LAUNCH);
const context = await browser.newContext({ reducedMotion: 'reduce', viewport: VIEW, locale: 'en-GB', timezoneId: 'Europe/London' });
const page = await context.newPage();
const button = (name) => page.getByRole('button', { name, exact: true });

await page.goto(server.origin + BUILDER);
await button('Choose an example').click();
await page.getByRole('button', { name: EXAMPLE }).click();
await page.getByRole('heading', { name: 'Outcome chain', level: 1 }).waitFor();
await page.mouse.move(0, 0);
await page.screenshot({ path: join(pictures, 'app.png') });

await button('Export').click();
await page.getByRole('radio', { name: 'PDF', exact: true }).check();
const [download] = await Promise.all([page.waitForEvent('download'), button('Download').click()]);
await download.saveAs(join(work, 'specification.pdf'));
await browser.close();
await server.close();
