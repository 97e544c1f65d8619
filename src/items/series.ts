/** A way to enumerate inside a text: where its marks stand and what number each has. */
export type Series = {
  /** What a mark looks like in folded text, the number or its Chinese numeral in the group `n`. */
  readonly pattern: RegExp;
  /** Digits, Chinese numerals or circled numbers, in order from 1. */
  readonly numerals: readonly string[];
};

const CHINESE = '一二三四五六七八九十'.split('');
const LONG_CHINESE = [...CHINESE, ...CHINESE.slice(0, 9).map((digit) => `十${digit}`), '二十'];
const DIGITS = Array.from({ length: 50 }, (_, i) => String(i + 1));
const CIRCLED = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];

/** A mark stands at the beginning or after punctuation or white space, never inside a word or a number. */
const BEFORE = '(?<=^|[\\s。！？；;!?:：，,、.）)])';

/** Enumerations by which people put several suggestions into one text. */
export const SERIES: readonly Series[] = [
  { pattern: new RegExp(`${BEFORE}(?<n>\\d{1,2})[.、．](?!\\d)`, 'gu'), numerals: DIGITS },
  { pattern: /[(（](?<n>\d{1,2})[)）]/gu, numerals: DIGITS },
  { pattern: new RegExp(`${BEFORE}(?<n>\\d{1,2})[)）]`, 'gu'), numerals: DIGITS },
  { pattern: /(?<n>[①-⑳])[.、]?/gu, numerals: CIRCLED },
  { pattern: new RegExp(`${BEFORE}(?<n>[一二三四五六七八九十]{1,3})、`, 'gu'), numerals: LONG_CHINESE },
  { pattern: /[(（](?<n>[一二三四五六七八九十]{1,3})[)）]/gu, numerals: LONG_CHINESE },
  { pattern: new RegExp(`${BEFORE}(?<n>[一二三四五六七八九十])(?:是|要|、是)`, 'gu'), numerals: CHINESE },
  { pattern: new RegExp(`${BEFORE}第(?<n>[一二三四五六七八九十])[,，、:：]`, 'gu'), numerals: CHINESE },
  { pattern: new RegExp(`${BEFORE}其(?<n>[一二三四五六七八九十])[,，、:：]?`, 'gu'), numerals: CHINESE },
];

/** Words that may stand before the first mark without being a point themselves: 「我有以下几点建议：1.…」. */
export const LEAD_IN =
  /^[^。！？!?]{0,30}(?:建议|意见|如下|以下|几点|几条|方面|想法|看法|问题|反映|希望)[^。！？!?]{0,8}[:：,，]?\s*$/u;
