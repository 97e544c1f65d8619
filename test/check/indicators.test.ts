import { describe, expect, it } from 'vitest';
import { templates } from '../../src/check/templates/index.js';
import { checkDrafts } from '../../src/check.js';
import { checkResult } from '../../src/core/results.js';
import { documentOf, submissionsOf } from './documents.js';

const DRAFT = `青石县农业局领导班子分析检查报告
一、形成的共识
通过学习讨论，我们深刻认识到，青石县的农业大而不强，全局的工作要转到为农户服务上来。大家还认识到科学发展是硬道理。
二、取得的成效
一年来，全局完成高标准农田改造一万亩，新建机井四十六眼，粮食总产提高到三十万吨，群众满意率达到九成。
三、存在的问题
（一）学习抓得不紧。班子中心组去年计划学习十二次，实际只组织了七次。
（二）深入基层不够。部分干部作风漂浮，对合作社的难处了解不透。
（三）服务意识不强。良种补贴兑付晚了两个月，群众有怨言。
四、产生问题的原因
从主观上看，班子对学习的重要性认识不深，把学习当成软任务。制度执行不严，缺课没有人管。从客观上看，农技人员编制八年没有补充。
五、总体思路和目标
坚持稳粮、增收、强基的总体思路，力争三年内把全县建成优质粮基地。努力实现农业的长足发展。
六、整改措施
一是每月第一个周五为学习日，由办公室登记通报。二是实行联村制度，年底前走遍所有的村。三是转变作风，提高服务水平。`;

function indicators(text: string, template = '分析检查报告') {
  const result = checkDrafts(submissionsOf(documentOf(text)), { template: templates.find(template) });
  return checkResult.parse(result).documents.flatMap((document) => document.indicators);
}

describe('the five questions of the public appraisal', () => {
  const found = indicators(DRAFT);

  it('are answered by facts, in their own order', () => {
    expect(found.map(({ question, says }) => `${question}：${says}`)).toEqual([
      '认识深不深：写到认识的有 2 处，联系本单位实际的 1 处',
      '问题查找准不准：列出问题 3 个，其中 2 个有事例或数据；讲班子或本人的 1 句，讲部分、个别或下级的 1 句',
      '原因分析透不透：写到主观原因 2 处、客观原因 1 处，涉及思想观念、主观努力、执行、规章制度',
      '发展思路清不清：写到目标 2 处，有期限的 1 处，有数量指标的 0 处',
      '改进措施可行不可行：列出措施 3 条，写明责任人的 1 条、时限的 2 条，两样都写明的 1 条',
    ]);
  });

  it('quote the draft verbatim, three places at most, with the line', () => {
    const lines = DRAFT.split('\n');
    for (const { evidence } of found) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.length).toBeLessThanOrEqual(3);
      for (const { line, text } of evidence) expect(lines[line - 1]).toContain(text);
    }
  });

  it('give no mark', () => {
    for (const { says } of found) expect(says).not.toMatch(/分数|得分|优秀|良好|合格|较好|较差|等级/u);
  });

  it('say which parts are not written', () => {
    const [heading, first = ''] = DRAFT.split('\n', 2);
    const says = indicators(`${heading}\n${first}\n全局的同志干劲很足。`).map((indicator) => indicator.says);
    expect(says).toEqual([
      '没有找到谈认识、谈体会的话',
      '没有写出问题',
      '没有写出原因',
      '没有写出发展思路',
      '没有写出改进措施',
    ]);
  });

  it('are not asked of other templates or other kinds of document', () => {
    expect(indicators(DRAFT, '调研报告')).toEqual([]);
    expect(indicators('在动员大会上的讲话\n同志们：\n今天我们召开大会，主要是进行动员。')).toEqual([]);
  });
});

it('counts what was understood though it says what must be done, and as measures only what is one', () => {
  const text = `镇领导班子分析检查报告
一、形成的共识
通过学习，我们认识到，镇里的工作必须把群众的饮水放在第一位。
六、存在的不足和今后工作
虽然取得了一些成绩，但离群众要求还有距离，如部分干部观念陈旧，个别学生行为习惯较差。今后我们将进一步加强学习，加强管理，努力办好群众满意的实事。`;
  const says = Object.fromEntries(indicators(text).map(({ question, says }) => [question, says]));
  expect(says.认识深不深).toBe('写到认识的有 1 处，联系本单位实际的 1 处');
  expect(says.问题查找准不准).toMatch(/写了 1 句.*讲班子或本人的 0 句，讲部分、个别或下级的 1 句$/u);
  expect(says.改进措施可行不可行).toMatch(/^列出措施 1 条/u);
});
