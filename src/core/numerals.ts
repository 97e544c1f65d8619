const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  拾: 10,
  佰: 100,
  仟: 1000,
  廿: 20,
  卅: 30,
};

/** The characters a Chinese numeral may consist of, for use inside a character class. */
export const CHINESE_DIGITS = '零〇一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟';

/** The value of a Chinese numeral up to 9999: 十二, 二十一, 一百零三, 二〇, 拾贰. Undefined when it is none. */
export function chineseNumber(numeral: string): number | undefined {
  const characters = [...numeral];
  if (characters.length === 0 || characters.length > 9) return undefined;
  if (characters.every((character) => character in DIGITS))
    return characters.reduce((value, character) => value * 10 + (DIGITS[character] ?? 0), 0);
  let [total, digit] = [0, 0];
  for (const character of characters) {
    const unit = UNITS[character];
    if (unit === undefined && !(character in DIGITS)) return undefined;
    if (unit === undefined) digit = DIGITS[character] ?? 0;
    else {
      total += unit === 20 || unit === 30 ? unit : (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

/** First code point of each row of ready-made enumerators (㈠ ⒈ ⑴ ① A a), and how many there are. */
const ROWS: readonly (readonly [number, number])[] = [
  [0x3220, 10],
  [0x2488, 20],
  [0x2474, 20],
  [0x2460, 20],
  [0x41, 26],
  [0x61, 26],
];

/** The value of a numeral in half-width, full-width or Chinese digits, or of a ready-made one such as ① or ㈠. */
export function numberOf(numeral: string): number | undefined {
  const point = numeral.codePointAt(0) ?? 0;
  const row = ROWS.find(([first, count]) => point >= first && point < first + count);
  if (row) return point - row[0] + 1;
  const digits = numeral.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return /^\d{1,4}$/u.test(digits) ? Number(digits) : chineseNumber(digits);
}
