/** What the builder keeps in the browser, read beside it. Reading creates nothing. */
import { expect } from './fixtures.mjs';

/** The names of the databases of this origin. */
export const databases = (page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** The frameworks that are stored. */
export const storedFrameworks = (page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('throughline')) return [];
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('throughline'));
    const documents = database.transaction('documents').objectStore('documents');
    const texts = await done(documents.getAll());
    database.close();
    return texts.map((text) => JSON.parse(text));
  });

/** Waits until a stored framework holds these words. */
export const expectStored = (page, words) =>
  expect.poll(async () => JSON.stringify(await storedFrameworks(page)), { intervals: [50] }).toContain(words);
