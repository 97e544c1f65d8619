import { expect, test } from 'vitest';
import { isUnit, unitOfTitle } from '../../src/read/text/attributes.js';

test.each(['清河一小', '清河二小', '县一中', '第三幼', '青石镇中心校', '家长委员会', '各庄村'])(
  '%s is a unit',
  (name) => {
    expect(isUnit(name)).toBe(true);
  },
);

test.each(['各村', '河畔镇各村', '机关各科室', '各学校', '大小', '一小'])('%s is none', (text) => {
  expect(isUnit(text)).toBe(false);
});

test('a title that begins with all the units of a place names none', () => {
  expect(unitOfTitle('河畔镇各村意见')).toBeUndefined();
  expect(unitOfTitle('清河一小意见建议')).toBe('清河一小');
});
