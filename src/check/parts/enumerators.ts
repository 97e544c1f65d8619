/**
 * How points are numbered; `mark` is the numeral, found at the start of a line or after a sentence mark. A `loose` one may
 * also follow a comma, and counts only where at least two of its kind stand in one passage.
 */
export type Enumerator = { readonly style: string; readonly pattern: string; readonly loose?: boolean };

const HAN = '[一二三四五六七八九十]';

/** The ways of numbering, each with its own style; the words of 首先…其次… stand for their numbers. */
export const enumerators: readonly Enumerator[] = [
  { style: '一、', pattern: `(?<mark>${HAN}{1,3})[、.．](?!${HAN})` },
  { style: '（一）', pattern: `[（(〔](?<mark>${HAN}{1,3})[）)〕]|(?<ready>[㈠-㈩])` },
  { style: '1.', pattern: '(?<mark>[\\d０-９]{1,2})[.．、](?![\\d０-９])|(?<ready>[⒈-⒛])' },
  { style: '（1）', pattern: '[（(](?<mark>[\\d０-９]{1,2})[）)]|(?<ready>[⑴-⒇])' },
  { style: '1）', pattern: '(?<mark>[\\d０-９]{1,2})[）)]' },
  { style: '①', pattern: '(?<ready>[①-⑳])' },
  { style: '第一', pattern: `第(?<mark>${HAN}{1,2})(?:[，,、：:]|是|要)`, loose: true },
  { style: '一是', pattern: `(?<mark>${HAN}{1,2})(?:是|要)(?!否)`, loose: true },
  { style: '其一', pattern: `其(?<mark>${HAN})[，,：:是]?`, loose: true },
  { style: '首先', pattern: '(?<word>首先|其次|再次|最后)', loose: true },
];

/** The place of each word of the series 首先…其次…. */
export const ordinalWords: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 最后: 4 };
