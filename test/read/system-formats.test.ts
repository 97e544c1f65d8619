import { expect, test } from 'vitest';
import { localized } from '../../src/read/table/system-formats.js';

test.each([
  ['m/d/yyyy', 'yyyy/m/d'],
  ['m/d/yy', 'yyyy/m/d'],
  ['mm/dd/yyyy;@', 'yyyy/m/d'],
  ['m\\/d\\/yyyy', 'yyyy/m/d'],
  ['[$-409]m/d/yy h:mm', 'yyyy/m/d h:mm'],
  ['[$-F800]dddd, mmmm dd, yyyy', 'yyyy"年"m"月"d"日"'],
])('%s, the date of a system, is shown as %s', (code, shown) => {
  expect(localized(code)).toBe(shown);
});

test.each(['yyyy-mm-dd', 'm/d', 'd/m/yyyy', 'yyyy/m/d h:mm', '0.00', 'General', '[$-804]m/d/yyyy'])(
  '%s is shown as it says',
  (code) => {
    expect(localized(code)).toBe(code);
  },
);
