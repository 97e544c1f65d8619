import { readFileSync } from 'node:fs';
import { packageFolder } from './package-folder.js';

/** The bytes of a file that ships in `corpus/`. */
export function corpusFile(path: string): Buffer {
  return readFileSync(new URL(`corpus/${path}`, packageFolder));
}

/** The entries of a list in `corpus/lexicon/`: one a line, blank lines and `#` comments left out. */
export function corpusLines(name: string): string[] {
  return corpusFile(`lexicon/${name}`)
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));
}
