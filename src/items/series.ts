/** A way to enumerate inside a text: where its marks stand and what number each has. */
export type Series = {
  /** What a mark looks like in folded text, the number or its Chinese numeral in the group `n`. */
  readonly pattern: RegExp;
  /** Digits, Chinese numerals or circled numbers, in order from 1. */
  readonly numerals: readonly string[];
  /** True for marks that are easily something else: they must open the text, and no point may be tiny. */
  readonly weak?: boolean;
};

const CHINESE = '一二三四五六七八九十'.split('');
/** 一 to 九十九. */
const LONG_CHINESE = ['', '十', ...CHINESE.slice(1, 9).map((digit) => `${digit}十`)]
  .flatMap((tens) => ['', ...CHINESE.slice(0, 9)].map((ones) => `${tens}${ones}`))
  .slice(1);
const DIGITS = Array.from({ length: 99 }, (_, i) => String(i + 1));

/** A mark stands at the beginning or after punctuation or white space, never inside a word or a number. */
const BEFORE = '(?<=^|[\\s。！？；;!?:：，,、.)】」』》”"])';
/** What a number counts when it is none of a list: 1个食堂, 2号楼. */
const COUNTED = '[个名位次年月日号楼班级元块点分时天周岁米层栋门台辆条件只人本间所节斤度公里路期批种项成倍万千百]';

/** What goes on a row of numbers that belong together: 一、二年级, 三、四、五号楼. */
const RANGE =
  '[一二三四五六七八九十]{1,3}(?:、[一二三四五六七八九十]{1,3}){0,8}(?:年级|号|楼|层|班|期|组|区|村|社|季度|月|级|类|线|等)';

/** Enumerations by which people put several suggestions into one text. */
export const SERIES: readonly Series[] = [
  { pattern: new RegExp(`(?:${BEFORE}|(?<=\\p{Script=Han}))(?<n>\\d{1,2})[.、．](?!\\d)`, 'gu'), numerals: DIGITS },
  { pattern: /[(（](?<n>\d{1,2})[)）]/gu, numerals: DIGITS },
  { pattern: new RegExp(`${BEFORE}(?<n>\\d{1,2})[)）]`, 'gu'), numerals: DIGITS },
  { pattern: new RegExp(`${BEFORE}(?<n>\\d{1,2})[,:：](?![\\d\\s]*\\d)`, 'gu'), numerals: DIGITS, weak: true },
  {
    pattern: new RegExp(`(?<=^|[\\s。；;])(?<n>\\d{1,2})(?=\\p{Script=Han})(?!${COUNTED})`, 'gu'),
    numerals: DIGITS,
    weak: true,
  },
  ...['①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑', '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'].map((row) => ({
    pattern: new RegExp(`(?<n>[${row}])[.、]?`, 'gu'),
    numerals: [...row],
  })),
  { pattern: new RegExp(`${BEFORE}(?<n>[一二三四五六七八九十]{1,3})、(?!${RANGE})`, 'gu'), numerals: LONG_CHINESE },
  { pattern: /[(（](?<n>[一二三四五六七八九十]{1,3})[)）]/gu, numerals: LONG_CHINESE },
  { pattern: new RegExp(`${BEFORE}(?<n>[一二三四五六七八九十])(?:是|要|、是)`, 'gu'), numerals: CHINESE },
  {
    pattern: new RegExp(`${BEFORE}第(?<n>[一二三四五六七八九十])(?:点|条|项|个|方面|个方面)?[,，、:：]`, 'gu'),
    numerals: CHINESE,
  },
  { pattern: new RegExp(`${BEFORE}其(?<n>[一二三四五六七八九十])[,，、:：]?`, 'gu'), numerals: CHINESE },
  ...[CHINESE, DIGITS].map((numerals) => ({
    pattern: new RegExp(`${BEFORE}(?:建议|意见|问题)(?<n>[一二三四五六七八九十]|\\d{1,2})[:：、.]`, 'gu'),
    numerals,
  })),
  ...['首先 其次 最后', '首先 其次 再次 最后', '首先 其次 再次 另外', '首先 其次 另外'].map((words) => ({
    pattern: new RegExp(`${BEFORE}(?<n>${words.replaceAll(' ', '|')})`, 'gu'),
    numerals: words.split(' '),
  })),
];

/** Words that may stand before the first mark without being a point themselves: 「我有以下几点建议：1.…」. */
export const LEAD_IN =
  /^[^。！？!?]{0,30}(?:建议|意见|如下|以下|几点|几条|方面|想法|看法|问题|反映|希望)[^。！？!?]{0,8}[:：,，]?\s*$/u;

/** A sentence that says only how many points follow: 「我讲两点。」 */
export const ANNOUNCED =
  /^[^。！？!?]{0,12}[讲说谈提有][^。！？!?]{0,4}[两二三四五六七八九几2-9]\s?[点条个][^。！？!?]{0,6}[。:：,，]?\s*$/u;

/** A heading of problems before the first mark, and one of proposals further on: the two lists belong together. */
export const PROBLEMS = /(?:问题|现状|情况|不足|困难|原因)[^。！？!?]{0,6}[:：】」]\s*$/u;
export const PROPOSALS = /(?:建议|对策|措施|办法|意见|诉求)[^。！？!?；;，,]{0,4}[:：】」]/u;
