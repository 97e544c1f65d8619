import { expect, it } from 'vitest';
import { chineseNumeral } from '../../src/content/numerals.js';

it.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [99, '九十九'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [1005, '一千零五'],
  [1050, '一千零五十'],
])('writes %i as %s', (value, written) => {
  expect(chineseNumeral(value)).toBe(written);
});
