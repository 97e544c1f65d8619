import { answersTo, type Lack } from '../parts/answers.js';
import { shortened } from '../parts/shortened.js';
import type { Rule } from './rule.js';

/**
 * A problem is without answer where the best measure is less like it than `措施相似百分比`, the best cause than
 * `原因相似百分比`; told from `最少问题数` problems on.
 */
const defaults = { 措施相似百分比: 6, 原因相似百分比: 2, 最少问题数: 2 };
/** So many problems are told of; more would make the hint an order. */
const SHOWN = 5;

/** Problems that nothing in the causes or the measures seems to take up: a hint with the nearest, never an error. */
export const unansweredProblems: Rule = {
  name: '问题缺对应',
  summary: '问题在原因或措施里没有明显的对应',
  severity: 'info',
  thresholds: defaults,
  examples: {
    good: [
      '一、存在的问题\n一是理论学习抓得不紧，中心组学习次数少。二是下乡走访不够，有三个村没有去过。\n二、整改措施\n一是建立中心组学习考勤制度，每月集中学习一次。二是实行联村制度，班子成员每季度驻村五天。',
      '一、存在的问题及整改措施\n（一）食堂伙食单调，学生意见较大。整改措施：成立膳食委员会，每月公布账目，年底前换供应商。\n（二）校门口交通拥堵，家长反映强烈。整改措施：错时放学，请交警每天到岗，增设斑马线。',
    ],
    bad: [
      '一、存在的问题\n一是理论学习抓得不紧，中心组学习次数少。〖二是食堂伙食单调，学生和家长意见较大，菜价也偏高。〗\n二、整改措施\n一是建立中心组学习考勤制度，每月集中学习一次。二是实行联村制度，每季度驻村五天，走访困难群众。',
    ],
  },
  *check(subject, thresholds) {
    const { 措施相似百分比: measures, 原因相似百分比: causes, 最少问题数: fewest } = { ...defaults, ...thresholds };
    const questions = answersTo(subject, { measures, causes });
    if (questions.length < fewest) return;
    for (const { span, lacks } of questions.filter((question) => question.lacks.length > 0).slice(0, SHOWN))
      yield {
        span,
        message: `这个问题${lacks.map((lack) => told(lack, subject.where)).join('；')}`,
        advice: '供核对：确实漏写的补上；问题、原因、措施不必一一对应',
      };
  },
};

function told({ part, nearest }: Lack, where: (offset: number) => string): string {
  const closest = nearest ? `，最接近的是${where(nearest.span.start)}「${shortened(nearest.text)}」` : '';
  return `未见明显对应的${part}${closest}`;
}
