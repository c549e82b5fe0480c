/**
 * A specification as a PDF: our export program (the wasm of the bundle) beside jsPDF, pdfmake and
 * react-pdf, with the same words in the same run. Prints one table.
 * `node bench.mjs DOCUMENT…`: specifications as data, as `cargo bench --bench formats` keeps them.
 */
import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const ONE = fileURLToPath(new URL('one.mjs', import.meta.url));
const PRINTERS = { ours: 'Throughline (PDF/UA)', jspdf: 'jsPDF', pdfmake: 'pdfmake', 'react-pdf': 'react-pdf' };

console.log('| specification | printed by | ms | pages | KiB | tagged |\n|---|---|---:|---:|---:|---|');
for (const file of process.argv.slice(2)) {
  for (const [name, title] of Object.entries(PRINTERS)) {
    const { time, size, pages, tagged } = JSON.parse(execFileSync(process.execPath, [ONE, name, file]));
    const cells = [basename(file, '.json'), title, time.toFixed(0), pages || '?', Math.round(size / 1024)];
    console.log(`| ${cells.join(' | ')} | ${tagged ? 'yes' : 'no'} |`);
  }
}
console.log(`\nLoad of the machine: ${loadavg()[0].toFixed(1)}. The words alone: the others draw no figures.`);
