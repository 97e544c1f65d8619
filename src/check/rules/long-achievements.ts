import { hanLength, type Sentence } from '../draft.js';
import { matchOf, writtenIn } from '../parts/written.js';
import type { Rule } from './rule.js';

/** Below `最少字数` characters achievements are brief whatever the rest; beyond `占比上限` percent of the rest they are long. */
const defaults = { 最少字数: 100, 占比上限: 100 };

/** Achievements at greater length than problems and causes together: the report reads as a work report. */
export const longAchievements: Rule = {
  name: '成效过长',
  summary: '成效的篇幅超过问题与原因之和',
  severity: 'warning',
  thresholds: defaults,
  examples: {
    good: [
      '一、取得的成效\n一年来完成改造项目三个，群众满意度提高到九成。\n二、存在的问题\n学习抓得不紧，系统性不强，联系实际不够；下基层次数不多，有的村一年没有去过。\n三、原因分析\n主要是由于思想上重视不够，把学习当成软任务，放松了要求。',
    ],
    bad: [
      '〖一、取得的成效〗\n一年来，全局完成改造项目三个，新增学位四百个，顺利通过省级验收，群众满意度提高到九成以上。先后举办培训班十二期，培训骨干三百余人，荣获市级先进集体称号。信访积案全部办结，投诉量明显下降，服务大厅办理时间缩短了一半，受到企业和群众好评。\n二、存在的问题\n学习抓得不紧，系统性不强，联系实际不够，下基层次数不多，调研浮在面上。',
    ],
  },
  *check(subject, thresholds) {
    const { 最少字数: brief, 占比上限: share } = { ...defaults, ...thresholds };
    const achievements = matchOf(subject, '成效');
    const problems = matchOf(subject, '问题');
    if (!achievements || !problems) return;
    const { passages, sentences } = writtenIn(subject.draft, achievements);
    const [passage] = passages;
    if (!passage) return;
    const causes = matchOf(subject, '原因');
    const rest = lengthOf([...problems.passages, ...(causes?.passages ?? [])].flatMap(({ own }) => own));
    const written = lengthOf(sentences);
    if (rest === 0 || written < brief || written * 100 <= rest * share) return;
    yield {
      span: passage.opening,
      message: `写成效约 ${written} 字，写问题和原因合计约 ${rest} 字，读起来像工作总结`,
      advice: '分析检查报告以讲问题为主，成效有一段话就够了：压缩成效，把问题和原因写实写透',
    };
  },
};

/** Han characters of sentences, each counted once. */
function lengthOf(sentences: readonly Sentence[]): number {
  const texts = new Map(sentences.map(({ span, text }) => [span.start, text]));
  return [...texts.values()].reduce((sum, text) => sum + hanLength(text), 0);
}
