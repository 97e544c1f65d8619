import { describe, expect, it } from 'vitest';
import { citation } from '../../src/content/index.js';

describe('citation', () => {
  it('names unit, file, sheet and row', () => {
    const source = { file: '意见建议汇总表.xlsx', sheet: '意见表', row: 7 };
    expect(citation(source, { 单位: '实验小学' })).toBe('实验小学（意见建议汇总表.xlsx，意见表，第7行）');
  });

  it('names paragraph or line where there is no sheet', () => {
    expect(citation({ file: '座谈会.docx', paragraph: 3 })).toBe('座谈会.docx，第3段');
    expect(citation({ file: '调研报告.pdf', page: 2, paragraph: 11 })).toBe('调研报告.pdf，第2页');
    expect(citation({ file: '来信.txt', line: 12 }, { 单位: '' })).toBe('来信.txt，第12行');
  });

  it('calls standard input by its name', () => {
    expect(citation({ file: '-', line: 3 })).toBe('标准输入，第3行');
  });

  it('never names the person', () => {
    expect(citation({ file: 'a.csv', row: 2 }, { 单位: '第一中学', 姓名: '王某某' })).not.toContain('王某某');
  });
});
