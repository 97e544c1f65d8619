import { UNKNOWN_KIND } from '../kinds/index.js';
import { isOtherKind, type KindJudgement } from '../kinds/judge.js';
import { noTemplate } from '../templates/auto.js';
import type { Observation, Rule } from './rule.js';

/** The draft is of another kind than the template is for; told before all else. */
export const documentKind: Rule = {
  name: '文种',
  summary: '稿件的文种与模板不符',
  severity: 'error',
  foremost: true,
  examples: {
    good: ['某局领导班子分析检查报告\n一、存在的问题\n学习抓得不紧，下基层不多。', '学习抓得不紧，下基层不多。'],
    bad: ['〖在全局动员大会上的讲话〗\n同志们：\n今天我们召开大会，主要是进行动员。'],
  },
  *check({ template, kind }) {
    if (template === noTemplate) yield unasked(kind);
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

/** Says why nothing was asked of a draft: no template is for its kind. */
function unasked({ name, evidence }: KindJudgement): Observation {
  return {
    span: evidence ?? { start: 0, end: 0 },
    severity: 'info',
    message:
      name === UNKNOWN_KIND
        ? '看不出这份稿件是什么文种，没有逐项检查应有的部分'
        : `这份稿件是${name}，没有对应的模板，没有逐项检查应有的部分`,
    advice: '如需检查应有的部分，请用 --template 写明模板',
  };
}
