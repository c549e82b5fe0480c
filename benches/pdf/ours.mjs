/** Our export program: the wasm of the bundle, as a page runs it. */
import { readFileSync } from 'node:fs';

const DIST = new URL('../../dist/', import.meta.url);
const FONTS = ['AtkinsonHyperlegibleNext-Regular.ttf', 'AtkinsonHyperlegibleNext-Bold.ttf'];

const program = await import(new URL('exporter.js', DIST));
await program.default({ module_or_path: readFileSync(new URL('exporter_bg.wasm', DIST)) });
const fonts = FONTS.map((name) => new Uint8Array(readFileSync(new URL(`fonts/${name}`, DIST))));

/** Prints a specification given as JSON. */
export async function print(_, json) {
  return program.exportPdf(json, '2026-11-21', [], fonts, () => {}).bytes;
}
