import { displayWidth } from '../render/columns.js';
import type { Colours } from './colour.js';
import type { CliCommand } from './command.js';

/** Terminal columns that the help takes at most. */
export const HELP_COLUMNS = 80;

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** What the help of the whole program ends with. */
export const generalText = `
退出码：
  0  完成
  1  check 发现必备部分没有写实，或有错误（由 --fail-on 定）
  2  无法执行（命令写法有误，或没有可读的文件）

示例：
  wenji report 征求意见/          汇总一个文件夹，结果写入 reports/征求意见/
  wenji check 稿件.docx --template 分析检查报告
  wenji report --help             查看某个命令的全部选项`;

/** Makes commander's help Chinese, with columns that line up and titles in bold on a terminal. */
export function chineseHelp({ bold }: Colours) {
  return {
    styleTitle: (title: string) => bold(titles[title] ?? title),
    subcommandTerm: (command: { name(): string }) => command.name(),
    displayWidth,
    boxWrap: wrapped,
  };
}

/** What the help of a command ends with. */
export function closingText(examples: CliCommand['examples']): string {
  return `\n示例：\n${examples.map(({ call, does }) => `  ${call}\n      ${does}`).join('\n')}`;
}

/** The text in lines of at most `columns` terminal columns, broken after punctuation or white space. */
function wrapped(text: string, columns: number): string {
  const lines = [''];
  for (const piece of text.split(/(?<=[\s、，。：；）,])/u)) {
    const line = lines.at(-1) ?? '';
    if (displayWidth(line + piece.trimEnd()) <= columns) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}
