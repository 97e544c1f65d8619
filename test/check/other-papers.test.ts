import { describe, expect, it } from 'vitest';
import { positionOf } from '../../src/check/position.js';
import { templates } from '../../src/check/templates/index.js';
import { checkDrafts } from '../../src/check.js';
import type { Document } from '../../src/core/document.js';
import { documentOf, submissionsOf } from './documents.js';

function verdicts(text: string, template: string): Record<string, string> {
  const [review] = checkDrafts(submissionsOf(documentOf(text)), { template: templates.find(template) }).documents;
  return Object.fromEntries((review?.requirements ?? []).map(({ id, verdict }) => [id, verdict]));
}

describe('parts of other papers', () => {
  it('are found in a proposal under the line that names its matter', () => {
    const text =
      '案由：关于规范小区充电桩的提案\n提案人：水某某\n我区现有住宅小区二百一十七个，登记的电动自行车约六万辆，其中三分之二停放在没有车棚的老小区里。\n由于充电桩没有统一规划，多数小区至今无处充电，飞线充电屡禁不止，去年因此起火三次。\n为此建议：\n一、由消防部门牵头，年内完成小区充电设施摸底。\n二、每个小区至少建设一处集中充电车棚。';
    expect(verdicts(text, '提案')).toEqual({ 情况: 'present', 问题: 'present', 建议: 'present' });
  });

  it('are items under a heading, with labels that come again below each', () => {
    const item = (title: string) =>
      `${title}\n整改目标：取缔摊点四十六个。\n整改措施：在北侧空地划定摊位，引导入场经营。\n整改时限：六月十五日前。\n责任领导：水某某`;
    const text = `区城管局领导班子整改落实方案\n为落实分析检查报告提出的各项任务，结合群众评议意见，制定本方案。\n一、整改目标\n群众满意率达到九成以上。\n二、整改项目\n（一）立即整改的项目\n${item('1．菜市口占道问题。')}\n${item('2．窗口态度问题。')}\n（二）年底前完成的项目\n${item('3．路灯不亮问题。')}`;
    expect(verdicts(text, '整改落实方案')).toMatchObject({ 问题: 'present', 措施: 'present' });
  });

  it('are found in a reflection that says from when on one will do what', () => {
    const text =
      '参加学习的心得体会\n二、看到了差距\n我带的班有四十七个孩子，我说不出后排那几个孩子的一件事。上学期小勇辍学两周，我只打过一个电话。\n三、明确了方向\n从下周起，我每天找一个后排的孩子谈十分钟；每周家访两户，学期末走完全班；作业面批不少于三分之一。';
    expect(verdicts(text, '心得体会')).toMatchObject({ 联系实际: 'present', 今后打算: 'present' });
  });

  it('are not fulfilled in a reflection by what a member ought to do', () => {
    const text =
      '学习体会\n通过学习，我深刻认识到为人民服务不是一句口号，是每一天的小事。\n作为一名党员，要不断加强学习，不断提高自身素质，牢固树立全心全意为人民服务的宗旨，作出应有的贡献。';
    expect(verdicts(text, '心得体会')).not.toMatchObject({ 联系实际: 'present' });
  });
});

it('shows of a part without a heading the sentences that write it, not the line of the author', () => {
  const text =
    '学习的一点体会\n财务科　水某某\n参加学习已经一个月了，刚开始觉得理论离我这个管账的很远。\n听了课以后，我才明白，账怎么管、钱怎么花，都有道理在里面。原来只求账平，现在认识到钱花得值不值更要紧。';
  const [review] = checkDrafts(submissionsOf(documentOf(text)), { template: templates.find('心得体会') }).documents;
  expect(review?.requirements[0]?.evidence[0]?.text).toMatch(/^(?:参加学习|听了课)/u);
});

it('places a row of a table at the paragraph before the table', () => {
  const text = '整改落实方案\n现公开承诺如下。\n项目\t措施\n食堂\t公布菜价。';
  const place = { file: '方案.docx' };
  const blocks = [
    { kind: 'heading', level: 0, span: { start: 0, end: 6 }, source: { ...place, paragraph: 1 } },
    { kind: 'paragraph', span: { start: 7, end: 15 }, source: { ...place, paragraph: 2 } },
    { kind: 'paragraph', span: { start: 16, end: 21 }, source: { ...place, sheet: '表1', row: 1 } },
    { kind: 'paragraph', span: { start: 22, end: 30 }, source: { ...place, sheet: '表1', row: 2 } },
  ] as const;
  const document: Document = { id: '方案.docx', source: place, form: 'text', text, blocks, meta: {} };
  expect(positionOf(document, 25)).toEqual({ line: 2, column: 4 });
});
