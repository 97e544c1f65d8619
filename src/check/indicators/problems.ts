import { blamesOthers, speaksOfSelf } from '../parts/agents.js';
import { isConcrete } from '../parts/concrete.js';
import { entriesOf } from '../parts/entries.js';
import { writtenPart } from '../parts/written.js';
import { type Question, quotedFrom } from './indicator.js';

/** 问题查找准不准: how many problems, how many of them shown by a case, and whose they are. */
export const problems: Question = {
  question: '问题查找准不准',
  observe(subject) {
    const written = writtenPart(subject, '问题');
    if (!written) return { says: '没有写出问题', evidence: [] };
    const { entries, numbered } = entriesOf(subject.draft, written);
    const shown = entries.filter(({ text }) => isConcrete(text));
    const { sentences } = written;
    const own = sentences.filter(({ text }) => speaksOfSelf(text) && !blamesOthers(text)).length;
    const others = sentences.filter(({ text }) => blamesOthers(text)).length;
    const count = numbered ? `列出问题 ${entries.length} 个` : `问题没有分条，写了 ${entries.length} 句`;
    return {
      says: `${count}，其中 ${shown.length} ${numbered ? '个' : '句'}有事例或数据；讲班子或本人的 ${own} 句，讲部分、个别或下级的 ${others} 句`,
      evidence: quotedFrom(
        sentences.filter(({ text }) => isConcrete(text)),
        sentences,
      ),
    };
  },
};
