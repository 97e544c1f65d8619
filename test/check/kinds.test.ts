import { describe, expect, it } from 'vitest';
import { draftOf } from '../../src/check/draft.js';
import { UNKNOWN_KIND } from '../../src/check/kinds/index.js';
import { judgeKind } from '../../src/check/kinds/judge.js';
import { documentOf } from './documents.js';

describe('judgeKind', () => {
  it.each([
    ['镇领导班子学习实践活动分析检查报告（送审稿）', '分析检查报告'],
    ['局领导班子分析检查报告提纲', '分析检查报告'],
    ['班子成员对照检查发言提纲', '对照检查材料'],
    ['关于乡村小规模学校办学情况的调研报告', '调研报告'],
    ['城区停车难问题的现状与对策', '调研报告'],
    ['参加廉政教育的心得体会', '心得体会'],
    ['民主生活会整改落实方案', '整改方案'],
    ['2010年度工作总结', '工作总结'],
    ['在全县教育工作会议上的讲话', '讲话'],
    ['关于召开专题民主生活会的通知', '通知/方案'],
    ['机关作风建设实施方案范文', '通知/方案'],
    ['县交通局召开作风建设推进会', '新闻'],
    ['关于增设社区老年食堂的建议', '提案/建议'],
  ])('knows 「%s」 by its title', (title, kind) => {
    const { name, evidence, certain } = judgeKind(draftOf(documentOf(`${title}\n\n正文第一段。`)));
    expect({ name, certain, evidence }).toEqual({
      name: kind,
      certain: true,
      evidence: { start: 0, end: title.length },
    });
  });

  it.each([
    ['同志们：\n今天召开大会，进行动员。\n谢谢大家！', '讲话'],
    ['为做好有关工作，现制定如下工作计划：\n一、总体要求\n提高认识。', '通知/方案'],
    ['5月12日上午，县水务局召开座谈会，听取企业意见。\n会议指出，供水改造进展较快。', '新闻'],
    ['现将一年来的工作情况总结如下：\n一、抓教学。', '工作总结'],
  ])('knows a text without a title by its opening', (text, kind) => {
    expect(judgeKind(draftOf(documentOf(text))).name).toBe(kind);
  });

  it('does not guess', () => {
    expect(judgeKind(draftOf(documentOf('食堂的菜品可以再丰富一些。')))).toEqual({
      name: UNKNOWN_KIND,
      certain: false,
      secondHand: [],
    });
  });
});
