import { readFileSync } from 'node:fs';
import { packageFolder } from '../corpus/package-folder.js';

/** The version of the program, as its package states it. */
export function version(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8'));
  return version;
}
