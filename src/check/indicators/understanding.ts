import { isForeign } from '../match/foreign.js';
import { tellsOfUnit, understandingIn } from '../parts/understanding.js';
import { type Question, quotedFrom } from './indicator.js';

/** 认识深不深: what the writers say they have come to see, and whether they tie it to their own unit. */
export const understanding: Question = {
  question: '认识深不深',
  observe({ draft }) {
    const said = draft.sentences.filter(({ text, heading }) => !heading && isOwn(understandingIn(text)));
    const tied = said.filter(({ text }) => tellsOfUnit(text));
    return said.length === 0
      ? { says: '没有找到谈认识、谈体会的话', evidence: [] }
      : {
          says: `写到认识的有 ${said.length} 处，联系本单位实际的 ${tied.length} 处`,
          evidence: quotedFrom(tied, said),
        };
  },
};

/** What was understood may well say what must be done; only words before it order or tell of others. */
function isOwn(opening: string | undefined): boolean {
  return opening !== undefined && !isForeign(opening, { tells: 'fact' });
}
