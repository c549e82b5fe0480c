/** The element in other people's pages: coming, going, and saying why it cannot start. */
import { axe, BUILDER, events, expect, openBuilder, ready, test } from './fixtures.mjs';
import { startWithEmptyChain } from './journey.mjs';

const builder = (page, id) => page.locator(`throughline-builder#${id}`);
const items = (page, id) => builder(page, id).getByRole('button', { name: /^Details / });

/** Starts an empty chain in one of the elements. */
const start = (page, id) => startWithEmptyChain(builder(page, id));

/** Adds an item to the chain in one of the elements. */
async function add(page, id) {
  const field = builder(page, id).getByLabel('Add an output');
  await field.fill('A weekly walk');
  await field.press('Enter');
}

test('starts on the smallest host page', async ({ page }) => {
  const element = await openBuilder(page);
  await expect(element.locator('.app')).toBeVisible();
  await expect(element.getByText('Opening the builder')).toHaveCount(0);
  await expect(page.getByText('It needs JavaScript')).toBeHidden();
});

test('the host page holds nothing but the element', async ({ page }) => {
  const source = await (await page.request.get(BUILDER)).text();
  expect(source).not.toMatch(/trunk|preload|<script(?![^>]* src=)|<style| style=/);
  expect(source.match(/<script/g)).toHaveLength(1);
});

test('is accessible as it starts', async ({ page }) => {
  await openBuilder(page);
  await axe(page);
});

test('two elements know nothing of each other', async ({ page }) => {
  await page.goto('/pages/two');
  await ready(page, 2);
  await start(page, 'first');
  await add(page, 'first');
  await expect(items(page, 'first')).toHaveCount(1);
  await start(page, 'second');
  await expect(items(page, 'second')).toHaveCount(0);
});

test('two elements fetch the program once', async ({ page }) => {
  const fetched = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/pages/two');
  await ready(page, 2);
  expect(fetched.filter((path) => path.endsWith('app_bg.wasm'))).toHaveLength(1);
});

test('one element goes and the other stays', async ({ page }) => {
  await page.goto('/pages/two');
  await ready(page, 2);
  await start(page, 'second');
  await add(page, 'second');
  await page.evaluate(() => document.getElementById('first').remove());
  await add(page, 'second');
  await expect(items(page, 'second')).toHaveCount(2);
});

test('an element that was taken off can be put on again', async ({ page }) => {
  await openBuilder(page, '/pages/one');
  await page.evaluate(() => {
    window.element = document.getElementById('one');
    window.element.remove();
  });
  await expect.poll(() => page.evaluate(() => window.element.shadowRoot.childElementCount)).toBe(0);
  await page.evaluate(() => document.querySelector('main').append(window.element));
  await ready(page, 2);
  await start(page, 'one');
  await add(page, 'one');
  await expect(items(page, 'one')).toHaveCount(1);
});

test('an element that is moved keeps what it shows', async ({ page }) => {
  await openBuilder(page, '/pages/one');
  await start(page, 'one');
  await add(page, 'one');
  await page.evaluate(() => document.body.append(document.getElementById('one')));
  await expect(items(page, 'one')).toHaveCount(1);
  expect(await events(page)).toHaveLength(1);
});

test('an element may go while the program is loading', async ({ page }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route('**/app_bg.wasm', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/pages/two');
  await expect(page.getByText('Opening the builder…').first()).toBeVisible();
  await page.evaluate(() => document.getElementById('first').remove());
  release();
  await ready(page);
  expect((await events(page)).map(({ id }) => id)).toEqual(['second']);
});

test('an element made by a script starts', async ({ page }) => {
  await page.goto('/pages/none-yet');
  await page.evaluate(() => {
    const element = document.createElement('throughline-builder');
    element.setAttribute('heading-level', '3');
    element.setAttribute('unheard-of', 'yes');
    document.querySelector('main').append(element);
  });
  await ready(page);
});

test('the loader may be on the page twice', async ({ page }) => {
  await openBuilder(page, '/pages/loader-twice');
  await expect(page.locator('throughline-builder .app')).toHaveCount(1);
});

test('works where the page demands trusted types', async ({ page }) => {
  await openBuilder(page, '/pages/trusted-types');
  await start(page, 'one');
  await add(page, 'one');
  await expect(items(page, 'one')).toHaveCount(1);
});

const NOT_FOUND = { status: 404, contentType: 'text/html', body: 'Not found' };
const WEBSITE = { status: 200, contentType: 'text/html', body: '<!doctype html><p>Home</p>' };
const SCRIPT = { contentType: 'text/javascript' };

/** Ways to fail: what the server does, the code, what is said, and what the browser logs. */
const FAILURES = [
  { name: 'the script is missing', file: 'app.js', answer: NOT_FOUND, code: 'not-found' },
  { name: 'the program is missing', file: 'app_bg.wasm', answer: NOT_FOUND, code: 'not-found' },
  { name: 'the script is a web page', file: 'app.js', answer: WEBSITE, code: 'wrong-file' },
  { name: 'the program is a web page', file: 'app_bg.wasm', answer: WEBSITE, code: 'wrong-file' },
  {
    name: 'the script is damaged',
    file: 'app.js',
    answer: { ...SCRIPT, body: 'export default {' },
    code: 'wrong-file',
  },
  {
    name: 'the program is damaged',
    file: 'app_bg.wasm',
    answer: { contentType: 'application/wasm', body: 'not a program' },
    code: 'wrong-file',
  },
  {
    name: 'the browser is too old for the program',
    file: 'app_bg.wasm',
    answer: { contentType: 'application/wasm', body: '\0asm\x01\0\0\0\x7f\x7f\x7f' },
    code: 'unreadable',
  },
  { name: 'nothing answers', file: 'app_bg.wasm', code: 'no-answer' },
];

for (const { name, file, answer, code } of FAILURES) {
  test(`says so when ${name}`, async ({ page, problems }) => {
    problems.expect(/./);
    await page.route(`**/${file}`, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto('/pages/one');
    await expectFailure(page, code, `/services/builder/${file}`);
  });
}

test('says so when the policy blocks WebAssembly', async ({ page, problems }) => {
  problems.expect(/./);
  await page.goto('/pages/no-wasm-allowed');
  await expectFailure(page, 'webassembly-blocked', "'wasm-unsafe-eval'");
});

test('says so when the policy blocks our script', async ({ page, problems }) => {
  problems.expect(/./);
  await page.goto('/pages/script-blocked');
  await expectFailure(page, 'script-blocked', '/services/builder/app.js');
});

test('says so when the browser has no WebAssembly', async ({ page, problems }) => {
  problems.expect(/./);
  await page.addInitScript(() => delete window.WebAssembly);
  await page.goto('/pages/one');
  await expectFailure(page, 'no-webassembly', 'recent version');
});

test('what the page says stays when even the loader is missing', async ({ page, problems }) => {
  problems.expect(/404/);
  await page.goto('/pages/no-loader');
  await expect(page.getByText('Written by the page.')).toBeVisible();
});

test('can start after a failure was mended', async ({ page, problems }) => {
  problems.expect(/./);
  await page.route('**/app_bg.wasm', (route) => route.fulfill(NOT_FOUND));
  await page.goto('/pages/one');
  await expectFailure(page, 'not-found', 'app_bg.wasm');
  await page.unroute('**/app_bg.wasm');
  await page.evaluate(async () => {
    const element = document.getElementById('one');
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.querySelector('main').append(element);
  });
  await ready(page);
});

test('says so when the program stops by mistake, in every element', async ({ page, problems }) => {
  problems.expect(/panicked/);
  problems.expect(/unreachable/);
  await openBuilder(page, '/pages/one');
  await page.evaluate(() => {
    // Nothing on a healthy page stops the program, so the page is made to fail under it.
    const create = document.createElement;
    const refuse = (name) => name === 'button' && fail();
    const fail = () => {
      throw new DOMException('refused by the test', 'NotSupportedError');
    };
    document.createElement = (name, ...rest) => refuse(name) || create.call(document, name, ...rest);
    Node.prototype.cloneNode = fail;
    const second = create.call(document, 'throughline-builder');
    second.id = 'second';
    document.querySelector('main').append(second);
  });
  for (const id of ['one', 'second']) {
    const element = page.locator(`throughline-builder#${id}`);
    await expect(element.getByRole('alert').filter({ hasText: 'Something went wrong' })).toBeVisible();
    // Nothing can be typed into the void.
    await expect(element.locator('[inert]')).toHaveCount(1);
    await expect(element.locator(':is(button, input):not([inert] *)')).toHaveCount(0);
    await expect(element.getByText('Written by the page.')).toBeHidden();
  }
  await page.evaluate(() => document.getElementById('one').remove());
});

async function expectFailure(page, code, words) {
  const alert = page.locator('throughline-builder').getByRole('alert');
  await expect(alert).toContainText('The builder did not start');
  await expect(alert).toContainText(words);
  await expect(page.getByText('Written by the page.')).toBeVisible();
  const [event] = await events(page);
  expect(event).toMatchObject({ type: 'error', id: 'one', detail: { code } });
  expect(event.detail.message).toContain(words);
  await axe(page);
}
