/** Drafts on this device: nothing typed is lost, nothing is kept that nobody typed. */
import { databases, expectStored, storedFrameworks } from './device.mjs';
import { expect, openBuilder, ready, test } from './fixtures.mjs';
import * as person from './journey.mjs';

const title = (page) => page.getByLabel('Title', { exact: true });
const EXAMPLE = person.EXAMPLES[1].framework;

/** A draft with a title, open on the chain. */
async function startDraft(page, name) {
  await person.startWithEmptyChain(page);
  await title(page).fill(name);
  await expectStored(page, name);
}

test('nothing is written before the first edit', async ({ page }) => {
  await openBuilder(page);
  await person.startFromExample(page, EXAMPLE.title);
  for (const part of person.PARTS) await person.goTo(page, part);
  await person.exportFile(page, 'JSON');
  expect(await databases(page)).toEqual([]);
  await expect(page.getByText('Not changed yet')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Build an outcomes framework' })).toBeVisible();
  expect(await databases(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});

test('ten minutes after the first edit a word asks to save a file, once', async ({ page }) => {
  await page.clock.install();
  await openBuilder(page);
  await startDraft(page, 'Ten minutes');
  const word = page.getByText(/^You began to write ten minutes ago/);
  await page.clock.fastForward('09:00');
  await expect(word).toHaveCount(0);
  await page.clock.fastForward('01:30');
  await expect(word).toBeVisible();
  await person.button(page, 'Dismiss').click();
  await title(page).fill('Ten minutes more');
  await page.clock.fastForward('20:00');
  await expect(word).toHaveCount(0);
});

test('who has saved a file is not asked to', async ({ page }) => {
  await page.clock.install();
  await openBuilder(page);
  await startDraft(page, 'A file of it');
  await person.exportFile(page, 'JSON');
  await page.clock.fastForward('11:00');
  await title(page).fill('A file of it, and more');
  await expectStored(page, 'A file of it, and more');
  await expect(page.getByText(/^You began to write/)).toHaveCount(0);
});

test('a reload right after typing loses nothing', async ({ page }) => {
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await title(page).press('ControlOrMeta+a');
  await page.keyboard.type('The first words');
  await page.reload();
  await expect(title(page)).toHaveValue('The first words');
  await title(page).press('End');
  await page.keyboard.type(' and the next');
  await page.reload();
  await expect(title(page)).toHaveValue('The first words and the next');
});

test('a page that is left before the browser has opened its store loses nothing', async ({ page }) => {
  await page.addInitScript(() => {
    // On the first visit nobody hears that the store is open.
    if (window.name === 'again') return;
    window.name = 'again';
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...asked) {
      const request = open.apply(this, asked);
      request.addEventListener('success', (event) => event.stopImmediatePropagation());
      return request;
    };
  });
  await openBuilder(page);
  await person.startWithEmptyChain(page);
  await title(page).press('ControlOrMeta+a');
  await page.keyboard.type('The first words');
  await page.reload();
  await expect(title(page)).toHaveValue('The first words');
  await expectStored(page, 'The first words');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('typing without a pause is saved all the same', async ({ page }) => {
  await openBuilder(page);
  await startDraft(page, 'Start');
  await title(page).press('End');
  let typing = true;
  const typed = (async () => {
    for (let count = 0; typing; count += 1) await page.keyboard.type('a');
  })();
  await expectStored(page, 'Startaaaaaaaa');
  typing = false;
  await typed;
});

test('a page that is closed right after typing loses nothing', async ({ page, context }) => {
  await openBuilder(page);
  await startDraft(page, 'Before');
  await title(page).fill('Right before the end');
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await openBuilder(next);
  await expect(title(next)).toHaveValue('Right before the end');
});

for (const when of ['the first edit', 'a later edit']) {
  test(`a crash loses nothing older than half a second: ${when}`, async ({ page, context }) => {
    await openBuilder(page);
    await person.startWithEmptyChain(page);
    if (when === 'a later edit') {
      await title(page).fill('Before');
      await expectStored(page, 'Before');
    }
    await title(page).fill('Half a second before the crash');
    // The promise is about time, so this waits for it.
    await new Promise((resolve) => setTimeout(resolve, 600));
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    session.send('Page.crash').catch(() => {});
    await crashed;
    const next = await context.newPage();
    await openBuilder(next);
    await expect(title(next)).toHaveValue('Half a second before the crash');
  });
}

test('what was typed right before another framework is opened is kept', async ({ page }) => {
  await openBuilder(page);
  await startDraft(page, 'Before');
  // All within one task, as fast as a machine or a switch device can be.
  await page.evaluate(() => {
    const root = document.querySelector('throughline-builder').shadowRoot;
    const press = (name) => [...root.querySelectorAll('button')].find((one) => one.innerText === name).click();
    const field = root.querySelector('.title-input');
    field.value = 'Right before something else';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    press('New');
    return new Promise((resolve) => setTimeout(() => resolve(press('Start with a question')), 20));
  });
  await expect(page.getByText('Question 1 of 6')).toBeVisible();
  await expectStored(page, 'Right before something else');
});

test('several drafts: list, open, duplicate, delete and put back', async ({ page }) => {
  await openBuilder(page);
  await startDraft(page, 'Warm homes');
  await person.addItem(page, 'Outputs', 'Insulate 40 homes');
  await expectStored(page, 'Insulate 40 homes');
  await person.button(page, 'New').click();
  await startDraft(page, 'Good company');

  await person.button(page, 'Open').click();
  const dialog = page.getByRole('dialog', { name: 'Open another framework' });
  const draft = (name) => dialog.getByRole('listitem').filter({ has: person.button(page, `Open ${name}`) });
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expect(draft('Warm homes')).toContainText('1 item');

  await person.button(dialog, 'Duplicate Warm homes').click();
  await expect(draft('Warm homes (copy)')).toContainText('1 item');
  await person.button(dialog, 'Delete Warm homes').click();
  await expect(draft('Warm homes')).toHaveCount(0);
  await expect(dialog.getByText('“Warm homes” was deleted.')).toBeVisible();
  await person.button(dialog, 'Undo delete').click();
  await expect(draft('Warm homes')).toContainText('1 item');
  await person.button(dialog, 'Delete Warm homes (copy)').click();
  await expect(draft('Warm homes (copy)')).toHaveCount(0);

  await person.button(dialog, 'Open Warm homes').click();
  await expect(dialog).toBeHidden();
  await expect(title(page)).toHaveValue('Warm homes');
  await expect(person.item(page, 'Insulate 40 homes')).toBeVisible();
  const names = (await storedFrameworks(page)).map(({ title }) => title).sort();
  expect(names).toEqual(['Good company', 'Warm homes']);
});

test('the dialog closes when the draft that is open is opened', async ({ page }) => {
  await openBuilder(page);
  await startDraft(page, 'Warm homes');
  await person.button(page, 'Open').click();
  const dialog = page.getByRole('dialog', { name: 'Open another framework' });
  await person.button(dialog, 'Open Warm homes').click();
  await expect(dialog).toBeHidden();
  await expect(title(page)).toHaveValue('Warm homes');
});

test('deleting the draft that is open is said, and can be undone after the dialog is closed', async ({ page }) => {
  await openBuilder(page);
  await startDraft(page, 'Warm homes');
  await person.button(page, 'Open').click();
  const dialog = page.getByRole('dialog', { name: 'Open another framework' });
  await person.button(dialog, 'Delete Warm homes').click();
  await expect(dialog.getByText('“Warm homes” was deleted.')).toBeVisible();
  await person.button(dialog, 'Close').click();
  await expect(page.getByText('Deleted from this device.')).toBeVisible();
  expect(await storedFrameworks(page)).toEqual([]);
  await person.button(page, 'Open').click();
  await person.button(dialog, 'Undo delete').click();
  await expectStored(page, 'Warm homes');
  await person.button(dialog, 'Close').click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
});

test('a full device is said, and saving is tried again', async ({ page }) => {
  await openBuilder(page);
  await startDraft(page, 'Before');
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    window.makeRoom = () => Object.assign(IDBObjectStore.prototype, { put });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full, says the test', 'QuotaExceededError');
    };
  });
  await title(page).fill('Too much');
  await expect(page.getByText('This device is full')).toBeVisible();
  await page.evaluate(() => window.makeRoom());
  await expect(page.getByText('Saved on this device')).toBeVisible({ timeout: 8000 });
  await expectStored(page, 'Too much');
});

test('a newer version is not blocked, and a connection that was closed is opened again', async ({ page }) => {
  await openBuilder(page);
  await startDraft(page, 'Before');
  // Deleting asks every connection to close, as a newer version does.
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('throughline');
        request.onsuccess = resolve;
        request.onblocked = reject;
      }),
  );
  await title(page).fill('After');
  await expectStored(page, 'After');
});

test('a deleted draft stays deleted', async ({ page }) => {
  await openBuilder(page);
  await startDraft(page, 'Unwanted');
  // Typed, and hidden before it was stored: the page hands over a copy as it would on leaving.
  await title(page).fill('Unwanted after all');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expectStored(page, 'Unwanted after all');
  await person.button(page, 'New').click();
  await person.button(page, 'Delete Unwanted after all').click();
  await expect(page.getByText('“Unwanted after all” was deleted.')).toBeVisible();
  await openBuilder(page);
  await expect(page.getByText('None yet.')).toBeVisible();
});

test('two tabs on one draft: the second says so, and both texts survive', async ({ page, context }) => {
  await openBuilder(page);
  await startDraft(page, 'Shared');
  const second = await context.newPage();
  await openBuilder(second);
  await expect(title(second)).toHaveValue('Shared');
  await expect(second.getByText('This draft is also open in another tab.')).toBeVisible();

  await title(second).fill('Written in the second tab');
  await expectStored(second, 'Written in the second tab');
  await title(page).fill('Written in the first tab');
  await expect(page.getByText('Another tab changed this draft too.')).toBeVisible();
  await expectStored(page, 'Written in the first tab');

  const names = (await storedFrameworks(page)).map(({ title }) => title).sort();
  expect(names).toEqual(['Written in the first tab (second copy)', 'Written in the second tab']);
  // From here on each writes to its own.
  await title(page).fill('First, later');
  await title(second).fill('Second, later');
  await expectStored(page, 'First, later');
  await expectStored(page, 'Second, later');
  expect(await storedFrameworks(page)).toHaveLength(2);
});

/** Ways in which a browser refuses to store. */
const REFUSALS = {
  'it is not there': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'asking for it throws': () =>
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('refused by the test', 'SecurityError');
      },
    }),
  'opening it throws': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused by the test', 'SecurityError');
    };
  },
  'opening it fails': () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...rest) {
      const request = open.apply(this, rest);
      request.addEventListener('upgradeneeded', () => request.transaction.abort());
      return request;
    };
  },
};

for (const [name, refuse] of Object.entries(REFUSALS)) {
  test(`works where nothing can be stored, and says so: ${name}`, async ({ page }) => {
    await page.addInitScript(refuse);
    await openBuilder(page);
    await worksWithoutStorage(page);
  });
}

test('works in a sandboxed frame, and says that it cannot keep drafts', async ({ page }) => {
  await page.goto('/pages/sandboxed');
  await ready(page);
  await worksWithoutStorage(page);
});

async function worksWithoutStorage(page) {
  await person.startFromExample(page, EXAMPLE.title);
  await person.addItem(page, 'Outputs', 'A weekly walk');
  await expect(page.getByText('This page cannot keep drafts. Export a JSON file before you leave.')).toBeVisible();
  const framework = await person.exported(page);
  expect(framework.nodes.map(({ title }) => title)).toContain('A weekly walk');
  const { bytes } = await person.exportFile(page, 'PDF');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
}
