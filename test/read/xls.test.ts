import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile } from './folder.js';
import { fixtureBytes } from './office-fixtures.js';

describe.each([
  ['a.xls', 'excel-97-merged-dates-hidden.xls'],
  ['a.et', 'excel-97-merged-dates-hidden.xls'],
  ['a.ods', 'ods-merged-dates-hidden.ods'],
])('a workbook saved as %s', (name, fixture) => {
  test('gives its rows with merged units and dates as shown', async () => {
    const { documents } = await readFile(name, fixtureBytes(fixture));
    expect(documents.map(({ text, meta, source }) => [source.sheet, source.row, text, meta.单位, meta.时间])).toEqual([
      ['汇总', 3, '食堂菜品单一，建议每周换一次菜单。', '低年级组', '2009年3月24日'],
      ['汇总', 4, '午休时间太短，希望延长十分钟。', '低年级组', '2009-03-25'],
      ['汇总', 5, '校门口放学时拥堵，建议错峰放学。', '高年级组', '2009/3/26'],
      ['汇总', 6, '图书更新慢，希望每学期购置新书。', '高年级组', undefined],
      ['补充意见', 2, '体育器材陈旧，建议更新。', undefined, undefined],
    ]);
  });

  test('tells of hidden rows and sheets', async () => {
    const { notices } = await readFile(name, fixtureBytes(fixture));
    expect(notices).toContain(`${name} · 补充意见：工作表是隐藏的，其中的内容也已读取`);
    expect(notices).toContain(`${name}：有1行是隐藏的，其中的内容也已读取`);
  });
});

/** A record of the old binary format: its number, its length, its content. */
function record(id: number, ...content: number[]): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(content.length, 2);
  return Buffer.concat([head, Buffer.from(content)]);
}

test('a workbook without a container, as old programs export it, is read as GBK', async () => {
  const label = (row: number, hex: string) =>
    record(0x204, row, 0, 0, 0, 0, 0, hex.length / 2, 0, ...Buffer.from(hex, 'hex'));
  const begin = record(0x809, 0, 5, 0x10, 0, 0, 0, 0, 0);
  const bytes = Buffer.concat([begin, label(0, 'd2e2bcfb'), label(1, 'b6e0b6c1cae9'), record(0x0a)]);
  expect((await readFile('a.xls', bytes)).texts).toEqual(['多读书']);
});

test('Excel 2003 XML under the name of a workbook', async () => {
  const rows = ['意见', '多读书']
    .map((text) => `<Row><Cell><Data ss:Type="String">${text}</Data></Cell></Row>`)
    .join('');
  const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${rows}</Table></Worksheet></Workbook>`;
  expect((await readFile('a.xls', xml)).texts).toEqual(['多读书']);
});

test('a sheet of OpenDocument may repeat a blank row a million times, and no full one', async () => {
  const row = (times: number, text: string) =>
    `<table:table-row table:number-rows-repeated="${times}"><table:table-cell table:number-columns-repeated="16384">${text}</table:table-cell></table:table-row>`;
  const sheet = (...rows: string[]) => {
    const xml = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table table:name="a">${rows.join('')}</table:table></office:document-content>`;
    return zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(xml),
    });
  };
  const cell = (text: string) =>
    `<table:table-row><table:table-cell><text:p>${text}</text:p></table:table-cell></table:table-row>`;
  const { documents } = await readFile(
    'a.ods',
    sheet(cell('意见'), row(1_000_000, ''), cell('多读书'), row(40_000, '')),
  );
  expect(documents.map(({ text, source }) => [source.row, text])).toEqual([[1_000_002, '多读书']]);
  await expect(readFile('a.ods', sheet(row(1_048_576, '<text:p>x</text:p>')))).rejects.toThrow(
    '表格大得不像意见汇总表',
  );
});
