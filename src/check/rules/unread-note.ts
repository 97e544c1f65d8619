import { spanOf } from '../../core/span.js';
import type { Rule } from './rule.js';

const NOTE = /[〔【[［]\s{0,4}问计\s{0,4}[：:][^〕】\]］\n]{0,200}[〕】\]］]/gu;

/** A note to the checker that it could not follow; those that it can follow are no part of the draft that rules see. */
export const unreadNote: Rule = {
  name: '批注',
  summary: '看不懂的〔问计：…〕批注',
  severity: 'info',
  examples: {
    good: ['〔问计：不查 占位符〕\n会议由XX同志主持。', '问计于民，问需于民。'],
    bad: ['〖〔问计：不查 占位府〕〗\n正文。', '〖【问计：这段不用看】〗\n正文。'],
  },
  *check({ draft }) {
    for (const match of draft.text.matchAll(NOTE))
      yield {
        span: spanOf(match),
        message: `批注「${match[0]}」没有全部执行，写法或规则名称不对`,
        advice: '写成〔问计：不查 规则名〕或〔问计：恢复 规则名〕，几条规则用顿号分开；规则名用 wenji list rules 查看',
      };
  },
};
