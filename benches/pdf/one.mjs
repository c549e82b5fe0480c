/**
 * Prints one specification with one library, again and again, and says as JSON how long that took.
 * A process for each, because they change what the others rely on. `node one.mjs NAME DOCUMENT`.
 */
import { readFileSync } from 'node:fs';
import { words } from './words.mjs';

/** How long it is repeated, if one time is not enough for that, and how often at most. */
const PATIENCE = 1500;
const MOST = 15;

const [name, file] = process.argv.slice(2);
const { print } = await import(`./${name}.mjs`);
const json = readFileSync(file, 'utf8');
const document = words(JSON.parse(json));
console.log(JSON.stringify(await timed(() => print(document, json))));

/** The median time after one that warms up, unless that one took too long already. */
async function timed(print) {
  const begun = performance.now();
  const bytes = await print();
  const times = [performance.now() - begun];
  while (times.length < MOST && performance.now() - begun < PATIENCE) {
    const start = performance.now();
    await print();
    times.push(performance.now() - start);
  }
  if (times.length > 1) times.shift();
  times.sort((one, other) => one - other);
  return { time: times[Math.floor(times.length / 2)], ...look(bytes) };
}

/** How large a PDF is, how many pages it has, and whether it says what its parts are. */
function look(bytes) {
  const text = Buffer.from(bytes).toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { size: bytes.length, pages, tagged: text.includes('/StructTreeRoot') };
}
