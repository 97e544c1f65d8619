import { hanLength, type Sentence } from '../draft.js';
import type { Match } from '../match/index.js';
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
      '〖一、狠抓质量，教学成绩再创佳绩〗\n中考平均分比上年提高十一分，重点高中上线一百八十七人，四十六名教师获得市级以上奖励，开设公开课七十二节。\n二、加大投入，办学条件明显改善\n投入二百六十万元改造操场，新建实验室四间，添置图书一万两千册，多媒体教室达到二十八间。\n三、强化管理，校园安全稳定\n全年无重大安全事故，顺利通过验收，被评为市级平安校园。\n四、存在的问题\n班子学习抓得不紧，系统性不强，下到课堂的次数不多，调研浮在面上。',
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
    const others = [problems, matchOf(subject, '原因')].flatMap((match) => match?.passages ?? []);
    const told = others.flatMap(({ own }) => own);
    const taken = new Set(told.map(({ span }) => span.start));
    const rest = lengthOf(told);
    const headed = lengthOf(sentences);
    const all = lengthOf(sentencesOf(achievements).filter(({ span }) => !taken.has(span.start)));
    const written = headed * 2 < all ? all : headed;
    if (rest === 0 || written < brief || written * 100 <= rest * share) return;
    yield {
      span: passage.opening,
      message: `写成效约 ${written} 字，写问题和原因合计约 ${rest} 字，读起来像工作总结`,
      advice: '分析检查报告以讲问题为主，成效有一段话就够了：压缩成效，把问题和原因写实写透',
    };
  },
};

/** Where most of a work report stands under slogans (狠抓质量，再创佳绩), these count as well as the headings of the part. */
function sentencesOf({ passages, verdict }: Match): readonly Sentence[] {
  return passages.filter((each) => each.verdict === verdict).flatMap(({ own }) => own);
}

/** Han characters of sentences, each counted once. */
function lengthOf(sentences: readonly Sentence[]): number {
  const texts = new Map(sentences.map(({ span, text }) => [span.start, text]));
  return [...texts.values()].reduce((sum, text) => sum + hanLength(text), 0);
}
