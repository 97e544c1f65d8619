import { expect, test } from 'vitest';
import type { Part } from '../../src/read/format.js';
import { nothing, takeParts } from '../../src/read/taken.js';

function sheet(name: string, ...rows: readonly (readonly string[])[]): Part {
  return { kind: 'table', sheet: name, rows: rows.map((cells, index) => ({ row: index + 1, cells })) };
}

const filled = sheet('机关', ['单位', '意见建议'], ['档案室', '库房需要加装除湿机']);
const template = sheet('样表', ['单位', '意见建议']);
const bare = sheet('数据', ['档案室', '库房需要加装除湿机'], ['统计局', '调查员补贴偏低']);
const notes = sheet('填表说明', ['每条意见填一行，不要合并单元格。'], ['九月底前报送到办公室。']);

function textsIn(...parts: readonly Part[]): readonly (readonly string[])[] {
  const taken = takeParts(parts, 'a.xlsx', {}, { columns: {}, tablesOnly: true });
  return taken.map(({ table }) => table?.documents.map(({ text }) => text) ?? []);
}

test('a sheet without header gives nothing beside one with a header', () => {
  expect(textsIn(notes, filled)).toEqual([[], ['库房需要加装除湿机']]);
});

test('a sheet without header is read when it is the only one, or the others are blank forms', () => {
  const texts = ['库房需要加装除湿机', '调查员补贴偏低'];
  expect(textsIn(bare)).toEqual([texts]);
  expect(textsIn(template, bare)).toEqual([[], texts]);
});

test.each([
  ['nothing below the header', template, '找到了表头，但表头下面没有填写内容'],
  ['no column of content', sheet('收支', ['月份', '收入'], ['1', '120']), '没有找到意见内容所在的列'],
  ['no rows', sheet('空'), '文件里没有文字'],
])('%s is told', (_, part, reason) => {
  expect(nothing(takeParts([part], 'a.xlsx', {}, { columns: {}, tablesOnly: true }))).toContain(reason);
});
