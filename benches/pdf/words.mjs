/** A specification as plain blocks, the same for every library: headings, paragraphs, lists, tables. */

/** Its blocks in reading order. */
export function words(document) {
  const { front } = document;
  return [
    { heading: 1, text: front.title },
    { text: `${front.kind} · ${front.status}` },
    ...front.facts.map(([label, value]) => ({ text: `${label}: ${value}` })),
    { text: front.statement },
    ...part(document.summary_heading, document.summary),
    { heading: 2, text: document.questions_heading },
    { items: document.questions.map(({ text }) => ({ text, depth: 0 })) },
    ...document.sections.flatMap(({ number, heading, blocks }) =>
      part(number ? `${number} ${heading}` : heading, blocks)
    ),
  ];
}

function part(heading, blocks) {
  return [{ heading: 2, text: heading }, ...blocks.flatMap(block)];
}

function block(block) {
  const [[kind, held]] = Object.entries(block);
  switch (kind) {
    case 'Heading':
      return [{ heading: held.level + 1, text: held.text }];
    case 'Paragraph':
      return [{ text: said(held) }];
    case 'Note':
      return [{ text: said(held.paragraph) }];
    case 'List':
      return [{ items: held.items.flatMap((item) => flat(item, 0)) }];
    case 'Table':
      return [{ text: held.caption }, table(held)];
    default:
      return [];
  }
}

function table({ columns, rows }) {
  return {
    head: columns.map(({ heading }) => heading),
    rows: rows.map(({ cells }) => cells.map((cell) => cell.map(said).join('\n'))),
  };
}

function flat({ paragraph, children }, depth) {
  return [{ text: said(paragraph), depth }, ...children.flatMap((child) => flat(child, depth + 1))];
}

const said = ({ runs }) => runs.map(({ text }) => text).join('');
