import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/core/errors.js';
import { readWorkbook } from '../../src/read/formats/xlsx/read.js';
import { readSubmissions } from '../../src/read/index.js';
import { folderWith, readFile } from './folder.js';

type Grid = Record<string, Record<string, string>>;

/** Every cell that shows something, by sheet and reference. */
async function ours(bytes: Uint8Array): Promise<Grid> {
  const { sheets } = await readWorkbook(bytes, 'a.xlsx');
  return Object.fromEntries(
    sheets.map(({ name, rows }) => [
      name,
      Object.fromEntries(
        rows.flatMap(({ row, cells }) =>
          cells.flatMap((cell, c) => (cell === '' ? [] : [[utils.encode_cell({ r: row - 1, c }), cell]])),
        ),
      ),
    ]),
  );
}

function sheetJs(bytes: Uint8Array): Grid {
  const book = read(bytes, { type: 'array', cellHTML: false });
  return Object.fromEntries(
    book.SheetNames.map((name) => {
      const cells = Object.entries(book.Sheets[name] ?? {}).flatMap(([key, cell]): [string, string][] => {
        if (key.startsWith('!') || cell.t === 'e' || cell.v === undefined) return [];
        const text = cell.t === 's' ? String(cell.v) : (cell.w ?? String(cell.v));
        return /\S/u.test(text) ? [[key, text.replace(/\r\n?/gu, '\n')]] : [];
      });
      return [name, Object.fromEntries(cells)];
    }),
  );
}

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`../fixtures/read/${name}`, import.meta.url)));
const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A package with one sheet, its parts written by hand. */
function byHand(
  sheet: string,
  parts: Readonly<Record<string, string>> = {},
  kind = 'http://schemas.openxmlformats.org',
) {
  const types = `${kind}/officeDocument/2006/relationships`;
  const rel = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`;
  const rels = (...list: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/worksheets/sheet1.xml', 'worksheet'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ['/xl/styles.xml', 'styles'],
  ].map(
    ([part, type]) =>
      `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  );
  const entries = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join('')}</Types>`,
    '_rels/.rels': rels(rel('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${ns} xmlns:r="${types}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      rel('r1', 'worksheet', '/xl/worksheets/sheet1.xml'),
      rel('r2', 'sharedStrings', 'sharedStrings.xml'),
      rel('r3', 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet ${ns}>${sheet}</worksheet>`,
    'xl/sharedStrings.xml': `<sst ${ns}/>`,
    'xl/styles.xml': `<styleSheet ${ns}><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, xml]) => [name, strToU8(xml)])));
}

const strings = `<sst ${ns}><si><t xml:space="preserve"> 前后空格 </t></si><si><r><t>多</t></r><r><rPr><b/></rPr><t>读书</t></r><rPh sb="0" eb="1"><t>ドクショ</t></rPh><phoneticPr fontId="1"/></si><si><t>一行_x000D_
二行&amp;_x0041_</t></si></sst>`;
const styles = `<styleSheet ${ns}><numFmts count="3"><numFmt numFmtId="164" formatCode="0.00&quot;元&quot;"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd hh:mm"/><numFmt numFmtId="166" formatCode="[Red]#,##0;(#,##0)"/></numFmts><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="9"/><xf numFmtId="20"/></cellXfs></styleSheet>`;
const varied = `<sheetData>
<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c t="s"><v>2</v></c></row>
<row><c><v>12.5</v></c><c s="1"><v>12.5</v></c><c s="2"><v>39896.5</v></c><c s="3"><v>-12345</v></c><c s="4"><v>0.33</v></c><c s="5"><v>0.5</v></c></row>
<row r="9"><c r="A9" t="b"><v>1</v></c><c r="B9" t="e"><v>#N/A</v></c><c r="C9" t="str"><f>A1</f><v>公式值</v></c><c r="D9" t="inlineStr"><is><t>内联</t></is></c><c r="E9" s="3"/></row>
<row r="10"><c r="A10"><v>110101199003072316</v></c><c r="B10"><v>1E-7</v></c><c r="C10"><v>0.1</v></c><c r="D10"><v>123456789012</v></c><c r="E10"><v>-3</v></c></row>
<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>`;

describe('every cell reads as with SheetJS', () => {
  test('in a workbook of LibreOffice', async () => {
    const bytes = fixture('libreoffice.xlsx');
    expect(await ours(bytes)).toEqual(sheetJs(bytes));
  });

  test('in one written by hand: cells without references, rich text, readings, formats, errors, far corners', async () => {
    const bytes = byHand(varied, { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styles });
    const cells = await ours(bytes);
    expect(cells).toEqual(sheetJs(bytes));
    expect(cells.表).toMatchObject({ C2: '多读书', D2: '一行\n二行&A', B3: '12.50元', C3: '2009-03-24 12:00' });
  });

  test('in any workbook of hucre', async () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
      fc.boolean(),
      fc.string({ unit: fc.constantFrom('意', '见', ' ', 'a', '1', '&', '<', '\n', '𠮷'), maxLength: 20 }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, rows, async (first, second) => {
        const bytes = await writeXlsx({
          sheets: [
            { name: '甲', rows: first },
            { name: '乙', rows: second },
          ],
        });
        expect(await ours(bytes)).toEqual(sheetJs(bytes));
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe('packages', () => {
  test('of the strict kind, in other namespaces and with prefixes', async () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const bytes = byHand(
      '',
      {
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>意见</x:t></x:is></x:c></x:row><x:row><x:c t="d"><x:v>2009-03-24</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
      strict,
    );
    expect(await ours(bytes)).toEqual({ 表: { A1: '意见', A2: '2009/3/24' } });
  });

  test('that count days from 1904', async () => {
    const bytes = unzipSync(
      byHand('<sheetData><row><c s="1"><v>38434</v></c></row></sheetData>', {
        'xl/styles.xml': `<styleSheet ${ns}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      }),
    );
    const workbook = strFromU8(bytes['xl/workbook.xml'] ?? new Uint8Array());
    const changed = workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    expect(await ours(zipSync({ ...bytes, 'xl/workbook.xml': strToU8(changed) }))).toEqual({ 表: { A1: '2009/3/24' } });
  });

  test('whose rows come in any order, and twice', async () => {
    const row = (r: number, cell: string, text: string) =>
      `<row r="${r}"><c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const bytes = byHand(`<sheetData>${row(3, 'A3', '丙')}${row(1, 'A1', '甲')}${row(3, 'B3', '丁')}</sheetData>`);
    expect(await ours(bytes)).toEqual({ 表: { A1: '甲', A3: '丙', B3: '丁' } });
  });

  test('with a hidden column tell it', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const bytes = byHand(
      `<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row>${cell('意见')}${cell('单位')}</row><row>${cell('多读书')}${cell('第一小学')}</row></sheetData>`,
    );
    const { meta, notices } = await readFile('a.xlsx', bytes);
    expect(meta).toEqual([{ 单位: '第一小学' }]);
    expect(notices).toContain('a.xlsx：有1列是隐藏的，其中的内容也已读取');
  });
});

test('rows in are documents out', async () => {
  const text = fc.string({
    unit: fc.constantFrom('多', '读', '书', '，', '。', '\n', 'A', '"'),
    minLength: 2,
    maxLength: 30,
  });
  const opinions = fc.array(
    text.filter((value) => /\p{Script=Han}/u.test(value)),
    { minLength: 1, maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(opinions, async (texts) => {
      const rows = [['序号', '意见'], ...texts.map((value, index) => [index + 1, value])];
      const csv = rows
        .map((cells) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      const folder = folderWith({ 'a.xlsx': await writeXlsx({ sheets: [{ name: '表', rows }] }), 'b.csv': csv });
      const { documents } = await readSubmissions([folder]);
      expect(documents.map((document) => document.text)).toEqual([...texts, ...texts]);
    }),
    { seed: 1, numRuns: 40 },
  );
});

describe('500 flips of a byte give documents or an InputError', () => {
  test.each(['a.xlsx', 'a.csv'])('%s', async (name) => {
    const rows = [
      ['单位', '意见'],
      ...Array.from({ length: 20 }, (_, index) => [`第${index}小学`, `"多读书"，少考试${index}`]),
    ];
    const csv = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
    const bytes = name === 'a.csv' ? strToU8(csv) : await writeXlsx({ sheets: [{ name: '表', rows }] });
    const folder = folderWith({ [name]: bytes, '好.csv': '意见\n多读书' });
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const flipped = bytes.slice();
        flipped[at] = (flipped[at] ?? 0) ^ change;
        writeFileSync(`${folder}/${name}`, flipped);
        const { documents, unreadable } = await readSubmissions([folder]);
        expect(documents.length + unreadable.length).toBeGreaterThan(1);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('is told as an InputError by the reader itself', async () => {
    await expect(readWorkbook(new Uint8Array(100), 'a.xlsx')).rejects.toThrow(InputError);
  });
});
