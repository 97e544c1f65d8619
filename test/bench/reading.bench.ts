import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { afterAll } from 'vitest';
import { readSubmissions } from '../../src/read/index.js';
import { compare } from './compare.js';
import { megabytesOf, opinions, rows } from './inputs.js';

const folder = mkdtempSync(join(tmpdir(), 'wenji-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function reading(name: string, bytes: Uint8Array, library: string, bare: (bytes: Uint8Array) => unknown, size = bytes) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  compare(name, megabytesOf(size), [library, () => bare(bytes)], () => readSubmissions([file]));
}

const table = rows(40_000);
const csv = encode(Papa.unparse(table));
const book = await writeXlsx({ sheets: [{ name: '意见', rows: table }] });
const sheets = Object.entries(unzipSync(book)).filter(([name]) => name.endsWith('.xml'));
const inside = new Uint8Array(sheets.reduce((sum, [, xml]) => sum + xml.length, 0));

reading('意见.csv', csv, 'papaparse', (bytes) => Papa.parse(decode(bytes)));
reading('意见.tsv', encode(Papa.unparse(table, { delimiter: '\t' })), 'papaparse', (bytes) =>
  Papa.parse(decode(bytes)),
);
reading('意见.xlsx', book, 'fflate+saxes', unzipAndParse, inside);
reading('意见表.xlsx', book, 'SheetJS', (bytes) => sheetJs(bytes), inside);
reading('意见.txt', encode(opinions(20_000).join('\n')), 'TextDecoder', decode);
reading(
  '意见.jsonl',
  encode(
    opinions(20_000)
      .map((text, id) => JSON.stringify({ id, text }))
      .join('\n'),
  ),
  'JSON.parse',
  (bytes) =>
    decode(bytes)
      .split('\n')
      .map((line) => JSON.parse(line)),
);

function unzipAndParse(bytes: Uint8Array): void {
  for (const [name, xml] of Object.entries(unzipSync(bytes))) {
    if (!name.endsWith('.xml')) continue;
    const parser = new SaxesParser();
    parser.on('text', () => {});
    parser.on('opentag', () => {});
    parser.write(decode(xml)).close();
  }
}

function sheetJs(bytes: Uint8Array): unknown {
  const { Sheets, SheetNames } = read(bytes, { type: 'array', dense: true });
  return SheetNames.map((name) => utils.sheet_to_json(Sheets[name] ?? {}, { header: 1 }));
}
