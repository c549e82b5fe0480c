/** How the browser tests run. `cargo xtask test` sets CHROMIUM and PORT. */
import { defineConfig } from '@playwright/test';
import { LAUNCH } from './chromium.mjs';

const port = process.env.PORT ?? '4178';

export default defineConfig({
  testMatch: '*.spec.mjs',
  outputDir: 'test-results',
  // A test that passes only the second time has found something.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine is slow. Nothing waits for longer than it has to.
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    launchOptions: LAUNCH,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node server.mjs',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/services/builder/`,
    reuseExistingServer: false,
  },
});
