import { describe, expect, test } from 'vitest';
import { readFile } from './folder.js';
import { fixtureBytes } from './office-fixtures.js';

const texts = [
  ['doc', 'word-97-table-footnote-revision.doc'],
  ['rtf', 'rtf-table-footnote-revision.rtf'],
  ['odt', 'odt-table-footnote-revision.odt'],
] as const;

describe.each(texts)('a document saved as %s', (format, fixture) => {
  const read = () => readFile(`意见.${format}`, fixtureBytes(fixture));

  test('gives each row of its table, a cell of two paragraphs whole', async () => {
    const { documents } = await read();
    const rows = documents.filter(({ form }) => form === 'row');
    expect(rows.map(({ text, meta, source }) => [source.sheet, source.row, text, meta.单位, meta.姓名])).toEqual([
      ['表1', 2, '图书室下午四点就关门，建议延长到五点半。', '语文组', '张某'],
      ['表1', 3, '操场积水，雨天不能上课。\n建议尽快整修排水沟。', '数学组', '李某'],
      ['表1', 4, '多媒体教室预约难，希望网上排队。', '英语组', undefined],
    ]);
  });

  test('gives its text without the footnote, the header and what was deleted', async () => {
    const { documents } = await read();
    const text = documents.find(({ form }) => form === 'text')?.text.replace('隐藏的备注', '');
    expect(text?.split('\n')).toEqual([
      '第七小学征求意见情况',
      '一、基本情况',
      '三月中旬召开座谈会两次，收回征求意见表四十六份。“校园环境”一项意见最多——占三成。',
      '第一行',
      '第二行是软换行',
      '（一）意见汇总',
      '表后说明：以上意见均为原话。',
      '（二）下一步打算',
      '四月底前逐条答复提出人。',
      '㈠生僻字：堃、喆、𠮷；符号：①②℃。',
    ]);
  });

  test('tells of the footnote', async () => {
    const { notices } = await read();
    expect(notices.filter((notice) => notice.includes('脚注'))).toHaveLength(1);
  });
});
