import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkResult } from '../../src/core/results.js';
import { folderWith } from './folder.js';
import { run } from './run.js';

const template =
  'name: 提案\nrequirements:\n  - id: 案由\n    level: required\n    headings: [案由]\n  - id: 建议\n    level: required\n    headings: [建议]\n';
const reason = '一、案由\n校门口早晚拥堵，上月发生两起剐蹭，家长和值班教师多次反映，学校至今没有固定的疏导人员。\n';
const advice = '二、建议\n由总务处牵头，本学期内划定接送区，每天早晚各安排两名教师值守，并向家长公布值守表。\n';
const placeholder = '每天由XX负责值守，值守表报XX备案。\n';

const home = process.cwd();
beforeEach(() => {
  process.chdir(
    folderWith({
      '提案.yaml': template,
      '稿/全.txt': reason + advice,
      '稿/缺.txt': reason,
      '稿/占位.txt': reason + advice + placeholder,
      '稿/坏.docx': '不是 Word 文件',
    }),
  );
});
afterEach(() => process.chdir(home));

const check = (...argv: string[]) => run(['check', ...argv, '--template', '提案.yaml']);
const documentsOf = (out: string) => checkResult.parse(JSON.parse(out)).documents;
const rulesOf = (out: string) => [
  ...new Set(documentsOf(out).flatMap(({ findings }) => findings.map(({ rule }) => rule))),
];

describe('the exit code of wenji check', () => {
  test.each([
    ['nothing is wrong', ['稿/全.txt'], 0],
    ['a required part is missing', ['稿/缺.txt'], 1],
    ['there is an error', ['稿/占位.txt'], 1],
    ['a required part is missing but never counts', ['稿/缺.txt', '--fail-on', 'never'], 0],
    ['the rule of the error is off', ['稿/占位.txt', '--disable', '占位符'], 0],
    ['a file among others cannot be read', ['稿/全.txt', '稿/坏.docx'], 0],
    ['no file can be read', ['稿/坏.docx'], 2],
    ['there is no such file', ['没有.txt'], 2],
    ['the bar is unknown', ['稿/全.txt', '--fail-on', 'info'], 2],
  ])('when %s', async (_, argv, code) => {
    expect((await check(...argv)).code).toBe(code);
  });

  test('counts warnings when they are asked for', async () => {
    writeFileSync('wenji.yaml', 'rules:\n  占位符: warning\n');
    expect((await check('稿/占位.txt')).code).toBe(0);
    expect((await check('稿/占位.txt', '--fail-on', 'warning')).code).toBe(1);
  });
});

describe('the rules of wenji check', () => {
  test('--rules applies only these, --disable all but these', async () => {
    const all = rulesOf((await check('稿/占位.txt', '--format', 'json')).out);
    expect(all).toContain('占位符');
    expect(rulesOf((await check('稿/占位.txt', '--format', 'json', '--rules', '占位符、套话')).out)).toEqual([
      '占位符',
    ]);
    expect(rulesOf((await check('稿/占位.txt', '--format', 'json', '--disable', '占位符')).out)).toEqual(
      all.filter((rule) => rule !== '占位符'),
    );
  });

  test.each(['--rules', '--disable'])(
    'an unknown name after %s is told with the known ones, before anything is read',
    async (option) => {
      const { code, err } = await check('没有.txt', option, '占位,套话');
      expect(code).toBe(2);
      expect(err).toMatch(/^wenji：没有名为「占位」的规则，可选：.*占位符/u);
    },
  );

  test('wenji.yaml, found upwards, sets rules, the bar and the baseline; the command line comes first', async () => {
    writeFileSync('wenji.yaml', 'template: 提案.yaml\nfail-on: never\ndisable: [占位符]\nrules:\n  套话: off\n');
    process.chdir('稿');
    const { code, out, err } = await run(['check', '占位.txt', '--format', 'json']);
    expect([code, rulesOf(out)]).toEqual([0, []]);
    expect(err).toBe('提示：按 ../wenji.yaml 的设置执行\n提示：规则按 ../wenji.yaml 的设置执行\n');
    expect((await run(['check', '缺.txt', '--fail-on', 'error', '--quiet'])).code).toBe(1);
    expect(rulesOf((await run(['check', '占位.txt', '--format', 'json', '--disable', '套话'])).out)).toEqual([
      '占位符',
    ]);
  });

  test('an unknown rule in wenji.yaml is told with file, line and the known ones', async () => {
    writeFileSync('wenji.yaml', 'rules:\n  占位: off\n');
    const { code, err } = await check('稿/全.txt');
    expect(code).toBe(2);
    expect(err).toMatch(/「wenji.yaml」有误：第 2 行 .*占位.*可选：/u);
  });
});

describe('the baseline of wenji check', () => {
  test('hides what it knows, wherever that stands now, and shows what is new', async () => {
    await check('稿', '--format', 'json', '-o', '基线.json', '--quiet');
    const same = await check('稿', '--baseline', '基线.json');
    expect(same.code).toBe(0);
    expect(same.out).toContain('必备部分没有新的缺漏');
    writeFileSync('稿/占位.txt', `开头加一行，说明这次值守的缘由。\n${reason}${advice}${placeholder}报×××审定。\n`);
    const { code, out } = await check('稿', '--baseline', '基线.json', '--format', 'json');
    expect(code).toBe(1);
    expect(documentsOf(out).flatMap(({ findings }) => findings.map(({ evidence }) => evidence))).toEqual(['×××']);
    expect(documentsOf(out).find(({ file }) => file === '稿/缺.txt')).toMatchObject({ hidden: 1, findings: [] });
  });

  test('of other drafts is told', async () => {
    await check('稿/缺.txt', '--format', 'json', '-o', '基线.json', '--quiet');
    const { err, code } = await check('稿/占位.txt', '--baseline', '基线.json');
    expect(code).toBe(1);
    expect(err).toContain('基线中没有这次检查的稿件');
  });

  test.each([
    ['{"version":1,"documents":[]}', '第 1 版的结果'],
    ['[]', '不是检查结果'],
    ['不是', '不是正确的 JSON'],
  ])('%s will not do', async (text, message) => {
    writeFileSync('基线.json', text);
    const { code, err } = await check('稿/全.txt', '--baseline', '基线.json');
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^wenji：基线「基线.json」.*${message}.*\n$`, 'u'));
  });

  test('that is not there is named', async () => {
    expect((await check('稿/全.txt', '--baseline', '没有.json')).err).toBe(
      'wenji：基线「没有.json」：没有这个文件，请检查路径\n',
    );
  });
});

describe('the output of wenji check', () => {
  test.each([
    ['果.txt', '稿/缺.txt\n'],
    ['果.json', '{\n"version"'],
    ['果.sarif', '{\n "$schema"'],
    ['果.sarif.json', '{\n "$schema"'],
    ['果.xml', '<?xml '],
    ['果.MD', '# 稿件检查结果'],
    ['果.html', '<!doctype html>'],
    ['果.xlsx', 'PK'],
    ['果', '稿/缺.txt\n'],
  ])('goes into %s in the format that the name means', async (file, beginning) => {
    const { code, out, err } = await check('稿/缺.txt', '-o', file);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: `已写入 ${file}\n` });
    expect(readFileSync(file, 'utf8').slice(0, beginning.length)).toBe(beginning);
  });

  test('is in the format that --format names, whatever the name', async () => {
    await check('稿/缺.txt', '-o', '果.txt', '--format', 'junit');
    expect(readFileSync('果.txt', 'utf8')).toMatch(/^<\?xml /u);
  });

  test('never overwrites a file unless forced, and is no draft of the next run', async () => {
    await check('稿', '-o', '稿/果.md');
    expect((await check('稿', '-o', '稿/果.md')).code).toBe(2);
    const before = readFileSync('稿/果.md');
    expect((await check('稿', '-o', '稿/果.md', '--force')).code).toBe(1);
    expect(readFileSync('稿/果.md').equals(before)).toBe(true);
  });

  test.each([
    [['-o', '果.docx'], '看不出「果.docx」要写成什么格式'],
    [['--format', 'xlsx'], 'xlsx 不能显示在屏幕上，请用 --output 写明文件名'],
    [['--format', 'pdf'], '没有名为「pdf」的检查结果的格式，可选：text、json、sarif、junit、md、html、xlsx'],
  ])('%j is refused in a sentence, before anything is read', async (argv, message) => {
    const { code, err } = await check('没有.txt', ...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(existsSync('果.docx')).toBe(false);
  });

  test('tells in every format what could not be read', async () => {
    for (const format of ['text', 'json', 'sarif', 'junit', 'md', 'html']) {
      const { out, err } = await check('稿/全.txt', '稿/坏.docx', '--format', format);
      expect(out.includes('坏.docx') || out.includes(encodeURIComponent('坏.docx')), format).toBe(true);
      expect(err, format).toContain('读不出：稿/坏.docx');
    }
  });

  test('has colours on a terminal only', async () => {
    const argv = ['check', '稿/缺.txt', '--template', '提案.yaml'];
    expect((await run(argv, { terminal: true })).out).toContain('\u001b[31m');
    expect((await run(argv, { terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
    await run([...argv, '-o', '果.txt'], { terminal: true });
    expect(readFileSync('果.txt', 'utf8')).not.toContain('\u001b');
  });

  test('is the same whether a folder is named with a slash or with a dot', async () => {
    const whole = await check('稿', '--format', 'json');
    expect((await check('稿/', '--format', 'json')).out).toBe(whole.out);
    expect((await check('./稿', '--format', 'json')).out).toBe(whole.out);
  });
});

describe('wenji check --outline', () => {
  test('gives text or JSON', async () => {
    expect((await run(['check', '稿/全.txt', '--outline'])).out).toContain('一、案由');
    const { out } = await run(['check', '稿/全.txt', '--outline', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ documents: [{ file: '稿/全.txt' }] });
  });
});
