import { blamesOthers, speaksOfSelf } from '../parts/agents.js';
import { writtenPart } from '../parts/written.js';
import type { Rule } from './rule.js';

/** From `最少句数` such sentences on, when they are `占比百分比` of the problems and fewer than `自身百分比` speak of oneself. */
const defaults = { 最少句数: 2, 占比百分比: 40, 自身百分比: 20 };
/** So many sentences are shown. */
const SHOWN = 3;

/** Problems of some subordinates stand in for those of the leading group or of the writer. */
export const blamedOthers: Rule = {
  name: '以部分代替自己',
  summary: '用部分、个别、下级的问题代替班子或本人的问题',
  severity: 'warning',
  templates: ['分析检查报告', '对照检查材料'],
  thresholds: defaults,
  examples: {
    good: [
      '一、存在的问题\n班子研究教学少，成员人均听课不到四节；部分教师的观念有待转变；我们对新教师的培养没有计划，调研浮在面上。',
    ],
    bad: [
      '一、存在的问题\n一是理论学习还不够深入；〖二是部分教师的教育观念有待进一步转变；〗〖三是个别班主任工作方法比较简单，学生有意见；〗四是管理的精细化水平还需要进一步提高。',
    ],
  },
  *check(subject, thresholds) {
    const { 最少句数: fewest, 占比百分比: share, 自身百分比: self } = { ...defaults, ...thresholds };
    const sentences = (writtenPart(subject, '问题')?.sentences ?? []).filter(({ heading }) => !heading);
    const others = sentences.filter(({ text }) => blamesOthers(text));
    const own = sentences.filter(({ text }) => speaksOfSelf(text) && !blamesOthers(text));
    if (others.length < fewest || others.length * 100 < sentences.length * share) return;
    if (own.length * 100 >= sentences.length * self) return;
    for (const { span } of others.slice(0, SHOWN))
      yield {
        span,
        message: `问题部分 ${sentences.length} 句中有 ${others.length} 句说的是部分、个别或下级，讲到班子和本人的有 ${own.length} 句`,
        advice: '检查的是班子和本人：写清自己在这件事上做了什么、没做什么，不要用下级的问题代替',
      };
  },
};
