/** The same words by pdfmake, in one of the fonts that every reader has. */
import { createRequire } from 'node:module';

const pdf = createRequire(import.meta.url)('pdfmake');
pdf.setFonts({ Helvetica: { normal: 'Helvetica', bold: 'Helvetica-Bold' } });
pdf.setUrlAccessPolicy(() => false);
pdf.setLocalAccessPolicy((path) => path.startsWith('Helvetica'));
const SIZES = [11, 22, 16, 13, 11];

/** Prints blocks. */
export async function print(blocks) {
  const content = blocks.map((block) => {
    if (block.head) {
      const body = [block.head.map((text) => ({ text, bold: true })), ...block.rows];
      return { table: { headerRows: 1, widths: block.head.map(() => '*'), body }, margin: [0, 4] };
    }
    if (block.items) {
      return { stack: block.items.map(({ text, depth }) => ({ ul: [text], margin: [depth * 14, 1] })) };
    }
    return { text: block.text, fontSize: SIZES[block.heading ?? 0], bold: Boolean(block.heading), margin: [0, 4] };
  });
  return await pdf.createPdf({ content, defaultStyle: { font: 'Helvetica' } }).getBuffer();
}
