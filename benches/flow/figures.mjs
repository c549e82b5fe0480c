/** Figures from measured times, and how they are written. All times are in milliseconds. */

/** The value that so many of a hundred are at or below (nearest rank). */
export function percentile(times, percent) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
}

/** Median, 95th percentile and worst, or a dash where nothing was measured. */
export function spread(times) {
  if (!times?.length) return '–';
  return [percentile(times, 50), percentile(times, 95), Math.max(...times)].map(written).join(' / ');
}

export const written = (time) => time.toFixed(time < 9.95 ? 1 : 0);

/** Whether the 95th percentile is within a gate. */
export function verdict(times, gate) {
  if (!times?.length) return '– not measured';
  return percentile(times, 95) <= gate ? '✓ within' : '✗ over';
}

/** A Markdown table from rows, the first of which is its head; all but the first column right. */
export function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = `|---|${head.slice(1).map(() => '---:|').join('')}`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
