import type { Dropped } from '../../core/document.js';
import type { CleaningRule, TextLine } from './rule.js';

const SPACE = '[ \\u00a0\\u3000]{1,4}';
/** Four and more Han characters in a row, each by itself: 「关　于　开　展」. */
const RUN = new RegExp(`(?<!\\p{Script=Han})\\p{Script=Han}(?:${SPACE}\\p{Script=Han}(?!\\p{Script=Han})){3,}`, 'gu');
/** Three that are all of a line are a title: 「意　见　书」. */
const LINE = new RegExp(`^\\s*\\p{Script=Han}(?:${SPACE}\\p{Script=Han}){2}\\s*$`, 'u');
/** The gap behind a run in the midst of a sentence, before a word that is written together; behind a label a value follows. */
const BEFORE_WORD = /^(?:[ \u00a0\u3000])(?=\p{Script=Han}{2})/u;
const MIDST = /[，。；：、！？]\s?$/u;
const GAP = new RegExp(SPACE, 'gu');

/** Spaces between the characters of words, which stretch a title or come from a program that prints character by character. */
export const spaced: CleaningRule = (lines) =>
  lines.flatMap((line) => {
    if (!/[ \u00a0\u3000]/u.test(line.text)) return [];
    if (LINE.test(line.text)) return gaps(line, line.text.trim(), line.text.search(/\S/u));
    return [...line.text.matchAll(RUN)].flatMap(({ index, 0: run }) => {
      const behind = MIDST.test(line.text.slice(Math.max(0, index - 2), index))
        ? (BEFORE_WORD.exec(line.text.slice(index + run.length, index + run.length + 3))?.[0] ?? '')
        : '';
      return gaps(line, run + behind, index);
    });
  });

function gaps({ start, source }: TextLine, run: string, offset: number): Dropped[] {
  return [...run.matchAll(GAP)].map(({ index, 0: gap }) => ({
    span: { start: start + offset + index, end: start + offset + index + gap.length },
    reason: '字间空格',
    source,
  }));
}
