import { causeTypes, causeTypesOf } from '../parts/cause-types.js';
import { writtenPart } from '../parts/written.js';
import { type Question, quotedFrom } from './indicator.js';

/** 原因分析透不透: how often causes are sought in oneself and how often outside, and of which types. */
export const causes: Question = {
  question: '原因分析透不透',
  observe(subject) {
    const written = writtenPart(subject, '原因');
    if (!written) return { says: '没有写出原因', evidence: [] };
    const typed = written.sentences.map(({ span, text }) => ({ span, text, types: causeTypesOf(text) }));
    const inward = typed.filter(({ types }) => types.some(({ objective }) => !objective));
    const outward = typed.filter(({ types }) => types.some(({ objective }) => objective));
    const named = causeTypes.filter((type) => !type.objective && typed.some(({ types }) => types.includes(type)));
    const kinds = named.length > 0 ? `，涉及${named.map(({ name }) => name).join('、')}` : '';
    return {
      says: `写到主观原因 ${inward.length} 处、客观原因 ${outward.length} 处${kinds}`,
      evidence: quotedFrom(inward, outward, typed),
    };
  },
};
