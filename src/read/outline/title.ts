import { isSuggestion, saysOwn } from '../../core/saying.js';
import type { Line } from './lines.js';
import { endsInNoun } from './nouns.js';
import {
  ESSAY_LENGTH,
  ESSAY_PARAGRAPHS,
  ESSAY_SHARE,
  HEADINGS_SHARE,
  SECTION_LENGTH,
  TITLE_LENGTH,
  TITLE_LINES,
  TITLE_NOUNS,
} from './wording.js';

/**
 * The lines at the top that are the title. A line ending in the name of a kind of paper is one, with up to two lines
 * before it and a subtitle after a dash; failing that the first line, in a text that has headings or long paragraphs.
 */
export function titleLines(
  text: string,
  lines: readonly Line[],
  { headings, bare }: { readonly headings: number; readonly bare: ReadonlyMap<Line, number> },
): ReadonlySet<Line> {
  const sections = [...bare.keys()].filter(({ start, end }) => !isAppendix(text.slice(start, end))).length;
  const top: { line: Line; words: string }[] = [];
  for (const line of lines.slice(0, TITLE_LINES)) {
    const words = text.slice(line.start, Math.min(line.end, line.start + TITLE_LENGTH + 1));
    if (line.enumerator || line.glued || isBody(words) || (sections > 1 && bare.has(line) && !isLongTitle(words)))
      break;
    top.push({ line, words });
  }
  if (top.length === lines.length) return new Set();
  const named = top.findIndex(({ words }) => (endsInNoun(words, TITLE_NOUNS) || isGathered(words)) && isPlain(words));
  const last = named >= 0 && named <= 2 ? named : 0;
  const long = lines.filter(({ start, end }) => end - start >= ESSAY_LENGTH).length;
  const essay = long >= ESSAY_PARAGRAPHS && long >= ESSAY_SHARE * lines.length;
  const divided = headings > 0 && headings >= HEADINGS_SHARE * lines.length;
  if (named < 0 && ((!divided && !essay) || isSuggestion(top[0]?.words ?? ''))) return new Set();
  const chosen = top.filter(
    ({ words }, index) =>
      isPlain(words) &&
      (index <= last || /^[—－-]{1,2}/u.test(words) || (index <= 5 && endsInNoun(words, TITLE_NOUNS))),
  );
  return new Set(chosen.map(({ line }) => line));
}

/** 「附：整改打算」 stands under the text that has the title. */
const isAppendix = (words: string): boolean => /^附(?:件|录|表)?[\d一二三四五六七八九十]{0,2}[：:]/u.test(words);

/** Too long for a title, a whole sentence, something said, or a salutation. */
const isBody = (words: string): boolean =>
  words.length > TITLE_LENGTH || /[。；！;]|[，,、]$|^[^：:]{2,40}[：:]$/u.test(words) || saysOwn(words);

/** Not a date, and not an entry such as 「作者：…」. */
const isPlain = (words: string): boolean =>
  !/^[^：:]{1,8}[：:]|^[（(]?[\d０-９二〇○零一]{2,4}\s*[年.-][\d０-９〇○零一二三四五六七八九十年月日.\s-]*[）)]?$/u.test(
    words,
  ) && words.length >= 2;

/** 「意见箱整理（9月15日—10月10日）」, 「座谈会记录」: what somebody put together of what others said. */
const isGathered = (words: string): boolean =>
  /(?:意见箱?|建议|座谈会?|会议|访谈|信箱|留言|来信|来电)(?:整理|记录|摘录|摘要|登记)(?:[（(][^（()）]*[）)])?$/u.test(
    words,
  );

/** 「基本情况」 at the top is the first section, 「某校校务公开工作情况」 the title. */
const isLongTitle = (words: string): boolean => words.length > SECTION_LENGTH && endsInNoun(words, TITLE_NOUNS);
