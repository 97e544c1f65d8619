import { isOtherKind } from '../kinds/judge.js';
import type { Rule } from './rule.js';

/** The draft is of another kind than the template is for; told before all else. */
export const documentKind: Rule = {
  name: '文种',
  summary: '稿件的文种与模板不符',
  severity: 'error',
  examples: {
    good: ['某局领导班子分析检查报告\n一、存在的问题\n学习抓得不紧，下基层不多。', '学习抓得不紧，下基层不多。'],
    bad: ['〖在全局动员大会上的讲话〗\n同志们：\n今天我们召开大会，主要是进行动员。'],
  },
  *check({ template, kind }) {
    if (!template.kinds || !kind.evidence || !isOtherKind(kind, template)) return;
    const wanted = template.kinds.join('、');
    yield {
      span: kind.evidence,
      message: `从行文看，这份稿件是${kind.name}，不是${wanted}`,
      advice:
        kind.secondHand.length > 0
          ? `先核对是否交错了稿件：${kind.name}里提到的问题、原因和措施不能算作${wanted}的内容`
          : `先核对是否交错了稿件；如确需作为${wanted}使用，请按${template.name}的要求改写`,
      ...(kind.certain ? {} : { severity: 'warning' }),
    };
  },
};
