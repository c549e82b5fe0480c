/**
 * Our chain page beside React Flow: the same chain, machine and run, in turns. Prints one table.
 * `node bench.mjs CHAIN LAYOUT`: a framework file, and what `throughline layout` says of it.
 * With ROUNDS, so many turns of each; with PROFILE, says what our time goes into instead.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { LAUNCH } from '../../tests/browser/chromium.mjs';
import { QUICK, SLOW, dragged, opened, typed } from './measure.mjs';
import { ours } from './ours.mjs';
import { peer } from './peer.mjs';
import { profiled } from './profile.mjs';
import { report } from './report.mjs';

const { chromium } = createRequire(new URL('../../tests/browser/package.json', import.meta.url))('@playwright/test');

const ROUNDS = Number(process.env.ROUNDS ?? 3);
/** Letters of a round: sixty in three. */
const LETTERS = 'andsaferathomenearby';

const chain = read(...process.argv.slice(2));
const us = await ours();
const them = await peer();
const browser = await chromium.launch(LAUNCH);
try {
  await (process.env.PROFILE ? profiled(browser, us, chain, LETTERS) : compare());
} finally {
  await browser.close();
  us.close();
}

/** Takes turns and prints. */
async function compare() {
  const ourRounds = [];
  const theirRounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { sight, ...measured } = await ourRound();
    ourRounds.push(measured);
    theirRounds.push(await theirRound(sight));
  }
  console.log(report(chain, ourRounds, theirRounds, loadavg()[0]));
}

async function ourRound() {
  const visit = await opened(browser, us, chain);
  const sight = await us.sight(visit.page, chain.id, chain.width);
  await us.edit(visit.page, chain.id);
  const outline = await typed(visit, LETTERS, QUICK);
  return { open: [visit.time], outline, ...(await inDiagram(visit, us)), sight };
}

async function theirRound(sight) {
  const visit = await opened(browser, them, chain, sight);
  return { open: [visit.time], ...(await inDiagram(visit, them)) };
}

/** What is done alike in both. */
async function inDiagram(visit, app) {
  await app.rename(visit.page, chain.id);
  const diagram = await typed(visit, LETTERS, QUICK);
  const slow = await typed(visit, LETTERS, SLOW);
  await visit.page.keyboard.press('Enter');
  const drag = await dragged(visit, app, chain.id);
  await visit.page.close();
  return { diagram, slow, drag };
}

/** The chain as files for each, and the item that is worked on: one near the top left. */
function read(chainFile, layoutFile) {
  const bytes = readFileSync(chainFile);
  const [framework, layout] = [JSON.parse(bytes), JSON.parse(readFileSync(layoutFile))];
  const { id, width } = layout.nodes.find(({ stage, y }) => stage === 'activity' && y > 150);
  const fileOf = (name, buffer) => ({ name, mimeType: 'application/json', buffer });
  return {
    id,
    width,
    nodes: framework.nodes.length,
    links: framework.links.length,
    file: fileOf('chain.json', bytes),
    combined: fileOf('chain.json', Buffer.from(JSON.stringify({ framework, layout }))),
  };
}
