import { measuresOf } from '../parts/measures.js';
import { type Question, quotedFrom } from './indicator.js';

/** 改进措施可行不可行: how many measures say who does them and by when. */
export const measures: Question = {
  question: '改进措施可行不可行',
  observe(subject) {
    const { text } = subject.draft;
    const listed = measuresOf(subject).map(({ span, ...rest }) => ({
      span,
      text: firstLine(text.slice(span.start, span.end)),
      ...rest,
    }));
    if (listed.length === 0) return { says: '没有写出改进措施', evidence: [] };
    const owned = listed.filter(({ owner }) => owner);
    const dated = listed.filter(({ deadline }) => deadline);
    const both = owned.filter(({ deadline }) => deadline);
    return {
      says: `列出措施 ${listed.length} 条，写明责任人的 ${owned.length} 条、时限的 ${dated.length} 条，两样都写明的 ${both.length} 条`,
      evidence: quotedFrom(both, dated, owned, listed),
    };
  },
};

function firstLine(words: string): string {
  return words.split('\n', 1)[0] ?? words;
}
