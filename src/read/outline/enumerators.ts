import { CHINESE_DIGITS, numberOf } from '../../core/numerals.js';

export type EnumeratorKind =
  | 'part'
  | 'chinese'
  | 'chineseBracket'
  | 'ordinal'
  | 'label'
  | 'multilevel'
  | 'decimal'
  | 'bracket'
  | 'circled'
  | 'letter';

/** An enumerator at the beginning of a paragraph: 「（一）」「1、」「第一阶段：」. */
export type Enumerator = {
  readonly kind: EnumeratorKind;
  /** As written, punctuation included, white space around it not. */
  readonly marker: string;
  /** Code units up to the text after it, white space included. */
  readonly length: number;
  /** Its number, from 1; of 1.2.3 the last. */
  readonly value: number;
};

type Kind = {
  readonly kind: EnumeratorKind;
  /** The heading level in a text that uses all of them; a lower number contains a higher one. */
  readonly level: number;
  /** Sticky. Group 1 is the marker, group 2 or 3 the numeral. */
  readonly pattern: RegExp;
};

const HAN = `[${CHINESE_DIGITS}]{1,7}`;
const ARABIC = '[0-9０-９]{1,3}';
const DOT = '[、．.。､｡]';
const LABELS = '问题|建议|意见|措施|原因|对策|做法|经验|案例|举措|任务|目标';
/** After 「三、」: the text goes on counting, as in 三、四月份 or 一、二年级. */
const MORE_NUMBERS = `[${CHINESE_DIGITS}]{1,3}(?:[、年月日季类级线等者期批次层方个]|是)`;
/** White space between marker and text; bounded, because patterns run at every paragraph. */
const GAP = '[ \\t\\u00a0\\u3000]{0,8}';

/**
 * The kinds of enumerators, tried in this order. Full and half width count alike. A dot between digits is a decimal
 * point, and 「三、四月份」 「一、二年级」 are enumerations of numbers.
 */
export const ENUMERATORS: readonly Kind[] = [
  kind(
    'part',
    1,
    `第(${HAN}|${ARABIC})(?:(?:部分|章|篇|编)|个?(?:阶段|环节|步骤)(?=[：:、，,．.（(\\s]|$))[：:、，,．.]?`,
  ),
  kind('chinese', 1, `(${HAN})(?:${GAP}[、．.､](?!${MORE_NUMBERS})|(?=[\\t\\u3000]))`),
  kind('chineseBracket', 2, `(?:[（(〔【]${GAP}(${HAN})${GAP}[）)〕】]|(${HAN})[）)]|([㈠-㈩]))[、．.，,：:]?`),
  kind('ordinal', 3, `第(${HAN}|${ARABIC})(?:[条项点]?[、，,：:．.](?![${CHINESE_DIGITS}])|[条项点](?=[\\t \\u3000]))`),
  kind('label', 3, `(?:${LABELS})(${HAN}|${ARABIC})[：:、．.]`),
  kind('multilevel', 4, `(?:${ARABIC}[．.]){1,4}(${ARABIC})(?:[、．.](?![0-9０-９])|(?=[ \\t\\u00a0\\u3000]))`),
  kind(
    'decimal',
    3,
    `(?:(${ARABIC})${GAP}(?:${DOT}|[,，:：](?=${GAP}[\\p{Script=Han}“"《]))(?![0-9０-９])|([⒈-⒛])[、．.]?)`,
  ),
  kind('bracket', 4, `(?:[（(〔\\[]${GAP}(${ARABIC})${GAP}[）)〕\\]]|(${ARABIC})[）)]|([⑴-⒇]))[、．.，,：:]?`),
  kind('circled', 5, '([①-⑳])[、．.，,：:]?'),
  kind('letter', 5, '(?:[（(]([A-Za-z])[）)]|([A-Za-z])(?:[、．)）]|\\.(?![A-Za-z0-9])))[、．.]?'),
];

const LEVELS: ReadonlyMap<EnumeratorKind, number> = new Map(ENUMERATORS.map((entry) => [entry.kind, entry.level]));

/** The heading level a kind has in a text that uses all of them: 1 for 一、 2 for （一） 3 for 1. 4 for （1） 5 for ①. */
export const levelOfKind = (of: EnumeratorKind): number => LEVELS.get(of) ?? 5;

/** The enumerator that stands exactly at `offset`, or undefined. Takes constant time. */
export function enumeratorAt(text: string, offset: number): Enumerator | undefined {
  for (const { kind: name, pattern } of ENUMERATORS) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (!match) continue;
    const value = numberOf(match[2] ?? match[3] ?? match[4] ?? '');
    if (value !== undefined && value > 0) return { kind: name, marker: match[1] ?? '', length: match[0].length, value };
  }
  return undefined;
}

function kind(name: EnumeratorKind, level: number, pattern: string): Kind {
  return { kind: name, level, pattern: new RegExp(`(${pattern})${GAP}`, 'uy') };
}
