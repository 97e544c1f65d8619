import { spanOf } from '../../core/span.js';
import type { Rule } from './rule.js';

const PLACEHOLDERS =
  /(?<![A-Za-z0-9])[XxＸｘ×＊]{2,}(?![A-Za-z0-9])|[×Ｘ](?=[年月日市县区局校名人份条个])|【[ \u3000]*】|（[ \u3000]*）|\([ \u3000]*\)|[〔【[]\d{4}[〕】\]][ \u3000]*号|_{3,}|（此处[^）]{0,20}）|待补充/gu;

/** Blanks and stand-ins left from a model text. */
export const placeholder: Rule = {
  name: '占位符',
  summary: '遗留的占位符',
  severity: 'error',
  examples: {
    good: ['2009年3月召开座谈会，印发〔2009〕12号文件，操场长3×4米。'],
    bad: ['〖XX〗学校于〖×〗月〖×〗日召开座谈会。', '按照教发〖【2009】 号〗文件要求，征求意见〖（ ）〗条。'],
  },
  *check({ draft }) {
    for (const match of draft.text.matchAll(PLACEHOLDERS))
      yield {
        span: spanOf(match),
        message: `「${match[0]}」是没有填写的占位符`,
        advice: '填写实际内容，核对是否照搬了范文',
      };
  },
};
