import { expect, it } from 'vitest';
import { checkRenderers } from '../../src/render/check/index.js';
import { part, reportOf, resultOf, reviewOf, sample } from './check-reports.js';

const text = async (...report: Parameters<typeof reportOf>) =>
  new TextDecoder().decode(await checkRenderers.find('text').render(reportOf(...report)));

it('tells the kind first, then the parts, what to write, the faults, facts, and a line on each draft', async () => {
  expect(await text(sample)).toBe(`稿/甲.docx
文种：讲话　模板：分析检查报告　字数：120
提示：有修订痕迹，按接受修订后的文字检查
  · 第 1 段第 1 字〔错误·文种〕是讲话
    原文：「在大会上的讲话」
    建议：核对

  部分      要求  结论    位置与依据
  问题      必备  具备    第 7 段「二、存在的问题」
  自身建设  建议  缺少    全文没有提到
  原因      必备  仅提及  第 2 段「深刻剖析原因。」
  措施      必备  单薄    第 9 段「三、措施」

待补写：
  · 〔建议·缺少〕自身建设：全文没有提到，建议补写
  · 〔必备·仅提及〕原因：只是许诺要写，请单列一部分，写出具体内容
  · 〔必备·单薄〕措施：下面没有内容，请补充具体内容

其他问题：
  · 第 3 段第 5 字〔错误·占位符〕有占位符
    原文：「XX」
    建议：填写
  · 第 8 段第 1 字〔提示·套话〕写得不实
    原文：「不断加强」
    建议：写实

供评议参考：
  · 认识深不深：没有找到谈认识的话
    第 4 段「统一思想。」

稿/乙.txt
文种：调研报告　模板：调研报告　字数：120

  部分  要求  结论  位置与依据
  问题  必备  具备  全文没有提到

读不出：稿/坏.docx（文件已损坏）

稿件        文种      字数  错误  警告  提示  必备部分
稿/甲.docx  讲话       120     2     0     1  原因、措施未写实
稿/乙.txt   调研报告   120     0     0     0  齐全

共检查稿件2份，其中1份必备部分不齐；发现错误2处、警告0处、提示1处。
`);
});

it('colours what is lacking and keeps the columns in line', async () => {
  const paint = (sign: string) => (words: string) => `<${sign}>${words}</${sign}>`;
  const colours = { bold: paint('b'), dim: paint('dim'), red: paint('red'), yellow: paint('y'), green: paint('g') };
  const lines = (await text(sample, { paint: colours })).split('\n');
  expect(lines).toContain('  <red>原因      必备  仅提及  第 2 段「深刻剖析原因。」</red>');
  expect(lines).toContain('  · 第 3 段第 5 字<red>〔错误·占位符〕</red>有占位符');
});

it('says how much a baseline hides', async () => {
  const shown = await text(resultOf([reviewOf('甲.txt', { requirements: [part('问题', 'present')], hidden: 3 })]));
  expect(shown).toContain('与基线相同的 3 处未列出');
  expect(shown).toContain('共检查稿件1份，必备部分没有新的缺漏；没有发现其他问题。与基线相同的3处未列出。');
});

it('does not call a draft complete of which nothing was asked', async () => {
  const news = reviewOf('稿/消息.txt', { kind: '新闻', template: '无' });
  expect(await text(resultOf([news]))).toContain('共检查稿件1份，没有逐项检查应有的部分；');
  expect(await text(resultOf([news, reviewOf('稿/丙.txt', { requirements: [part('问题', 'present')] })]))).toMatch(
    /稿\/消息\.txt +新闻 .*没有检查/u,
  );
});
