const DIGITS = '零一二三四五六七八九';

/** A whole number from 0 to 99 in Chinese: 12 is 十二; a greater one as it is. */
export function chineseNumeral(value: number): string {
  if (value >= 100) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 && tens > 0 ? '' : DIGITS.charAt(value % 10);
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones}`;
}
