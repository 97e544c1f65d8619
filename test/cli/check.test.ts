import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkResult } from '../../src/core/results.js';
import { folderWith } from './folder.js';
import { run } from './run.js';

const template =
  'name: 提案\nrequirements:\n  - id: 案由\n    level: required\n    headings: [案由]\n  - id: 建议\n    level: required\n    headings: [建议]\n';
const reason = '一、案由\n校门口早晚拥堵，上月发生两起剐蹭，家长和值班教师多次反映，学校至今没有固定的疏导人员。\n';
const advice = '二、建议\n由总务处牵头，本学期内划定接送区，每天早晚各安排两名教师值守，并向家长公布值守表。\n';

describe('wenji check', () => {
  test('exit 0 when every required part is there, JSON keeps the contract', async () => {
    const folder = folderWith({ '提案.yaml': template, '稿.txt': reason + advice });
    const argv = ['check', join(folder, '稿.txt'), '--template', join(folder, '提案.yaml'), '--format', 'json'];
    const { code, out } = await run(argv);
    const { documents } = checkResult.parse(JSON.parse(out));
    expect(documents.map(({ requirements }) => requirements.map(({ verdict }) => verdict))).toEqual([
      ['present', 'present'],
    ]);
    expect(code).toBe(0);
  });

  test('exit 1 when one is missing, and the text says which', async () => {
    const folder = folderWith({ '提案.yaml': template, '稿.txt': reason });
    const { code, out } = await run(['check', join(folder, '稿.txt'), '--template', join(folder, '提案.yaml')]);
    expect(code).toBe(1);
    expect(out).toMatch(/建议/);
  });

  test('a bad template file is named with what is wrong', async () => {
    const folder = folderWith({ '坏.yaml': 'name: [', '稿.txt': reason });
    const { code, out, err } = await run(['check', join(folder, '稿.txt'), '--template', join(folder, '坏.yaml')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('坏.yaml');
    expect(err).not.toContain('程序出错');
  });

  test('a template file that is not there is named', async () => {
    const { code, err } = await run(['check', 'x', '--template', './没有.yaml']);
    expect({ code, err }).toEqual({ code: 2, err: 'wenji：模板「./没有.yaml」：没有这个文件，请检查路径\n' });
  });
});
