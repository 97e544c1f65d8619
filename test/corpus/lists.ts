import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../corpus/lexicon/', import.meta.url);

/** Names of the files in corpus/lexicon. */
export const listNames = readdirSync(folder).sort();

/** A file of corpus/lexicon as it is; throws when it is not UTF-8. */
export function listText(name: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(new URL(name, folder)));
}

/** Its entries: the lines that are neither blank nor comments. */
export function entries(name: string): string[] {
  return listText(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The first column of its entries. */
export function words(name: string): string[] {
  return entries(name).map((line) => line.split('\t')[0] ?? '');
}
