/** Reading a PDF as a person would, where the tool for it is there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The text of a PDF in one line, or nothing where `pdftotext` is not installed. */
export function textOf(bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  try {
    const path = join(folder, 'read.pdf');
    writeFileSync(path, bytes);
    const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
    return oneLine(text);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Text without its line ends, which depend on the page. */
export const oneLine = (text) => text.replace(/\s+/g, ' ');
