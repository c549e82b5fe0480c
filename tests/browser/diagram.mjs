/** The diagram, in the words of a person: what is in it, and where. */
import { expect, openBuilder } from './fixtures.mjs';
import * as person from './journey.mjs';

export const FRAMEWORK = {
  formatVersion: 1,
  id: 'f',
  title: 'Homes',
  nodes: [
    { id: 'key', stage: 'input', title: 'Key workers' },
    { id: 'visit', stage: 'activity', title: 'Home visits' },
    { id: 'groups', stage: 'activity', title: 'Groups' },
    { id: 'plans', stage: 'output', title: 'Plans agreed' },
    { id: 'safe', stage: 'longTermOutcome', title: 'People feel safe' },
  ],
  links: [
    { id: 'a', from: 'key', to: 'visit', assumption: 'They stay a year', strength: 'strong' },
    { id: 'b', from: 'visit', to: 'plans' },
    { id: 'c', from: 'plans', to: 'safe' },
  ],
};

/** Opens the chain with the diagram alone. */
export async function diagram(page, framework = FRAMEWORK) {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(framework));
  await page.getByText('Diagram only').click();
  await expect(box(page, 'Home visits')).toBeVisible();
}

export const box = (page, title) => page.getByRole('option', { name: title });
export const tool = (page, name) => person.button(page.getByRole('region', { name: 'Diagram' }), name);
export const said = (page, words) => expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
export const titles = async (page) => (await person.exported(page)).nodes.map((node) => node.title);

/** Presses at a place, moves, and lets go at another. */
export async function drag(page, from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

/** The middle of a box, and its right and lower edge. */
export const centre = async (locator) => {
  const { x, y, width, height } = await locator.locator('.box-body').boundingBox();
  return { x: x + width / 2, y: y + height / 2, right: x + width, bottom: y + height };
};

/** A chain that is larger than any view. */
const LARGE = {
  ...FRAMEWORK,
  nodes: Array.from({ length: 60 }, (_, number) => ({ id: `n${number}`, stage: number < 30 ? 'activity' : 'output', title: `Item ${number}` })),
  links: [],
};

/** Opens it with the diagram alone. */
export async function large(page) {
  await openBuilder(page);
  await person.openFile(page, person.fileOf(LARGE));
  await page.getByText('Diagram only').click();
  await expect(page.locator('.box')).toHaveCount(60);
}

/** How far down the view of the diagram is scrolled. */
export const scrolled = (page) => page.locator('.canvas-view').evaluate((view) => view.scrollTop);
