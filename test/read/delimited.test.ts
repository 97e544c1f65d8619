import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readSubmissions } from '../../src/read/index.js';
import { parseRecords } from '../../src/read/table/records.js';
import { folderWith, readFile } from './folder.js';

const cells = (text: string, delimiter = ',') => [...parseRecords([text], delimiter)].map((record) => record.cells);

describe('records', () => {
  test('what was written is read back, with quotes, delimiters and line ends in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '意', ' ', 'a') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(cells(Papa.unparse(rows, { newline: '\n', quotes: true }))).toEqual(rows);
      }),
      { seed: 1 },
    );
  });

  test('a text longer than one window is cut the same', () => {
    const rows = Array.from({ length: 9000 }, (_, index) => [`${index}`, `"引\n号"，${'字'.repeat(60)}`]);
    expect(cells(Papa.unparse(rows, { newline: '\n' }))).toEqual(rows);
  });

  test('a quote that never closes costs its own line only', () => {
    expect([...parseRecords(['一小,"没有结束,王\n二小,正常,李\n"三\n小",正常,赵'], ',')]).toEqual([
      { cells: ['一小', '"没有结束', '王'], problem: 'unclosed' },
      { cells: ['二小', '正常', '李'] },
      { cells: ['三\n小', '正常', '赵'] },
    ]);
  });

  test('a quoted word at the beginning of a cell is no quoted cell', () => {
    expect(cells('1,"很好"吗,3\n2,"不错",4')).toEqual([
      ['1', '"很好"吗', '3'],
      ['2', '不错', '4'],
    ]);
  });

  test('quotes inside a quoted cell on one line are kept and told', () => {
    expect([...parseRecords(['1,"他说"好"的",3'], ',')]).toEqual([
      { cells: ['1', '他说"好"的', '3'], problem: 'inner' },
    ]);
  });

  test('a text of nothing but broken quotes ends soon', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index},"好"吗`);
    expect(cells(lines.join('\n'))).toHaveLength(lines.length);
  });
});

describe('delimited files', () => {
  test.each([
    ['comma', 'a.csv', '单位,意见\n一小,多读书\n'],
    ['tab under the name of csv', 'a.csv', '单位\t意见\n一小\t多读书\n'],
    ['semicolon', 'a.csv', '单位;意见\n一小;多读书\n'],
    ['comma under the name of tsv', 'a.tsv', '单位,意见\n一小,多读书\n'],
    ['a stated one', 'a.csv', 'sep=|\n单位|意见\n一小|多读书\n'],
    ['full-width comma', 'a.csv', '单位，意见\n一小，多读书\n'],
    ['byte order mark and CRLF', 'a.csv', '\uFEFF单位,意见\r\n一小,多读书\r\n'],
  ])('%s', async (_, name, content) => {
    const { texts, meta, rows } = await readFile(name, content);
    expect({ texts, meta, rows }).toEqual({ texts: ['多读书'], meta: [{ 单位: '一小' }], rows: [2] });
  });

  test('commas in the sentences of a single column are no delimiters', async () => {
    const { texts } = await readFile('a.csv', '意见\n多读书,多运动,少考试\n加强管理\n请A,B两班合并\n');
    expect(texts).toEqual(['多读书,多运动,少考试', '加强管理', '请A,B两班合并']);
  });

  test('rows are numbered as a spreadsheet shows them', async () => {
    const { rows } = await readFile('a.csv', '意见,单位\n\n"两行的\n意见",一小\n第四行的意见,二小\n');
    expect(rows).toEqual([3, 4]);
  });

  test('a broken quote is told with its row', async () => {
    const { texts, notices } = await readFile('a.csv', '单位,意见\n一小,"没有结束\n二小,正常\n');
    expect(texts).toEqual(['"没有结束', '正常']);
    expect(notices).toEqual([
      'a.csv：第2行的引号没有正确结束，已按单行读取，请核对',
      'a.csv：第1行为表头，内容=B列（意见），单位=A列（单位）',
    ]);
  });

  test('commas that nobody quoted stay in the last column when that is the content', async () => {
    const { texts, notices } = await readFile('a.csv', '单位,意见\n一小,多读书,少考试\n二小,修操场\n');
    expect(texts).toEqual(['多读书,少考试', '修操场']);
    expect(notices).toContain('a.csv：第2行多出的分隔符按内容里的标点处理');
  });

  test('a large file is read in pieces as a small one is', async () => {
    const lines = Array.from(
      { length: 120_000 },
      (_, index) => `第${index % 9}小学,"第${index}条，\n${'意见'.repeat(20)}"`,
    );
    const folder = folderWith({ 'a.csv': Buffer.from(`单位,意见\r\n${lines.join('\r\n')}`, 'utf8') });
    const { documents } = await readSubmissions([folder]);
    expect(documents).toHaveLength(lines.length);
    expect(documents.map(({ text }) => /^第(\d+)条/u.exec(text)?.[1])).toEqual(lines.map((_, index) => String(index)));
    expect(documents.at(-1)?.source.row).toBe(lines.length + 1);
  });
});
