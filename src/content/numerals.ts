const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const units = ['', '十', '百', '千'];

/** A whole number from 1 to 9999 as headings are numbered: 1 一, 12 十二, 20 二十, 105 一百零五. */
export function chineseNumeral(value: number): string {
  const written = [...String(value)]
    .map((digit, index, all) => (digit === '0' ? '零' : `${digits[Number(digit)]}${units[all.length - 1 - index]}`))
    .join('');
  return written.replace(/零+/gu, '零').replace(/零$/u, '').replace(/^一十/u, '十');
}
