/**
 * Throughline as it is measured: the bundle in `dist`, and what a person does in it. Boxes of
 * the diagram are known by `data-box`, titles of the outline by the id `title-…`.
 */
import { BUILDER, serve } from '../../tests/browser/server.mjs';

const SHOWN = 2000;

/** Serves the bundle until `close`. */
export async function ours() {
  const server = await serve();
  return {
    name: 'Throughline',
    close: server.close,
    boxes: '[data-box]',
    links: '[data-link]',
    box: (page, id) => page.locator(`[data-box="${id}"]`),
    isDragging: (page) => page.locator('.is-dragging, .is-carried').count(),
    visit: (page) => page.goto(server.origin + BUILDER),
    async open(page, { file }) {
      const input = page.getByLabel('Open a file');
      await input.or(page.getByRole('button', { name: 'Open', exact: true })).first().waitFor();
      await input.setInputFiles(file);
    },
    /** Gives the title in the outline the focus. */
    async edit(page, id) {
      await page.locator(`[id="title-${id}"]`).click();
    },
    async rename(page, id) {
      await this.box(page, id).click({ position: GRIP });
      for (const key of ['F2', 'Enter']) {
        await page.keyboard.press(key);
        if (await types(page)) return;
      }
      throw new Error('neither F2 nor Enter renames the focused box');
    },
    /** How the diagram is shown, so that others can be shown alike. */
    async sight(page, id, width) {
      const view = await page.locator('.canvas-view').boundingBox();
      const box = await this.box(page, id).locator('.box-body').first().boundingBox();
      return { zoom: box.width / width, width: view.width, height: view.height };
    },
  };
}

/** Where a box is taken: away from its middle, where handles and links may be. */
export const GRIP = { x: 20, y: 12 };

/** Whether a field gets the focus within a while. */
const types = (page) =>
  page
    .waitForFunction(
      () => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.matches('textarea, input');
      },
      null,
      { timeout: SHOWN },
    )
    .then(
      () => true,
      () => false,
    );
