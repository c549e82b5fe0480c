/**
 * Makes the pictures of the README from the bundle: `node pictures.mjs PICTURES WORK`.
 * Pictures go to the first folder; what pictures are made from later, such as an exported
 * specification, goes to the second.
 */
import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { LAUNCH } from './chromium.mjs';
import { BUILDER, serve } from './server.mjs';

const [pictures] = process.argv.slice(2);
const VIEW = { width: 1280, height: 800 };

const server = await serve();
const browser = await chromium.launch(LAUNCH);
const context = await browser.newContext({ viewport: VIEW, locale: 'en-GB', timezoneId: 'Europe/London' });
const page = await context.newPage();
await page.goto(server.origin + BUILDER);
await page.locator('throughline-builder .app > :not(.opening)').first().waitFor();
await page.screenshot({ path: join(pictures, 'app.png') });
await browser.close();
server.close();
