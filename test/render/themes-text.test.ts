import { describe, expect, it } from 'vitest';
import { ledgerSentence } from '../../src/content/index.js';
import { displayWidth } from '../../src/render/columns.js';
import { renderThemesText } from '../../src/render/index.js';
import { leveledResult } from '../fixtures/render/levels.js';
import { resultOf, sampleResult } from '../fixtures/render/result.js';

const lines = renderThemesText(sampleResult()).split('\n');

describe('the themes on a terminal', () => {
  it('begin with the ledger and name the files that could not be read', () => {
    expect(lines[0]).toBe(ledgerSentence(sampleResult().ledger));
    expect(lines[1]).toBe('读不出：征求意见材料/职教中心补充意见.docx（文件有密码，请解除密码后重新提交）');
  });

  it('stand in columns that line up', () => {
    const at = lines.findIndex((line) => line.startsWith('序号'));
    const rows = lines.slice(at, at + 9);
    const words = ['关键词', '培训', '设备', '食堂', '填报', '校门口', '绩效', '心理', '课后服务'];
    const columns = rows.map((row, index) => displayWidth(row.slice(0, row.lastIndexOf(`  ${words[index]}`) + 2)));
    expect(new Set(columns).size).toBe(1);
    expect(rows[1]).toBe('   1  增加教师外出培训机会    16      16  18.8%  培训、教师、教研、学科、骨干');
  });

  it('come with quotes and their places', () => {
    const at = lines.indexOf('3. 改善食堂饭菜质量');
    expect(lines.slice(at + 1, at + 3)).toEqual([
      '   「食堂菜品一周不换样，希望每周公示菜谱并轮换。」',
      '     —— 幼教中心（征求意见材料/意见建议汇总表.xlsx，家长，第33行）',
    ]);
  });

  it('put long texts on one line and obey no control characters', () => {
    const text = `第一行\n\u001b[31m第二行\u009b${'很长'.repeat(100)}`;
    const shown = renderThemesText(resultOf([{ text, theme: 't1' }], ['加强\u001b培训']));
    expect(shown).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(shown).toContain('「第一行 [31m第二行 很长');
    expect(shown).toContain('…」');
  });

  it('say only the ledger when there is no theme', () => {
    const empty = resultOf([], []);
    const result = { ...empty, ledger: { ...empty.ledger, unreadable: [] } };
    expect(renderThemesText(result)).toBe(`${ledgerSentence(result.ledger)}\n`);
  });

  it('set sub-themes in under their themes', () => {
    const levels = renderThemesText(leveledResult()).split('\n');
    expect(levels.find((line) => line.startsWith('1  '))).toMatch(/^1 {5}改善办学条件 /u);
    expect(levels.find((line) => line.startsWith('1.2'))).toMatch(/^1\.2 {6}改善食堂饭菜质量 +12 +17 +14\.1%/u);
    const at = levels.indexOf('1. 改善办学条件');
    expect(levels.slice(at + 1, at + 3)).toEqual([
      '   1.1. 更新教学设备',
      '      「教室的电子白板用了九年，触控失灵，影响上课。」',
    ]);
  });

  it('tell what corrections changed and what they could not', () => {
    const base = sampleResult();
    const refused = Array.from({ length: 6 }, (_, index) => ({ what: `第${index}处`, reason: '没有这一条' }));
    const corrections = { applied: [{ kind: 'rename' as const, from: '甲', to: '乙' }], refused, gone: [] };
    const shown = renderThemesText({ ...base, corrections });
    expect(shown).toContain(
      '按修改意见调整主题1处；未执行的修改6处。\n  主题「甲」改名为「乙」\n  未执行：第0处——没有这一条',
    );
    expect(shown).toContain('另有1处未执行，见《台账.xlsx》的「修改记录」');
  });
});
