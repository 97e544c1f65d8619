import { describe, expect, it } from 'vitest';
import { parseRuleSettings, parseSettings } from '../../src/config/settings.js';
import { UsageError } from '../../src/core/errors.js';

const known = new Map<string, Readonly<Record<string, number>>>([
  ['套话', { 最多占比: 40, 最多条数: 20 }],
  ['篇幅', { 最多字数: 0, 最多条数: 20 }],
  ['雷同', { 最多条数: 20 }],
]);
const parse = (text: string) => parseRuleSettings(text, { file: 'wenji.yaml', known });

describe('the rules of a settings file', () => {
  it('are off, a severity, or a severity with thresholds', () => {
    const text = 'rules:\n  套话: off\n  雷同: error\n  篇幅: { severity: warning, 最多字数: 5000 }\n';
    expect(parse(text)).toEqual({
      套话: { severity: 'off' },
      雷同: { severity: 'error' },
      篇幅: { severity: 'warning', thresholds: { 最多字数: 5000 } },
    });
  });

  it('may be off by false and have thresholds alone', () => {
    expect(parse('rules:\n  套话: false\n  篇幅:\n    最多字数: 3000\n')).toEqual({
      套话: { severity: 'off' },
      篇幅: { thresholds: { 最多字数: 3000 } },
    });
  });

  it.each(['', 'themes: 8\n', '# rules:\n#   套话: off\n'])('are none in 「%s」', (text) => {
    expect(parse(text)).toEqual({});
  });

  it('leave the other settings as they are', () => {
    expect(parseSettings('themes: 8\nrules:\n  套话: off\n', 'wenji.yaml')).toEqual({ themes: '8' });
  });

  it('are refused with line and key of every problem', () => {
    const text = 'template: 提案\nrules:\n  错别字: off\n  套话:\n    最多占比: 30\n    占比: 3\n';
    expect(() => parse(text)).toThrow(UsageError);
    expect(() => parse(text)).toThrow(
      '设置文件「wenji.yaml」有误：第 3 行 「rules.错别字」不是规则的名称，可选：套话、篇幅、雷同；第 6 行 「rules.套话.占比」不是这条规则的界限值，可选：最多占比、最多条数',
    );
  });

  it.each(['rules:\n  套话: 关\n', 'rules:\n  套话: { severity: 高 }\n', 'rules:\n  篇幅: { 最多字数: 很多 }\n'])(
    'are refused where a severity or a figure is none: %j',
    (text) => {
      expect(() => parse(text)).toThrow(/第 2 行 「rules\.(?:套话|篇幅)[^」]*」(?:应为|只能是)/u);
    },
  );
});
