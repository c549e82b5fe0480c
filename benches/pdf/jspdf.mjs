/** The same words by jsPDF, tables by jspdf-autotable, which its users take for them. */
import { jsPDF } from 'jspdf';
import { autoTable } from 'jspdf-autotable';

const LEFT = 20;
const WIDTH = 170;
const BOTTOM = 277;
const SIZES = [11, 22, 16, 13, 11];

/** Prints blocks. */
export async function print(blocks) {
  const pdf = new jsPDF();
  let y = 20;
  const say = (text, size, bold, indent = 0) => {
    pdf.setFontSize(size).setFont('helvetica', bold ? 'bold' : 'normal');
    const leading = size * 0.5;
    for (const line of pdf.splitTextToSize(text, WIDTH - indent)) {
      if (y > BOTTOM) {
        pdf.addPage();
        y = 20;
      }
      pdf.text(line, LEFT + indent, y);
      y += leading;
    }
    y += 2;
  };
  for (const block of blocks) {
    if (block.head) {
      autoTable(pdf, { head: [block.head], body: block.rows, startY: y, margin: { left: LEFT, right: LEFT } });
      y = pdf.lastAutoTable.finalY + 6;
    } else if (block.items) {
      for (const { text, depth } of block.items) say(`• ${text}`, 11, false, 4 + depth * 6);
    } else {
      say(block.text, SIZES[block.heading ?? 0], Boolean(block.heading));
    }
  }
  return new Uint8Array(pdf.output('arraybuffer'));
}
