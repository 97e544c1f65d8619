import { endsInNoun } from './nouns.js';

/** The label of a section; `end` is behind its colon. */
export type SectionLabel = { readonly words: string; readonly end: number };

const LABEL = /(?!为此|因此|对此|据此|为了|现将?|特)([\p{Script=Han}（）]{4,10})[：:]/uy;

/** The label 「存在问题：」 「原因分析：」 that stands at `at`: a few characters ending in a word sections are called by. */
export function sectionLabelAt(text: string, at: number): SectionLabel | undefined {
  LABEL.lastIndex = at;
  const match = LABEL.exec(text);
  const words = match?.[1];
  if (!match || words === undefined || !endsInNoun(words)) return undefined;
  return { words, end: at + match[0].length };
}
