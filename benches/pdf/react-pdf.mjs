/** The same words by react-pdf; tables are rows of boxes, as it has none. */
import { buffer } from 'node:stream/consumers';
import { Document, Page, Text, View, pdf } from '@react-pdf/renderer';
import { createElement as element } from 'react';

const SIZES = [11, 22, 16, 13, 11];

/** Prints blocks. */
export async function print(blocks) {
  const page = element(Page, { size: 'A4', style: { padding: 56 } }, ...blocks.map(block));
  const printed = pdf();
  // Its own `renderToBuffer` does not wait until React has drawn, and then finds nothing.
  await new Promise((drawn) => printed.updateContainer(element(Document, { language: 'en-GB' }, page), drawn));
  return await buffer(await printed.toBuffer());
}

function block(block) {
  if (block.head) return element(View, {}, ...[block.head, ...block.rows].map(row));
  if (block.items) return element(View, {}, ...block.items.map(item));
  const fontSize = SIZES[block.heading ?? 0];
  const fontFamily = block.heading ? 'Helvetica-Bold' : 'Helvetica';
  return element(Text, { style: { fontSize, fontFamily, marginVertical: 4 } }, block.text);
}

function item({ text, depth }) {
  return element(Text, { style: { fontSize: 11, marginLeft: 10 + depth * 14, marginVertical: 1 } }, `• ${text}`);
}

function row(cells) {
  const cell = (text) => element(Text, { style: { flex: 1, fontSize: 10, padding: 3 } }, text);
  return element(View, { style: { flexDirection: 'row', borderBottomWidth: 1 }, wrap: false }, ...cells.map(cell));
}
