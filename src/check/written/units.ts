import { type Span, trimSpan } from '../../core/span.js';
import type { Draft } from '../draft.js';

/** The name of a unit as it stands in a draft. */
export type UnitName = { readonly span: Span; readonly name: string };

/** What units are called, longer words first. */
const KINDS =
  '人民政府|教育局|委员会|办事处|街道办|卫生院|幼儿园|中学|小学|学校|学院|大学|医院|公司|中心|支队|大队|局|镇|乡|街道|村|社区|院|厂|所';
const NAME = `[\\p{Script=Han}\\d]{2,16}?(?:${KINDS})`;
/** A name in running text, where words that belong to the sentence may stand right before it. */
const NAME_WITHIN = `(?:(?![了的我们和与在对各全是为向把被请从让]|学习|借鉴|参观|考察|通报|部分|个别|有些|一些|所有|基层|兄弟|上级)[\\p{Script=Han}\\d]){2,16}?(?:${KINDS})`;
const ORGAN = '(?:党组|党委|党总支|党支部|党工委|工委)?';
/** In a title or the line of a signature: 「某县教育局领导班子分析检查报告」, 「某县教育局党组」. */
const TITLE = new RegExp(
  `^(?:中共|关于)?(?<name>${NAME})${ORGAN}(?:(?:领导)?班子|(?:[二两]〇|20)\\d{2}年?|关于|20|贯彻|学习|深入|开展|落实|整改|分析|民主|对照|$)`,
  'u',
);
const SIGNATURE = new RegExp(`^(?:中共|报告单位[：:]|单位[：:])?\\s{0,4}(?<name>${NAME})${ORGAN}(?:领导班子)?$`, 'u');
/** Where a writer speaks of his own unit: 「我们某县教育局」, 「某县教育局领导班子存在…」, 「我局（某县教育局）」. */
const SELF = [
  new RegExp(
    `(?:我们|作为|身为)(?<name>${NAME_WITHIN})(?=${ORGAN}(?:领导|班子|的一员|的一名|党员|干部|广大|全体|在|存在|，|,))`,
    'dgu',
  ),
  new RegExp(
    `(?<=^|[，,。；;：:\\n“]\\s{0,4})(?:对照检查|检查|分析|回顾|总结)?(?<name>${NAME_WITHIN})(?=${ORGAN}(?:领导)?班子(?:成员)?(?:还|也|仍|主要|普遍|在[^，。]{0,16}|自身)?(?:存在|认真|深刻|对照|坚持|始终|高度重视|团结|紧紧围绕|召开|查找|查摆|分析))`,
    'dgu',
  ),
  new RegExp(`[我本](?:局|校|院|镇|乡|厂|所|村|社区|街道|中心|公司|园)[（(](?<name>${NAME_WITHIN})[）)]`, 'dgu'),
];
const OPENING_LINES = 8;
const ENDING_LINES = 4;
const NAME_LINE = 60;

/** The unit that hands a draft in, by its title or else its signature or the attributes of the document. */
export function ownUnits({ text, headings, document: { meta } }: Draft): readonly string[] {
  const stop = headings.find(({ marker }) => marker)?.span.start ?? text.length;
  const lines = linesOf(text);
  const titles = lines
    .slice(0, OPENING_LINES)
    .filter(({ span, line }) => span.start < stop && !/[。；;，,：:]/u.test(line));
  const named = [
    ...titles.map(({ line }) => TITLE.exec(line)?.groups?.name),
    ...lines.slice(-ENDING_LINES).map(({ line }) => SIGNATURE.exec(line)?.groups?.name),
    meta.单位?.trim(),
  ];
  return named.flatMap((name) => (name && !/某|[×XＸ〇○]/u.test(name) ? [name] : []));
}

/** The units that a draft speaks of as its own, in order. */
export function selfNames({ text }: Draft): readonly UnitName[] {
  return SELF.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ indices, groups }) => {
      const place = indices?.groups?.name;
      return place && groups?.name ? [{ span: { start: place[0], end: place[1] }, name: groups.name }] : [];
    }),
  ).sort((a, b) => a.span.start - b.span.start);
}

/** The word for the kind of unit that a name ends with. */
export function kindOfUnit(name: string): string {
  return new RegExp(`(?:${KINDS})$`, 'u').exec(name)?.[0] ?? '';
}

function linesOf(text: string): { readonly span: Span; readonly line: string }[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap((match) => {
    const span = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    return span.end > span.start && span.end - span.start <= NAME_LINE
      ? [{ span, line: text.slice(span.start, span.end) }]
      : [];
  });
}
