import { hanLength } from '../draft.js';
import { isConcrete, isJudgement } from '../parts/concrete.js';
import { writtenPart } from '../parts/written.js';
import type { Rule } from './rule.js';

/**
 * From `最少句数` sentences and `最少字数` characters on a passage should have cases; too few are below `事例百分比` of the
 * sentences, where at least `判断百分比` of them are judgements.
 */
const defaults = { 最少句数: 3, 最少字数: 40, 事例百分比: 10, 判断百分比: 50 };

/** Problems that are judged and not shown: no case, figure, date, person or place. */
export const bareProblems: Rule = {
  name: '问题无事例',
  summary: '问题部分没有事例、数据、时间、地点',
  severity: 'warning',
  thresholds: defaults,
  examples: {
    good: [
      '一、存在的问题\n（一）学习抓得不紧。中心组去年计划学习十二次，实际只组织了七次。\n（二）深入基层不够。对合作社的难处了解不透。\n（三）服务意识不强。办事拖拉，群众有怨言。',
    ],
    bad: [
      '〖一、存在的问题〗\n（一）学习抓得不紧。理论学习不够系统，联系实际不够紧密。\n（二）深入基层不够。调查研究不深入，对群众的难处了解不透。\n（三）服务意识不强。工作作风不够扎实，办事效率不高，群众有怨言。',
    ],
  },
  *check(subject, thresholds) {
    const {
      最少句数: fewest,
      最少字数: shortest,
      事例百分比: percent,
      判断百分比: share,
    } = { ...defaults, ...thresholds };
    const problems = writtenPart(subject, '问题');
    const [passage] = problems?.passages ?? [];
    if (!problems || !passage) return;
    const { sentences } = problems;
    const length = sentences.reduce((sum, { text }) => sum + hanLength(text), 0);
    if (sentences.length < fewest || length < shortest) return;
    const shown = sentences.filter(({ text }) => isConcrete(text)).length;
    if (shown * 100 >= sentences.length * percent) return;
    const judged = sentences.filter(({ text }) => isJudgement(text)).length;
    if (judged * 100 < sentences.length * share) return;
    yield {
      span: passage.opening,
      message: `写问题的 ${sentences.length} 句话里有 ${judged} 句是「不够」「不强」「缺乏」一类的判断，${shown === 0 ? '没有一句写到' : `只有 ${shown} 句写到`}具体的事例、数据或时间`,
      advice: '每个问题至少举一个事例或一组数据，写明时间、地点、涉及的人和事',
    };
  },
};
