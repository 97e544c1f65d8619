import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName, reportFolder } from '../../src/cli/report-folder.js';

describe('reportFolder', () => {
  test.each([
    [['资料/征求意见'], '征求意见'],
    [['资料/征求意见/'], '征求意见'],
    [['意见.xlsx'], '意见'],
    [['资料/2024.05 意见.xlsx'], '2024.05 意见'],
    [['资料/*.docx'], '资料'],
    [['资料/**/*.txt'], '资料'],
    [['-'], '标准输入'],
    [['甲.txt', '乙.txt', '丙.txt'], '甲等3项'],
  ])('%j → %s', (inputs, name) => {
    expect(reportFolder(inputs)).toBe(`reports/${name}`);
  });

  test('takes the name of the folder one stands in', () => {
    expect(reportFolder(['.'])).toBe(`reports/${process.cwd().split(sep).at(-1)}`);
  });
});

describe('fileName', () => {
  test.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
    ['换\n行', '换_行'],
    ['结尾. .', '结尾'],
    ['CON', '_CON'],
    ['..', '_'],
    ['', '_'],
  ])('%j → %j', (text, name) => {
    expect(fileName(text)).toBe(name);
  });

  test('never leaves its folder and is never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = fileName(text);
        expect(join('reports', name).split(sep)).toHaveLength(2);
        expect(name).not.toMatch(/^\.\.?$|[<>:"/\\|?*]/u);
        expect([...name].length).toBeLessThanOrEqual(81);
      }),
    );
  });
});
