import { namesDeadline } from '../parts/duties.js';
import { namesFigure, namesTarget } from '../parts/targets.js';
import { writtenPart } from '../parts/written.js';
import { type Question, quotedFrom } from './indicator.js';

/** 发展思路清不清: how many targets are set, with a date or a figure. */
export const direction: Question = {
  question: '发展思路清不清',
  observe(subject) {
    const written = writtenPart(subject, '思路');
    if (!written) return { says: '没有写出发展思路', evidence: [] };
    const targets = written.sentences.filter(({ text }) => namesTarget(text));
    const dated = targets.filter(({ text }) => namesDeadline(text));
    const measured = targets.filter(({ text }) => namesFigure(text));
    return {
      says: `写到目标 ${targets.length} 处，有期限的 ${dated.length} 处，有数量指标的 ${measured.length} 处`,
      evidence: quotedFrom(dated, measured, targets, written.sentences),
    };
  },
};
