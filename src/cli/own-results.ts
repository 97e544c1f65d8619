import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { renderers } from '../render/index.js';

/** How a JSON result of this program begins. */
const BEGINS = /^\{\s*"version":\s*\d+,\s*"(?:ledger|documents|unreadable|files)":/u;
const HEAD_BYTES = 200;

const reportFiles: ReadonlySet<string> = new Set(renderers.all.map(({ file }) => file));
const resultFile = renderers.find('json').file;

/**
 * Tells a file that an earlier run wrote, wherever it lies: a JSON result, or a file of a report that has its result.json beside it.
 * A file that an input names is none.
 */
export function writtenAmong(inputs: readonly string[]): (file: string) => boolean {
  const named = new Set(inputs.map((input) => resolve(input)));
  return (file) => {
    const isReport = reportFiles.has(basename(file)) && isResult(join(dirname(file), resultFile));
    return (isReport || (file.endsWith('.json') && isResult(file))) && !named.has(resolve(file));
  };
}

/** What cannot be opened, a file in an archive among it, is none. */
function isResult(path: string): boolean {
  try {
    return statSync(path).isFile() && BEGINS.test(headOf(path));
  } catch {
    return false;
  }
}

function headOf(path: string): string {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const descriptor = openSync(path, 'r');
  try {
    return bytes.toString('utf8', 0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}
