import { hanLength, type Sentence } from '../draft.js';
import { pairsOf, shared } from '../parts/likeness.js';
import { shortened } from '../parts/shortened.js';
import { writtenPart } from '../parts/written.js';
import type { Rule } from './rule.js';

/** Sentences of at least `最少字数` characters of which `重复百分比` of the pairs of characters are the other's too. */
const defaults = { 最少字数: 10, 重复百分比: 70 };
/** So many sentences of each part are compared, and so many characters of each. */
const MOST_SENTENCES = 200;
const MOST_CHARACTERS = 300;

/** A cause that only says the problem again. */
export const repeatedCauses: Rule = {
  name: '原因重复问题',
  summary: '写原因的句子与问题的说法基本相同',
  severity: 'warning',
  thresholds: defaults,
  examples: {
    good: [
      '一、存在的问题\n理论学习抓得不紧，联系实际不够；深入基层了解情况不够，有的村没有去过。\n二、原因分析\n理论学习抓得不紧，主要是由于班子把学习当成软任务，认为业务干好了就行，放松了要求。',
    ],
    bad: [
      '一、存在的问题\n理论学习抓得不紧，联系本单位实际不够；深入基层了解情况不够，有的村没有去过。\n二、原因分析\n由于思想上重视不够，放松了对自己的要求。〖由于理论学习抓得不够紧，联系本单位实际不够。〗〖深入基层了解情况还不够。〗',
    ],
  },
  *check(subject, thresholds) {
    const { 最少字数: shortest, 重复百分比: percent } = { ...defaults, ...thresholds };
    const problems = prepared(writtenPart(subject, '问题')?.sentences ?? [], shortest);
    const causes = prepared(writtenPart(subject, '原因')?.sentences ?? [], shortest);
    const told = new Set(problems.map(({ sentence }) => sentence.span.end));
    for (const cause of causes) {
      if (told.has(cause.sentence.span.end)) continue;
      const same = problems.find(({ pairs }) => shared(cause.pairs, pairs) * 100 >= cause.pairs.size * percent);
      if (!same) continue;
      yield {
        span: cause.sentence.span,
        message: `这句原因与${subject.where(same.sentence.span.start)}写的问题「${shortened(same.sentence.text)}」说的是一回事`,
        advice: '原因要回答问题为什么会发生，不要把问题换个说法再讲一遍',
      };
    }
  },
};

type Prepared = { readonly sentence: Sentence; readonly pairs: ReadonlySet<string> };

function prepared(sentences: readonly Sentence[], shortest: number): readonly Prepared[] {
  return sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => {
    const words = sentence.text.slice(0, MOST_CHARACTERS).replace(FRAME, '');
    return hanLength(words) >= shortest ? [{ sentence, pairs: pairsOf(words) }] : [];
  });
}

/** Numbering and the words that make a sentence a cause; they say nothing. */
const FRAME =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[①-⑳]|[一二三四五六七八九十]{1,2}是)|主要|由于|因为|是因|原因(?:是|在于)|在于|导致|造成/gu;
