import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readResult } from '../../src/core/read-result.js';
import { folderWith } from './folder.js';
import { run } from './run.js';

const draft = [
  '第五小学工作方案',
  '一、总体要求',
  '坚持开门办学，把家长和教师的意见作为改进工作的依据，每学期集中征求两次。',
  '- 1 -',
  '（一）工作目标',
  '年底前办结八成以上的意见，其余的逐条说明原因，接受家长监督。',
  '二、工作安排',
  '\t阶段',
  '\t内容',
  '\t时间',
  '',
  '\t准备阶段',
  '\t征求意见',
  '\t三月',
  '',
  '\t',
  '\t归类',
  '整理',
  '\t四月',
  '',
].join('\n');

describe('wenji read', () => {
  test('shows blocks with place and level, the table in columns, and what was dropped with its reason', async () => {
    const folder = folderWith({ '方案.txt': draft });
    const { code, out, err } = await run(['read', join(folder, '方案.txt')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replaceAll(`${folder}/`, '').split('\n')).toEqual([
      '方案.txt',
      '格式：txt（纯文本）　编码：UTF-8　文稿 1 份，115 字',
      '',
      '  位置    层级  内容',
      '  第1行   标题  第五小学工作方案',
      '  第2行   一级  一、总体要求',
      '  第3行             坚持开门办学，把家长和教师的意见作为改进工作的依据，每学期集中…',
      '  第5行   二级    （一）工作目标',
      '  第6行             年底前办结八成以上的意见，其余的逐条说明原因，接受家长监督。',
      '  第7行   一级  二、工作安排',
      '  第8行   表格      阶段      内容      时间',
      '  第12行  表格      准备阶段  征求意见  三月',
      '  第17行  表格                归类整理  四月',
      '',
      '没有当作正文（原文不变）：',
      '  第4行  页码  「- 1 -」',
      '  句子中间的断行，已接上：6处',
      '',
    ]);
  });

  test('--no-clean shows it as it stands', async () => {
    const folder = folderWith({ '方案.txt': draft });
    const { out } = await run(['read', folder, '--no-clean']);
    expect(out).toMatch(/第4行 +- 1 -/);
    expect(out).not.toContain('没有当作正文');
  });

  test('of a table shows the guessed columns and the first rows with their number', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `第五小学,食堂的第${index + 1}样菜太咸，希望改进`);
    const folder = folderWith({ '意见.csv': ['单位,意见建议', ...rows].join('\n') });
    const { out } = await run(['read', folder]);
    expect(out).toContain('内容=B列（意见建议），单位=A列（单位）');
    expect(out).toContain('共 12 份，前 5 份');
    expect(out).toMatch(/第6行 +第五小学 +食堂的第5样菜/);
    expect(out).not.toContain('第6样菜');
  });

  test('JSON keeps the contract; readings differ from the original only by what was dropped', async () => {
    const folder = folderWith({ '方案.txt': draft, '坏.docx': 'PK\u0003\u0004' });
    const { code, out } = await run(['read', folder, '--format', 'json']);
    expect(code).toBe(0);
    const { files, documents, unreadable } = readResult.parse(JSON.parse(out));
    expect(files).toEqual([{ file: join(folder, '方案.txt'), format: 'txt', encoding: 'utf-8', notices: [] }]);
    expect(unreadable).toHaveLength(1);
    expect(documents[0]?.blocks.at(-1)).toMatchObject({
      text: '归类整理\t四月',
      cells: ['', '归类整理', '四月'],
    });
    for (const { span, text } of documents[0]?.dropped ?? []) expect(draft.slice(span.start, span.end)).toBe(text);
  });

  test('--meta-from is told what it gave, and refused when malformed', async () => {
    const folder = folderWith({ '一小/座谈会.txt': draft });
    expect((await run(['read', folder, '--meta-from', 'path:单位/渠道'])).out).toContain('单位＝一小　渠道＝座谈会');
    expect((await run(['read', folder, '--meta-from', '单位'])).code).toBe(2);
  });
});
