import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readFile } from './folder.js';

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];
const book = (...sheets: Sheets) => writeXlsx({ sheets });

/** The workbook with its first sheet's XML changed. */
async function changed(bytes: Promise<Uint8Array>, change: (xml: string) => string, part = 'xl/worksheets/sheet1.xml') {
  const entries = unzipSync(await bytes);
  return zipSync({ ...entries, [part]: strToU8(change(strFromU8(entries[part] ?? new Uint8Array()))) });
}

const opinion = (...texts: string[]) => book({ name: '表', rows: [['意见'], ...texts.map((text) => [text])] });

describe('cells', () => {
  test('read as they are shown: dates, long numbers, texts of digits', async () => {
    const date = { value: new Date(Date.UTC(2009, 2, 24)), style: { numFmt: 'yyyy"年"m"月"d"日"' } };
    const bytes = await book({
      name: '表',
      rows: [
        ['意见', '单位', '时间', '姓名'],
        ['多读书', '007012', null, 13800001234],
      ],
      cells: new Map([['1,2', date]]),
    });
    const { meta } = await readFile('a.xlsx', bytes);
    expect(meta).toEqual([{ 单位: '007012', 时间: '2009年3月24日', 姓名: '13800001234' }]);
  });

  test.each([
    [14, '2009/3/24'],
    [31, '2009年3月24日'],
    [57, '2009年3月'],
    [58, '3月24日'],
  ])('a date in format %i of a Chinese system reads %s', async (format, shown) => {
    const bytes = book({
      name: '表',
      rows: [
        ['意见', '时间'],
        ['多读书', 39896],
      ],
    });
    const styled = await changed(bytes, (xml) => xml.replace('<c r="B2"', '<c r="B2" s="1"'));
    const xf = `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="${format}" applyNumberFormat="1"/></cellXfs>`;
    const both = changed(Promise.resolve(styled), (xml) => xml.replace(/<cellXfs.*<\/cellXfs>/u, xf), 'xl/styles.xml');
    const { meta } = await readFile('a.xlsx', await both);
    expect(meta).toEqual([{ 时间: shown }]);
  });

  test('a formula counts by its value, one that shows an error not at all', async () => {
    const bytes = changed(opinion('甲', '乙', '丙'), (xml) =>
      xml
        .replace(/<c r="A2".*?<\/c>/u, '<c r="A2" t="str"><f>A9&amp;B9</f><v>合并出来的意见</v></c>')
        .replace(/<c r="A3".*?<\/c>/u, '<c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    );
    const { texts, notices } = await readFile('a.xlsx', await bytes);
    expect(texts).toEqual(['合并出来的意见', '丙']);
    expect(notices).toContain('a.xlsx · 表：有1个单元格的公式出错，按空白处理');
  });

  test('rich text reads plain', async () => {
    const bytes = changed(opinion('甲'), (xml) =>
      xml.replace(
        /<c r="A2".*?<\/c>/u,
        '<c r="A2" t="inlineStr"><is><r><t>多</t></r><r><rPr><b/></rPr><t>读书</t></r></is></c>',
      ),
    );
    expect((await readFile('a.xlsx', await bytes)).texts).toEqual(['多读书']);
  });
});

describe('sheets', () => {
  test('each is a table of its own, hidden ones are told, those without content too', async () => {
    const bytes = await book(
      { name: '第一小学', rows: [['意见'], ['多读书']] },
      {
        name: '附表',
        hidden: true,
        rows: [
          ['姓名', '留言'],
          ['王某', '少考试'],
        ],
      },
      { name: '空表', rows: [] },
      { name: '统计', rows: [['人数'], [3]] },
    );
    const { documents, notices } = await readFile('a.xlsx', bytes);
    expect(documents.map(({ source, text, meta }) => [source.sheet, source.row, text, meta])).toEqual([
      ['第一小学', 2, '多读书', { 单位: '第一小学' }],
      ['附表', 2, '少考试', { 姓名: '王某' }],
    ]);
    expect(documents.map(({ id }) => id.replace(/^.*\//u, ''))).toEqual(['a.xlsx#第一小学!2', 'a.xlsx#附表!2']);
    expect(notices).toEqual([
      'a.xlsx · 附表：工作表是隐藏的，其中的内容也已读取',
      'a.xlsx · 第一小学：第1行为表头，内容=A列（意见）',
      'a.xlsx · 附表：第1行为表头，内容=B列（留言），姓名=A列（姓名）',
      'a.xlsx · 统计：没有找到意见内容所在的列，这张表未计入；可用 --columns 内容=列号 指定',
    ]);
  });

  test('hidden rows are read and told', async () => {
    const bytes = changed(opinion('多读书'), (xml) => xml.replace('<row r="2"', '<row r="2" hidden="1"'));
    const { texts, notices } = await readFile('a.xlsx', await bytes);
    expect(texts).toEqual(['多读书']);
    expect(notices).toContain('a.xlsx：有1行是隐藏的，其中的内容也已读取');
  });

  test('blank formatted rows by the ten thousand are no rows', async () => {
    const border = { style: { border: { top: { style: 'thin' as const } } } };
    const cells = new Map(Array.from({ length: 20_000 }, (_, row) => [`${row + 2},0`, { value: null, ...border }]));
    const { texts, notices } = await readFile(
      'a.xlsx',
      await book({ name: '表', rows: [['意见'], ['多读书']], cells }),
    );
    expect(texts).toEqual(['多读书']);
    expect(notices).toEqual(['a.xlsx · 表：第1行为表头，内容=A列（意见）']);
  });

  test('a form of labels and answers is one submission', async () => {
    const rows = [
      ['征求意见表', null, null, null],
      ['单位', '实验小学', '姓名', '张某'],
      ['意见建议', '一、延长借阅时间。\n二、整修操场跑道。', null, null],
    ];
    const { documents, blocks } = await readFile('a.xlsx', await book({ name: '表', rows }));
    expect(documents.map(({ form, meta, source }) => ({ form, meta, sheet: source.sheet }))).toEqual([
      { form: 'text', meta: { 单位: '实验小学', 姓名: '张某' }, sheet: '表' },
    ]);
    expect(blocks[0]?.slice(-2)).toEqual(['一、延长借阅时间。', '二、整修操场跑道。']);
  });
});

describe('merged cells', () => {
  const merged = (rows: (string | null)[][], startCol: number) =>
    book({ name: '表', rows, merges: [{ startRow: 1, startCol, endRow: 2, endCol: startCol }] });

  test('a unit merged over several rows holds for each', async () => {
    const bytes = await merged(
      [
        ['单位', '意见'],
        ['一小', '多读书'],
        [null, '少考试'],
        [null, '修操场'],
      ],
      0,
    );
    expect((await readFile('a.xlsx', bytes)).meta).toEqual([{ 单位: '一小' }, { 单位: '一小' }, {}]);
  });
  test('an opinion merged over several rows counts once', async () => {
    const bytes = await merged(
      [
        ['意见', '备注'],
        ['多读书', '甲'],
        [null, '乙'],
      ],
      0,
    );
    expect((await readFile('a.xlsx', bytes)).texts).toEqual(['多读书']);
  });
  test('an opinion merged over several units counts for each', async () => {
    const bytes = await merged(
      [
        ['单位', '意见'],
        ['一小', '多读书'],
        ['二小', null],
      ],
      1,
    );
    const { texts, meta } = await readFile('a.xlsx', bytes);
    expect({ texts, meta }).toEqual({ texts: ['多读书', '多读书'], meta: [{ 单位: '一小' }, { 单位: '二小' }] });
  });
});

describe('hostile workbooks', () => {
  const end = '</sheetData>';
  test('a link over the whole sheet costs nothing', async () => {
    const link = `${end}<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>`;
    const { texts } = await readFile('a.xlsx', await changed(opinion('多读书'), (xml) => xml.replace(end, link)));
    expect(texts).toEqual(['多读书']);
  });
  test('a hundred thousand merged areas, and a cell in the last corner', async () => {
    const corner =
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row><row r="4294967290"><c r="A4294967290"><v>1</v></c></row>';
    const merges = `<mergeCells>${'<mergeCell ref="A2:XFD1048576"/>'.repeat(100_000)}</mergeCells>`;
    const bytes = changed(opinion('多读书'), (xml) => xml.replace(end, `${corner}${end}${merges}`));
    expect((await readFile('a.xlsx', await bytes)).texts).toEqual(['多读书']);
  });
  test('a sheet of far too many cells is refused', async () => {
    const rows = Array.from({ length: 1300 }, (_, i) => `<row r="${i + 9}"><c r="XFD${i + 9}"><v>1</v></c></row>`);
    const bytes = changed(opinion('多读书'), (xml) => xml.replace(end, `${rows.join('')}${end}`));
    await expect(readFile('a.xlsx', await bytes)).rejects.toThrow('表格大得不像意见汇总表');
  });
});
