import { hanLength } from '../draft.js';
import type { Rule } from './rule.js';

/** Length in Han characters, judged only when the user sets a limit. */
export const length: Rule = {
  name: '篇幅',
  summary: '字数不足或超出（只在设了限制时检查；0 为不限）',
  severity: 'warning',
  thresholds: { 最少字数: 0, 最多字数: 0 },
  examples: {
    thresholds: { 最少字数: 10, 最多字数: 30 },
    good: ['学习体会\n学了文件，我体会到群众的小事就是大事。'],
    bad: [
      '〖学习体会〗\n很受教育。',
      '〖学习体会〗\n学了文件，我体会到群众的小事就是大事，今后要多到群众中去，多听他们的意见。',
    ],
  },
  *check({ draft }, { 最少字数: least = 0, 最多字数: most = 0 }) {
    const written = hanLength(draft.text);
    const [first] = draft.sentences;
    if (!first) return;
    const { span } = first;
    if (written < least)
      yield {
        span,
        message: `全文 ${written} 字，不足 ${least} 字`,
        advice: '补充具体的事例、数据和做法，不要用空话凑字数',
      };
    if (most > 0 && written > most)
      yield {
        span,
        message: `全文 ${written} 字，超过 ${most} 字`,
        advice: '删去重复和空泛的话，保留事例、数据和措施',
      };
  },
};
