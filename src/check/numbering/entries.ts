import { CHINESE_DIGITS, numberOf } from '../../core/numerals.js';
import type { Span } from '../../core/span.js';
import type { Draft } from '../draft.js';

/** A numbered place of a draft: 「（二）」 at the start of a paragraph, 「二是」 within one. */
export type Entry = {
  /** What the number looks like but for its value, such as 「（一）」; entries of one list have one kind. */
  readonly kind: string;
  /** The mark after a bare number, `.` or 、; lists that use both are untidy. */
  readonly style: string;
  readonly value: number;
  /** As written. */
  readonly marker: string;
  /** From the number to the end of the first clause. */
  readonly span: Span;
};

const HAN = `[${CHINESE_DIGITS}]{1,4}`;
const DIGITS = '[0-9０-９]{1,3}';
const READY_MADE = '[㈠-㈩①-⑳⑴-⒇⒈-⒛]';
const NUMERAL = new RegExp(`${HAN}|${DIGITS}|${READY_MADE}`, 'u');
const MULTILEVEL = new RegExp(`${DIGITS}[．.]${DIGITS}`, 'u');
/** Series within a paragraph: 一是…二是…, 一要…二要…, 其一…其二…; each at the beginning of a clause. */
const INLINE =
  /(?<=^|[。；;：:，,！!\n“”（(]\s{0,4})(?:(?<lead>其)(?=[一二三四五六七八九十]{1,2}[，,、：:是]))?(?<numeral>[一二三四五六七八九十]{1,2})(?<tail>[是要](?![素点求一二三四五六七八九十]))?/gu;
const CLAUSE = /^[^。；;：:，,！!\n]{0,30}/u;

/** The numbered paragraphs and headings of a draft, in order. */
export function enumeratedBlocks({ document: { blocks, text } }: Draft): readonly Entry[] {
  return blocks.flatMap(({ span, marker }) => {
    const entry = marker === undefined ? undefined : entryOf(marker.trim());
    return entry ? [{ ...entry, span: clauseAt(text, span.start, marker?.length) }] : [];
  });
}

/** The members of series within the paragraphs of a draft, in order. */
export function inlineSeries({ text }: Draft): readonly Entry[] {
  return [...text.matchAll(INLINE)].flatMap((match) => {
    const { lead = '', numeral = '', tail = '' } = match.groups ?? {};
    const value = numberOf(numeral);
    return value === undefined || lead + tail === ''
      ? []
      : [{ kind: lead || '是要', style: '', value, marker: match[0], span: clauseAt(text, match.index) }];
  });
}

function clauseAt(text: string, start: number, from = 0): Span {
  const rest = CLAUSE.exec(text.slice(start + from, start + from + 40))?.[0] ?? '';
  return { start, end: Math.min(text.length, start + from + Math.max(rest.trimEnd().length, 0)) };
}

function entryOf(marker: string): Omit<Entry, 'span'> | undefined {
  const numeral = NUMERAL.exec(marker);
  const value = numeral ? numberOf(numeral[0]) : undefined;
  if (!numeral || value === undefined || MULTILEVEL.test(marker)) return undefined;
  const sort = new RegExp(`^${HAN}$`, 'u').test(numeral[0])
    ? '一'
    : new RegExp(`^${DIGITS}$`, 'u').test(numeral[0])
      ? '1'
      : (numeral[0].codePointAt(0) ?? 0).toString(16).slice(0, 3);
  const before = marker.slice(0, numeral.index).replace(/^[（(〔【[]$/u, '');
  const after = marker.slice(numeral.index + numeral[0].length);
  const bracket = /^[)）]/u.test(after) ? '）' : '';
  const noun = /^\p{Script=Han}+/u.exec(after)?.[0] ?? '';
  const style =
    bracket || noun || before ? '' : (/[、.．，,]/u.exec(after)?.[0] ?? '').replace('．', '.').replace('，', ',');
  return { kind: `${before}${sort}${bracket}${noun}`, style, value, marker };
}
