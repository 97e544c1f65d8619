import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseNumber, numberOf } from '../../src/core/numerals.js';
import { formatNumber } from '../../src/read/formats/docx/number-formats.js';
import { enumeratorAt } from '../../src/read/outline/enumerators.js';

test.each([
  ['一、加强领导', 'chinese', '一、', 1],
  ['二十一．其他', 'chinese', '二十一．', 21],
  ['( 十 ) 保障', 'chineseBracket', '( 十 )', 10],
  ['㈢队伍', 'chineseBracket', '㈢', 3],
  ['１２．落实', 'decimal', '１２．', 12],
  ['1,明确职责', 'decimal', '1,', 1],
  ['⒉考核', 'decimal', '⒉', 2],
  ['（3）课堂', 'bracket', '（3）', 3],
  ['4)作业', 'bracket', '4)', 4],
  ['⑸体育', 'bracket', '⑸', 5],
  ['⑥美育', 'circled', '⑥', 6],
  ['1.2.3 范围', 'multilevel', '1.2.3', 3],
  ['第三部分 措施', 'part', '第三部分', 3],
  ['第二个环节，评议', 'part', '第二个环节，', 2],
  ['第一，加强学习', 'ordinal', '第一，', 1],
  ['建议二：扩建食堂', 'label', '建议二：', 2],
  ['B. 同意', 'letter', 'B.', 2],
])('%s', (text, kind, marker, value) => {
  expect(enumeratorAt(text, 0)).toMatchObject({ kind, marker, value });
});

test.each([
  '3.5万元',
  '2009年3月',
  '10:30',
  '三、四月份',
  '一、二年级',
  '一是学习',
  '第一阶段工作顺利',
  '第十七、十八次会议',
  'A4纸',
  '1,200元',
  '00、',
])('%s begins with no enumerator', (text) => {
  expect(enumeratorAt(text, 0)).toBeUndefined();
});

test('Chinese numerals are read as Word writes them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(chineseNumber(formatNumber(value, 'chineseCountingThousand'))).toBe(value);
      expect(chineseNumber(formatNumber(value, 'ideographDigital'))).toBe(value);
      expect(chineseNumber(formatNumber(value, 'chineseLegalSimplified'))).toBe(value);
      expect(numberOf(formatNumber(value, 'decimalFullWidth'))).toBe(value);
    }),
  );
  expect(['', '甲', '一甲', '一二三四五六七八九十'].map(chineseNumber)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
