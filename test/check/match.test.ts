import { describe, expect, it } from 'vitest';
import { templates } from '../../src/check/templates/index.js';
import { checkDrafts } from '../../src/check.js';
import type { Template } from '../../src/core/template.js';
import { documentOf, submissionsOf } from './documents.js';

const report = templates.find('分析检查报告');
const own: Template = {
  name: '提案',
  summary: '',
  requirements: [
    { id: '调研情况', level: 'required', headings: ['调研情况'] },
    { id: '问题分析', level: 'required', headings: ['问题分析'] },
    { id: '具体建议', level: 'required', headings: ['具体建议'] },
  ],
};
const body = '全市现有公园七十二处，多数建于二十年前，健身器材和无障碍通道普遍老化，老人孩子使用不便。';

function verdicts(text: string, template: Template): Record<string, string> {
  const [review] = checkDrafts(submissionsOf(documentOf(text)), { template }).documents;
  return Object.fromEntries((review?.requirements ?? []).map(({ id, verdict }) => [id, verdict]));
}

describe('headings of a template', () => {
  it.each([
    ['on lines of their own', `调研情况\n${body}\n问题分析\n${body}\n具体建议\n${body}`],
    ['numbered', `一、调研情况\n${body}\n二、问题分析\n${body}\n三、具体建议\n${body}`],
    ['before a colon', `调研情况：${body}\n问题分析：${body}\n具体建议：${body}`],
    ['glued to the sentence before', `调研情况：${body}问题分析：${body}具体建议：${body}`],
    ['glued and numbered', `一、调研情况。${body}二、问题分析。${body}三、具体建议。${body}`],
    ['in half-width punctuation', `1.调研情况:${body}\n2.问题分析:${body}\n3.具体建议:${body}`],
    ['in brackets', `【调研情况】${body}\n【问题分析】：${body}\n【具体建议】\n${body}`],
    ['slightly reworded', `一、调研的情况\n${body}\n二、有关问题分析\n${body}\n三、几点具体建议\n${body}`],
  ])('are found %s', (_, text) => {
    expect(verdicts(text, own)).toEqual({ 调研情况: 'present', 问题分析: 'present', 具体建议: 'present' });
  });

  it('own the numbered list that starts under them', () => {
    const text = `调研情况\n${body}\n问题分析\n一、设施陈旧\n${body}\n二、管理粗放\n${body}\n具体建议\n${body}`;
    expect(verdicts(text, own)).toMatchObject({ 问题分析: 'present' });
  });

  it('are thin with nothing, or only a note, under them', () => {
    const text = `一、调研情况\n${body}\n二、问题分析\n三、具体建议\n（略）`;
    expect(verdicts(text, own)).toEqual({ 调研情况: 'present', 问题分析: 'thin', 具体建议: 'thin' });
  });

  it('are mentioned when they occur in a sentence only, and else missing', () => {
    expect(verdicts(`一、调研情况\n${body}我们在问题分析上下了功夫。`, own)).toEqual({
      调研情况: 'present',
      问题分析: 'mentioned',
      具体建议: 'missing',
    });
  });
});

const causes = '一是由于班子思想上重视不够，把学习当成软任务。二是制度执行不严，导致干好干坏一个样，缺少约束。';
const problems = '一是学习抓得不紧，全年集中学习只有五次。二是下基层不够，有四个村一年没有去过，群众意见较大。';

describe('parts of a report', () => {
  it.each([
    ['a lead-in with a list', `造成上述问题的主要原因有三：${causes}`],
    ['a lead-in and the list in the next lines', `究其原因，主要有以下几个方面：\n${causes}`],
    ['the objective and the subjective side', `从客观上讲，编制八年没有增加。从主观上讲，${causes}`],
    [
      '究其原因 and what follows, whatever its words',
      '究其原因，主要是待遇偏低，平均月收入比县里少九百多元；职称名额少，基层十二年没有评上过一个副高；管理上论资排辈，年轻人没有盼头。',
    ],
    ['a heading in other words', `三、问题产生的深层次根源\n${causes}`],
    ['a combined heading', `二、存在的问题及其原因分析\n${problems}${causes}`],
  ])('are recognized by %s', (_, text) => {
    expect(verdicts(text, report)).toMatchObject({ 原因: 'present' });
  });

  const neutral = '全市现有公园七十二处，面积三百公顷，分布在六个区，由区里的园林部门管理。';

  it.each([
    ['a promise', `我们认真查找存在的突出问题，深刻剖析产生问题的原因，制定整改措施，取得了实效。${neutral}`],
    [
      'guidance',
      `报告要系统梳理存在的问题，主要表现在：要从思想观念上查找不足，必须触及思想，要分析主客观原因。${neutral}`,
    ],
    ['a table of contents', '一、存在的问题………3\n二、原因分析………5\n三、整改措施………8'],
    ['a narrated meeting', `会议指出，存在的突出问题，主要表现在：${neutral}会议认为，主要原因是学习不够。`],
    [
      'the problems of another unit',
      `通报指出，该局存在突出问题，造成上述问题的主要原因是责任没有落实到人，管理混乱。${neutral}`,
    ],
    [
      'words that mean something else',
      '二、着力解决突出问题\n工作人员每天上门登记，按时答复，已办结来信二百余件，群众表示认可。',
    ],
  ])('are not fulfilled by %s', (_, text) => {
    const { 问题: problem, 原因: cause } = verdicts(text, report);
    expect([problem, cause]).not.toContain('present');
  });

  it('are thin in a combined heading whose half is not written', () => {
    expect(verdicts(`二、存在的问题及原因\n${problems}`, report)).toMatchObject({ 问题: 'present', 原因: 'thin' });
  });

  it('are named by a heading in the words of one part, though those of another differ in 主要 and 具体 alone', () => {
    const text = `一、主要工作\n全年完成改造项目三个，新增学位四百个，顺利通过省级验收，群众满意度提高到九成以上。\n二、存在的问题\n${problems}`;
    expect(verdicts(text, report)).toMatchObject({ 成效: 'present', 措施: 'missing' });
  });

  it('are named by a heading of plans for a year', () => {
    const text = `二、存在的问题\n${problems}\n三、2010年打算\n新引进项目十五个。`;
    expect(verdicts(text, report)).toMatchObject({ 措施: 'thin' });
  });

  it('are written in figures as well as in words', () => {
    const text = `文化馆领导班子分析检查报告\n两年来,我馆举办培训班36期,演出82场,观众达11万人次,获市级奖励4项。还存在以下问题:${problems}`;
    expect(verdicts(text, report)).toMatchObject({ 成效: 'present', 问题: 'present' });
  });

  it('are not named by a slogan that says that something is secured', () => {
    const text = '一、强化收购，粮食安全有保障\n全年收购粮食十二万吨，同比增长一成，库存充足，质量合格率达到百分之百。';
    expect(verdicts(text, report)).toMatchObject({ 成效: 'present', 措施: 'mentioned' });
  });

  it('are named by a heading in plain words, all of its points counted', () => {
    const text =
      '二、照镜子：我们差在哪里\n（一）眼睛向上多。去年参加会议一百多次，入户不到二十户。\n（二）热心建、不热心管。审计发现转租二十三户。\n（三）自己定的规矩自己破。规定集体研究的事，有四笔是局长一支笔批的。';
    const [review] = checkDrafts(submissionsOf(documentOf(text)), { template: report }).documents;
    expect(review?.indicators[1]?.says).toMatch(/^列出问题 3 个/u);
  });

  it('are thin in a combined heading whose half is put off to another paper', () => {
    const text =
      '三、努力方向和改进措施\n到明年年底，全县自来水普及率达到九成五，用水户满意度达到九成，建成节水型县城。具体改进措施将在下一阶段另行制定。';
    expect(verdicts(text, report)).toMatchObject({ 思路: 'present', 措施: 'thin' });
  });

  it('do not take weak ideas and weak measures among the problems for ideas and measures', () => {
    const text = `二、存在的问题\n（一）工作思路不清\n${problems}\n（二）工作措施不力\n${problems}`;
    const { 思路: direction, 措施: measure } = verdicts(text, report);
    expect([direction, measure]).not.toContain('present');
  });
});
