import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, it } from 'vitest';
import { blamesOthers } from '../../src/check/parts/agents.js';
import { causeTypesOf } from '../../src/check/parts/cause-types.js';
import { isConcrete, isJudgement } from '../../src/check/parts/concrete.js';
import { namesDeadline, namesOwner } from '../../src/check/parts/duties.js';
import { shortened } from '../../src/check/parts/shortened.js';
import { namesFigure } from '../../src/check/parts/targets.js';
import { understandingIn } from '../../src/check/parts/understanding.js';
import { templates } from '../../src/check/templates/index.js';
import { checkDrafts } from '../../src/check.js';
import type { RuleSettings } from '../../src/core/rule-settings.js';
import type { Submissions } from '../../src/core/submissions.js';
import type { Template } from '../../src/core/template.js';
import { readSubmissions } from '../../src/read/index.js';
import { documentOf, submissionsOf } from './documents.js';

const report = templates.find('分析检查报告');
/** A plan of rectification as a user might write its template. */
const plan: Template = {
  name: '整改方案',
  summary: '整改方案',
  kinds: ['整改方案'],
  requirements: [{ id: '整改措施', level: 'required', headings: ['整改措施', '措施'], tells: 'intent' }],
};

function found(
  rule: string,
  from: string | Submissions,
  { template = report, rules = {} }: { template?: Template; rules?: RuleSettings } = {},
) {
  const submissions = typeof from === 'string' ? submissionsOf(documentOf(from)) : from;
  const { documents } = checkDrafts(submissions, { template, only: [rule], rules });
  return documents.flatMap(({ findings }) => findings);
}

describe('成效过长', () => {
  const text =
    '一、取得的成效\n一年来完成改造项目三个，新增学位四百个，通过省级验收，群众满意度提高到九成。\n二、存在的问题\n学习抓得不紧，系统性不强，联系实际不够；下基层次数不多，有的村一年没有去过。';

  it('goes by the limits that are set', () => {
    expect(found('成效过长', text)).toEqual([]);
    const rules = { 成效过长: { thresholds: { 最少字数: 20, 占比上限: 50 } } };
    expect(found('成效过长', text, { rules }).map(({ evidence }) => evidence)).toEqual(['一、取得的成效']);
  });
});

describe('原因重复问题', () => {
  it('says where the problem stands and in which words', () => {
    const [finding] = found(
      '原因重复问题',
      '一、存在的问题\n深入基层了解情况不够，有的村一年没有去过，情况掌握不准。\n二、原因分析\n由于放松了要求，思想上重视不够。深入基层了解情况还不够，有的村一年没去过。',
    );
    expect(finding).toMatchObject({ line: 4, severity: 'warning' });
    expect(finding?.message).toContain('第2行写的问题「深入基层了解情况不够，有的村一年没有去过');
  });

  it('is silent where one heading holds problems and causes', () => {
    expect(
      found(
        '原因重复问题',
        '一、存在的问题及原因分析\n深入基层了解情况不够，有三个村没有去过，主要是由于宗旨意识淡薄。服务窗口办事拖拉，群众跑三趟，原因是制度执行不严，导致作风松散。',
      ),
    ).toEqual([]);
  });
});

describe('问题无事例', () => {
  it.each([
    ['a figure', '三十一部作品中在省里获奖的只有两部'],
    ['a document', '《首问负责制》挂在墙上没有执行'],
    ['a date', '去年冬训没有组织起来'],
    ['a quotation', '群众说“找人难、盖章难、办件事要跑断腿”'],
    ['an example', '例如水库除险加固拖延，群众担心'],
  ])('is content with %s', (_, sentence) => {
    const problems = `一、存在的问题\n（一）学习不够系统，联系实际不够紧密。\n（二）深入群众不够，调查研究不深入。\n（三）服务意识不强，${sentence}。`;
    expect(found('问题无事例', problems)).toEqual([]);
  });

  it.each(['一些同志带头作用不强', '三个代表重要思想学得不深入', '第一，进取心不强'])(
    'does not take 「%s」 for a case',
    (sentence) => {
      const problems = `一、存在的问题\n学习不够系统，联系实际不够紧密，系统性还不强。深入群众不够，调查研究不深入，情况掌握不准。${sentence}。`;
      expect(found('问题无事例', problems)).toHaveLength(1);
    },
  );

  it('is silent about problems that are told at length without such judgements', () => {
    const told =
      '一、存在的问题\n窗口的人中午锁门回家吃饭，群众蹲在门口等。材料交上来先压在抽屉里，领导出差回来才批。电话铃响着没人接，投诉信转来转去又回到被投诉人手里。';
    expect(found('问题无事例', told)).toEqual([]);
  });
});

describe('以部分代替自己', () => {
  const problems =
    '存在的主要问题\n一是部分干部理论学习不够深入；二是个别同志作风不够扎实，办事拖拉；三是有的单位执行制度不严格；四是服务水平不高。';

  it('is for reports of analysis and self-examinations only', () => {
    expect(found('以部分代替自己', problems)).toHaveLength(3);
    expect(found('以部分代替自己', problems, { template: templates.find('对照检查材料') })).toHaveLength(3);
    expect(found('以部分代替自己', problems, { template: templates.find('调研报告') })).toEqual([]);
  });

  it('does not take 「我们也清醒地看到」 for speaking of oneself', () => {
    const text = problems.replace(
      '一是部分干部',
      '在肯定成绩的同时，我们也清醒地看到，还存在一些不足：一是学习不深；二是部分干部',
    );
    expect(found('以部分代替自己', text).length).toBeGreaterThan(0);
  });

  it('is silent where the group names its own faults as well', () => {
    const text = `${problems}五是班子议事不够民主，研究业务少。六是班子成员到基层少，我们对新情况研究不够。`;
    expect(found('以部分代替自己', text)).toEqual([]);
  });
});

describe('措施无责任人 and 措施无时限', () => {
  it('asks each measure of a plan of rectification, as an error', () => {
    const text =
      '某局领导班子整改方案\n一、整改措施\n（一）学习不经常。每月集中学习一次，由政工科牵头。\n（二）下乡少。班子成员每人联系两个村，驻村不少于五天。\n（三）办事拖拉。推行首问负责、限时办结的做法，向社会公开承诺。';
    expect(found('措施无责任人', text, { template: plan })).toMatchObject([{ line: 5, severity: 'error' }]);
    expect(found('措施无时限', text, { template: plan }).map(({ line, severity }) => ({ line, severity }))).toEqual([
      { line: 4, severity: 'error' },
      { line: 5, severity: 'error' },
    ]);
  });

  it('takes what is said once for all points below a number for each of them', () => {
    const text =
      '某局整改方案\n一、整改措施\n（一）马上就改的事项\n1.公布办事材料清单，一次告知到位。\n2.咨询电话指定接听人员，铃响不过三声。\n责任领导：分管副局长；完成时限：9月底。\n（二）长期坚持的事项\n1.建立联系点制度，听取基层意见。\n2.清理文件和会议，减轻基层负担。';
    expect(found('措施无责任人', text, { template: plan }).map(({ line }) => line)).toEqual([8, 9]);
    expect(found('措施无时限', text, { template: plan })).toEqual([]);
  });

  it('looks for owner and date beside the label of each item', () => {
    const text =
      '某局领导班子整改落实方案\n一、整改项目\n（一）学习不经常\n目标：养成学习习惯。\n措施：建立学习考勤制度，缺课补课。\n责任领导：张副局长。\n时限：9月底前。\n（二）下乡少\n目标：摸清村里情况。\n措施：实行联村制度，住到农户家里去。';
    const template = templates.find('整改落实方案');
    expect(found('措施无责任人', text, { template }).map(({ line }) => line)).toEqual([10]);
    expect(found('措施无时限', text, { template }).map(({ line }) => line)).toEqual([10]);
  });

  it('reads the columns of a table in a Word file', async () => {
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
    const table = new Table({
      rows: [
        row('整改项目', '整改措施', '责任领导', '完成时限'),
        row('学习不经常', '每次集中学习都登记考勤。', '张副局长', '9月底'),
        row('下乡少', '多到村里走走，听听意见。', '', '年底'),
        row('办事拖拉', '推行一次告知。', '李副局长', ''),
      ],
    });
    const children = [new Paragraph('某局领导班子整改方案'), new Paragraph('一、整改措施'), table];
    const file = join(await mkdtemp(join(tmpdir(), 'wenji-')), '方案.docx');
    writeFileSync(file, await Packer.toBuffer(new Document({ sections: [{ children }] })));
    const submissions = await readSubmissions([file]);
    expect(found('措施无责任人', submissions, { template: plan }).map(({ evidence }) => evidence)).toEqual([
      '下乡少\t多到村里走走，听听意见。\t\t年底',
    ]);
    expect(found('措施无时限', submissions, { template: plan }).map(({ evidence }) => evidence.slice(0, 4))).toEqual([
      '办事拖拉',
    ]);
  });

  it.each(['我们要以高度负责的态度抓好落实，对人民负责，增强责任心', '全体干部要认真负责，敢于担当'])(
    'does not take 「%s」 for naming an owner',
    (words) => {
      const text = `一、整改措施\n一要加强学习，提高认识。二要转变作风，提高效率。三要抓好落实，${words}。`;
      expect(found('措施无责任人', text)).toMatchObject([{ severity: 'info', evidence: '一、整改措施' }]);
    },
  );

  it('leaves proposals to others alone', () => {
    const text =
      '关于公园的提案\n一、问题\n公园座椅太少，老人没有地方歇脚，厕所也少。\n二、建议\n一是增设座椅。二是增设厕所。';
    const template = templates.find('提案');
    expect(found('措施无责任人', text, { template })).toEqual([]);
  });
});

describe('问题缺对应', () => {
  it('quotes the nearest measure and its place', () => {
    const [finding] = found(
      '问题缺对应',
      '一、存在的问题\n一是中心组学习次数少，研讨不深入。二是老旧小区电梯停运，居民上下楼不便，投诉较多。\n二、整改措施\n一是坚持中心组学习制度，每季度研讨一次。二是多到小区走访。',
      { rules: { 问题缺对应: { thresholds: { 措施相似百分比: 60 } } } },
    );
    expect(finding).toMatchObject({ severity: 'info', evidence: '二是老旧小区电梯停运，居民上下楼不便，投诉较多。' });
    expect(finding?.message).toContain('最接近的是第4行「二是多到小区走访」');
  });

  it('takes a measure written right under each problem for its answer', () => {
    const text =
      '一、查摆出的问题及整改举措\n（一）读者进馆难\n问题：阅览室座位偏少，周末一座难求，读者意见大。\n措施：延长开放到夜里，年底前添置桌椅二百套。\n（二）食堂排队长\n问题：打饭窗口少，中午排队半小时，群众不满意。\n措施：错峰就餐，增开一个窗口，下月起实行。';
    expect(found('问题缺对应', text)).toEqual([]);
  });
});

describe('许诺未写', () => {
  const opening = (promise: string) =>
    `${promise}\n一、存在的问题\n理论学习抓得不紧，联系实际不够；深入基层不够，有三个村两年没有去过，群众有怨言。`;

  it.each([
    ['班子认真查找问题，深刻剖析了思想根源。', '原因'],
    ['现将存在的问题、产生的原因和下一步措施报告如下：', '原因、措施'],
    ['我们查摆了问题，理清了工作思路，制定了整改措施。', '思路、措施'],
  ])('says what 「%s」 left out', (promise, lacking) => {
    const [finding] = found('许诺未写', opening(promise));
    expect(finding).toMatchObject({ line: 1, evidence: promise });
    expect(finding?.message).toContain(`后文没有写出${lacking}`);
  });

  it('does not take what a meeting demanded for a promise', () => {
    expect(found('许诺未写', opening('县委会议要求，各单位要剖析产生问题的根源。'))).toEqual([]);
  });

  it.each([
    ['一、存在以下三个方面的问题\n（一）学习不紧。\n（二）下乡不多。\n二、整改措施\n加强学习，年底前读两本书。', 1],
    ['一、存在以下两个方面的问题\n（一）学习不紧。\n（二）下乡不多。\n二、整改措施\n加强学习，年底前读两本书。', 0],
    ['今天主要讲三个问题。\n一、学习不紧。\n二、下乡不多。', 1],
    ['主要有四个方面：首先是学习不紧；其次是下乡不多；再次是办事拖拉；最后是纪律松弛。', 0],
    ['经归纳有2条意见：1.多修路；2.多种树。又有3条建议：1.开门办公；2.延时服务；3.网上办事。', 0],
  ])('counts the points after an announcement in 「%s」', (text, count) => {
    expect(found('许诺未写', text)).toHaveLength(count);
  });
});

describe('rules on content', () => {
  const names = [
    '成效过长',
    '原因只讲客观',
    '原因重复问题',
    '问题无事例',
    '以部分代替自己',
    '措施无责任人',
    '措施无时限',
    '问题缺对应',
    '许诺未写',
  ];

  it.each(names)('%s is silent about a speech', (name) => {
    const speech =
      '在动员大会上的讲话\n同志们：\n我们要深刻剖析根源。\n一、存在的问题\n一是部分干部学习不够；二是个别单位作风不实；三是有的同志办事不力。\n二、原因分析\n编制少，经费紧张，任务繁重，交通条件差。\n三、整改措施\n一要加强学习。二要转变作风。三要抓好落实。';
    expect(found(name, speech)).toEqual([]);
  });
});

describe('wordings', () => {
  const readers = {
    blamesOthers,
    causeTypesOf,
    isConcrete,
    isJudgement,
    understandingIn: (text: string) => understandingIn(text) ?? false,
    namesDeadline,
    namesFigure,
    namesOwner,
    shortened,
  };
  const pieces = ['十百千万', '“', '《', '，部分', '部分学校', '由', '每', '；', '有三点', '群众思想'];

  it.each(Object.entries(readers))('%s reads a very long sentence in one go', (_, read) => {
    for (const piece of pieces) expect(read(piece.repeat(50_000))).toBeDefined();
  });
});
