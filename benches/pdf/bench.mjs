/**
 * A specification as a PDF: our export program (the wasm of the bundle) beside jsPDF, pdfmake and
 * react-pdf, with the same words in the same run. Prints one table.
 * `node bench.mjs DOCUMENT…`: specifications as data, as `cargo bench --bench formats` keeps them.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadavg } from 'node:os';
import { jspdf } from './jspdf.mjs';
import { ours } from './ours.mjs';
import { pdfmake } from './pdfmake.mjs';
import { reactPdf } from './react-pdf.mjs';
import { words } from './words.mjs';

/** How long each is repeated, if one time is not enough for that, and how often at most. */
const PATIENCE = 1500;
const MOST = 15;
/** A document for which a library takes longer is printed once. */
const printers = { 'Throughline (tagged, PDF/UA)': await ours(), jsPDF: jspdf, pdfmake, 'react-pdf': reactPdf };

console.log('| specification | printed by | ms | pages | KiB | tagged |\n|---|---|---:|---:|---:|---|');
for (const file of process.argv.slice(2)) {
  const json = readFileSync(file, 'utf8');
  const document = words(JSON.parse(json));
  for (const [name, print] of Object.entries(printers)) {
    const { bytes, time } = await timed(() => print(document, json));
    const { pages, tagged } = look(bytes);
    const size = Math.round(bytes.length / 1024);
    console.log(`| ${basename(file, '.json')} | ${name} | ${time.toFixed(0)} | ${pages} | ${size} | ${tagged} |`);
  }
}
console.log(`\nLoad of the machine: ${loadavg()[0].toFixed(1)}. The words alone: the others draw no figures.`);

/** The median time, after one that warms up. */
async function timed(print) {
  const times = [];
  const begun = performance.now();
  let bytes = await print();
  const first = performance.now() - begun;
  while (times.length < MOST && (times.length === 0 || performance.now() - begun < PATIENCE)) {
    const start = performance.now();
    bytes = await print();
    times.push(performance.now() - start);
    if (first > PATIENCE) break;
  }
  times.sort((one, other) => one - other);
  return { bytes, time: times[Math.floor(times.length / 2)] };
}

/** How many pages a PDF has, and whether it says what its parts are. */
function look(bytes) {
  const text = Buffer.from(bytes).toString('latin1');
  const counts = [...text.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count));
  return { pages: Math.max(0, ...counts), tagged: text.includes('/StructTreeRoot') ? 'yes' : 'no' };
}
