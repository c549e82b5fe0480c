/** The table of what was measured, and what the figures mean. */
import { spread, table, verdict } from './figures.mjs';

/** A letter is to be on the screen so soon, in 95 of 100 cases. */
const LETTER_GATE = 50;
/** A frame of a drag that takes longer can be seen: two of sixty a second. */
const FRAME_GATE = 34;

const HEAD = ['milliseconds: median / p95 / worst', 'Throughline', 'React Flow', 'gate', 'ours'];

/** Each row: its name, its times in a round, and the gate for the 95th percentile. */
const ROWS = [
  ['letter in the outline, to paint', (round) => round.outline?.times, LETTER_GATE],
  ['letter in the diagram, to paint', (round) => round.diagram.times, LETTER_GATE],
  ['letter in the diagram, typed slowly', (round) => round.slow.times, LETTER_GATE],
  ['frame of a drag', (round) => round.drag.frames, FRAME_GATE],
  ['step of the pointer in a drag, to paint', (round) => round.drag.moves, LETTER_GATE],
  ['file chosen, to chain drawn', (round) => round.open],
  ['longest frame once typing pauses', (round) => round.diagram.pause],
  ['longest frame after letting go', (round) => round.drag.drop],
  ['work of a letter in the outline', (round) => round.outline?.work],
  ['work of a letter in the diagram', (round) => round.diagram.work],
  ['work of a letter typed slowly', (round) => round.slow.work],
  ['browser: letter in the outline', (round) => round.outline?.browser],
  ['browser: letter in the diagram', (round) => round.diagram.browser],
];

/** Markdown. */
export function report({ nodes, links }, ours, theirs, load) {
  const rows = ROWS.map(([name, take, gate]) => {
    const [our, their] = [ours, theirs].map((rounds) => rounds.flatMap((round) => take(round) ?? []));
    return [name, spread(our), spread(their), gate ? `p95 ${gate} ms` : '', gate ? verdict(our, gate) : ''];
  });
  return `${table([HEAD, ...rows])}

${nodes} items and ${links} links; ${ours.length} fresh pages of each, in turns; load ${load.toFixed(1)}.
Ours shows the outline beside the diagram and lays the chain out when it is opened, when typing
pauses and after a drop. React Flow shows the diagram alone, in a view as large and as near, and
gets our layout with the file. *Work* is processor time of the page's main thread for a letter with
all that follows before the next: a busy machine does not change it much. *Browser* is its own
measure of the same letters, to the frame shown, in steps of 8 ms; 0 is less than 16 ms.`;
}
