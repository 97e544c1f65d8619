import { expect, test } from 'vitest';
import { readingOf } from '../../src/core/reading.js';
import { checkDrafts, readSubmissions, templates } from '../../src/index.js';
import { folderWith, readFile } from './folder.js';

const body = '学校班子每周听课三节，收集意见一百二十条，已经办结六十条，其余正在同有关部门协商。';

async function blocksOf(text: string) {
  const [document] = (await readFile('a.md', text)).documents;
  return (document?.blocks ?? []).map(({ kind, level, marker, span }) => {
    const words = document ? readingOf(document, span).text : '';
    return [kind === 'heading' ? level : '·', marker, words];
  });
}

test('markup hides no enumerator and is not read', async () => {
  const text = `# 工作报告\n\n## 一、问题\n\n**（一）作风不实。**${body}\n\n### （二）学习不深 ###\n\n* **重点**：${body}\n- 1. ${body}\n`;
  expect(await blocksOf(text)).toEqual([
    [0, undefined, '工作报告'],
    [1, '一、', '一、问题'],
    [2, '（一）', '（一）作风不实。'],
    ['·', undefined, body],
    [2, '（二）', '（二）学习不深'],
    ['·', undefined, `重点：${body}`],
    ['·', '1.', `1. ${body}`],
  ]);
});

test('the text stays as it was written; rules, fences, link targets are no content', async () => {
  const text = `${body}\n\n---\n\n\`\`\`\n见[办法](https://example.com/a "附件")，\`代码\`和~~旧稿~~。\n\`\`\`\n`;
  const { documents, texts } = await readFile('a.md', text);
  expect(texts).toEqual([text]);
  expect(documents[0]?.blocks.map(({ span }) => documents[0] && readingOf(documents[0], span).text)).toEqual([
    body,
    '见办法，代码和旧稿。',
  ]);
});

test('a lone star, an underline in a name and a product are text', async () => {
  const text = `面积3*4米，文件名 a_b_c.txt，满意度****未填。${body}`;
  expect((await blocksOf(text))[0]?.[2]).toBe(text);
});

test('a table with bars is a table when it looks like one', async () => {
  const table =
    '# 汇总\n\n| 单位 | 意见建议 |\n|---|:--:|\n| 一小 | 增加图书，**延长**借阅时间 |\n| 二小 | 修操场<br>换灯 |\n';
  const { texts, meta, rows } = await readFile('a.md', table);
  expect([texts, meta.map(({ 单位 }) => 单位), rows]).toEqual([
    ['增加图书，延长借阅时间', '修操场\n换灯'],
    ['一小', '二小'],
    [5, 6],
  ]);
  expect((await readFile('b.md', `甲 | 乙\n${body}\n`)).texts).toEqual([`甲 | 乙\n${body}\n`]);
});

test('bold marks are no placeholder to the check', async () => {
  const folder = folderWith({
    'a.md': `# 第五小学调研报告\n\n## 一、存在的问题\n\n**${body}**\n\n1. **重点**：${body}\n`,
  });
  const submissions = await readSubmissions([folder]);
  const { documents } = checkDrafts(submissions, { template: templates.find('调研报告') });
  expect(documents[0]?.findings.filter(({ rule }) => rule === '占位符')).toEqual([]);
});
