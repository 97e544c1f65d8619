import { describe, expect, test } from 'vitest';
import { run } from './run.js';

describe('a bad call', () => {
  test.each([
    [['reprot'], '没有「reprot」这个命令，是否要用 report？'],
    [['汇总'], '没有「汇总」这个命令，请用 wenji --help 查看全部命令'],
    [['report', 'x', '--themse', '3'], '没有「--themse」这个选项，是否要用 --themes？'],
    [['--nothing-like-it'], '没有「--nothing-like-it」这个选项，请在命令后加 --help 查看可用选项'],
    [['report'], '缺少「输入」，请在命令后写明文件或文件夹，用 --help 查看写法'],
    [['check'], '缺少「稿件」，请在命令后写明文件或文件夹，用 --help 查看写法'],
    [['themes', 'x', '--output'], '--output 后面缺少「文件」，请补上'],
    [['list', 'formats', 'rules'], '参数太多：最多 1 个，收到 2 个，请去掉多余的'],
    [['report', 'x', '--themes', 'abc'], '--themes 需要不小于 2 的整数，收到「abc」'],
    [['report', 'x', '--themes', '1'], '--themes 需要不小于 2 的整数，收到「1」'],
    [['keywords', 'x', '--top', '-5'], '--top 需要不小于 1 的整数，收到「-5」'],
    [['themes', 'x', '--format', 'yaml'], '--format 可以是 text 或 json，收到「yaml」'],
    [
      ['themes', 'x', '-o', '主题.xlsx'],
      '「主题.xlsx」只能写成文字或 JSON，请把文件名的结尾改为 .txt 或 .json；要 Word 报告和 Excel 台账请用 wenji report',
    ],
    [
      ['check', 'x', '--outline', '--annotate', '批注'],
      '--outline 只列标题、不作检查，不能与 --annotate 同用；请分两次运行',
    ],
    [['report', 'x', '--title', ''], '--title 后面的内容为空，请补上，或去掉这个选项'],
    [['report', 'x', '--formats', '，'], '--formats 后面没有写格式，请写明，如 docx,xlsx'],
    [
      ['report', 'x', '——themes', '3'],
      '「——themes」以中文破折号开头，选项要用半角减号，如 --themes；若是文件名，请写成 ./——themes',
    ],
  ])('%j', async (argv, sentence) => {
    expect(await run(argv)).toEqual({ code: 2, out: '', err: `wenji：${sentence}\n` });
  });

  test.each([
    [['report', 'x', '--formats', 'pdf'], '「pdf」'],
    [['themes', 'x', '--engine', 'ltp'], '「ltp」'],
    [['keywords', 'x', '--algorithm', 'magic'], '「magic」'],
    [['list', 'nothing'], '「nothing」'],
    [['check', 'x', '--template', '没有的文种'], '「没有的文种」'],
  ])('%j lists what there is', async (argv, name) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(new RegExp(`^wenji：没有名为${name}的.+，可选：.+\\n$`));
  });

  test('check without a template names the templates', async () => {
    const { code, err } = await run(['check', 'x']);
    expect(code).toBe(2);
    expect(err).toContain('请用 --template 写明文种：分析检查报告');
  });
});

test('a fault of the program itself shows where it happened and is no finding', async () => {
  const { code, out, err } = await run(['segment', '-'], { stdin: new Error('读取中断') });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^wenji：程序出错，请把下面的内容报给维护者：\nError: 读取中断\n +at /);
});
