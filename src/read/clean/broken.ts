import { enumeratorAt } from '../outline/enumerators.js';
import { endsInNoun } from '../outline/nouns.js';
import type { TextLine } from './rule.js';

/** A line of several sentences, this long, that stops in the midst of one was broken there. */
const LONG = 80;
/** What ends in the midst of a clause needs less: a comma, an opened bracket. */
const COMMA = 40;
/** The remains of a page's end between two lines tell more than their length. */
const ACROSS_PAGES = 12;
/** Share of the other long lines of a text that have to end as sentences do before one that does not counts as broken. */
const CLOSED = 0.75;

const CLOSING = /[。！？：；…!?:;](?:[”’）)」』》\]]{0,2})$|[”』」]$/u;
const OPEN = /[，、,（(“「《]$/u;
const HAN_END = /[\p{Script=Han}\dA-Za-z，、,（(“「《》]$/u;
const SENTENCES = /[。！？!?；;]/u;
const SERIES =
  /^(?:[一二三四五六七八九十]{1,2}[是要]|其[一二三四五六七八九十]|首先|其次|再次|最后|第[一二三四五六七八九十])/u;

/** Tells for each line whether it goes on with the sentence that the line before it began. `pageBreak`: a page ended between. */
export function continuations(
  lines: readonly TextLine[],
  pageBreak: (before: TextLine, next: TextLine) => boolean,
): readonly boolean[] {
  const texts = lines.map(({ text }) => text.trim());
  const long = texts.filter((text) => text.length >= LONG);
  const orderly = long.filter((text) => CLOSING.test(text)).length >= (long.length - 1) * CLOSED;
  return lines.map((next, index) => {
    const before = lines[index - 1];
    if (!before || !joinable(before, next)) return false;
    const [first = '', second = ''] = [texts[index - 1], texts[index]];
    if (!HAN_END.test(first) || beginsAnew(second) || endsInHeading(first)) return false;
    if (pageBreak(before, next)) return first.length >= ACROSS_PAGES && !isIndented(next);
    if (isIndented(next) && !isIndented(before)) return false;
    if (OPEN.test(first)) return orderly && first.length >= COMMA && SENTENCES.test(second);
    return orderly && first.length >= LONG && SENTENCES.test(first) && CLOSING.test(second) && !isIndented(next);
  });
}

function joinable(before: TextLine, next: TextLine): boolean {
  return (
    before.level === undefined &&
    next.level === undefined &&
    before.source.row === undefined &&
    next.source.row === undefined &&
    !before.text.includes('\t') &&
    !next.text.includes('\t')
  );
}

/** Ends in a heading that is glued to the sentence before: 「…打下基础。二、存在的问题」. */
function endsInHeading(text: string): boolean {
  const stop = Math.max(...['。', '！', '？', '；'].map((sign) => text.lastIndexOf(sign)));
  const last = text.slice(stop + 1).trimStart();
  return last.length < text.length && (enumeratorAt(last, 0) !== undefined || endsInNoun(last));
}

/** Begins with an enumerator, or as a point of a series does. */
function beginsAnew(text: string): boolean {
  return enumeratorAt(text, 0) !== undefined || SERIES.test(text) || /^[^：:，。]{1,8}[：:]/u.test(text);
}

const isIndented = ({ text }: TextLine): boolean => /^(?:\u3000{2}|[ \u00a0\u3000]{3,})/u.test(text);
