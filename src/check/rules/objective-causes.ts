import { causeTypes, causeTypesOf } from '../parts/cause-types.js';
import { writtenPart } from '../parts/written.js';
import type { Rule } from './rule.js';

/** At least `最少句数` sentences, and `占比百分比` of all that write the part, must speak of outward causes. */
const defaults = { 最少句数: 1, 占比百分比: 50 };

/** Causes are sought outside only: conditions, money, staff, tasks, and nothing in one's own thinking or conduct. */
export const objectiveCauses: Rule = {
  name: '原因只讲客观',
  summary: '原因只讲客观条件，没有从主观上找',
  severity: 'warning',
  thresholds: defaults,
  examples: {
    good: [
      '一、存在的问题\n下基层次数不多，对合作社的难处了解不透，有三个村两年没有去过。\n二、原因分析\n客观上人手少、任务重，但根本上还是思想上重视不够，宗旨意识淡化，满足于听汇报、看材料。',
      '一、原因分析\n主要是班子成员学习不够，决策前调查研究少，制度执行不严，遇到矛盾怕得罪人。',
    ],
    bad: [
      '一、存在的问题\n下基层次数不多，对合作社的难处了解不透，有三个村两年没有去过。\n〖二、原因分析〗\n造成上述问题的原因，是站里编制连续八年没有补充，经费紧张，一个人要管七八个村，任务十分繁重，加上山区交通条件差，来回一趟要大半天。',
    ],
  },
  *check(subject, thresholds) {
    const { 最少句数: fewest, 占比百分比: share } = { ...defaults, ...thresholds };
    const causes = writtenPart(subject, '原因');
    const [passage] = causes?.passages ?? [];
    if (!causes || !passage) return;
    const types = causes.sentences.map(({ text }) => causeTypesOf(text));
    const outward = types.filter((found) => found.some(({ objective }) => objective)).length;
    if (outward < fewest || outward * 100 < types.length * share) return;
    if (types.flat().some(({ objective }) => !objective)) return;
    yield {
      span: passage.opening,
      message: `原因部分有 ${outward} 句讲客观条件，没有一句从主观上找原因`,
      advice: `客观条件可以讲，但要重点从主观上找：对照${INWARD}，写清自身的原因`,
    };
  },
};

const INWARD = causeTypes
  .filter(({ objective }) => !objective)
  .map(({ name }) => name)
  .join('、');
