import type { OpenedTable, Submissions } from '../core/submissions.js';

/** Files and tables that are told one by one; more are counted. */
const SHOWN = 10;

/** A `wenji.yaml` in which every setting is a comment, with what was guessed from the inputs. */
export function settingsText(submissions?: Submissions): string {
  const opened = [...(submissions?.opened ?? [])];
  const tables = opened.flatMap(([file, { tables: found = [] }]) => found.map((table) => ({ file, table })));
  const encodings = opened.flatMap(([file, { encoding }]) =>
    encoding !== undefined && encoding !== 'utf-8' ? [`${file}：${encoding}`] : [],
  );
  const encoding = opened.find(([, { encoding: found }]) => found !== undefined && found !== 'utf-8')?.[1].encoding;
  return [
    note('wenji 的默认设置。本文件夹及其下级都按它执行，命令行上写明的选项优先。'),
    note('去掉一行开头的「# 」，这项设置就生效；两个 # 的是说明。用 wenji read 可以核对读得对不对。'),
    '',
    note('表格各列：属性和列号（或表头），几列合起来用 + 连接'),
    ...shortened(tables.map(({ file, table }) => `${placeOf(file, table)}：${columnsOf(table)}`)).map(note),
    ...columnsLines(tables.map(({ table }) => table)),
    '',
    note('文本编码，不写则逐个文件自动识别'),
    ...shortened(encodings).map(note),
    setting(`encoding: ${encoding ?? 'gb18030'}`),
    '',
    note('从文件夹和文件名取得单位等，每个名称对应一级文件夹'),
    setting('meta-from: path:单位/渠道'),
    '',
    note('false 表示原样读入，不清理网页外壳、页码、断行等'),
    setting('clean: false'),
    '',
    note('自定义词表，每行一个词；路径从本文件所在的文件夹算起'),
    setting('lexicon: 词表.txt'),
    '',
    note('主题个数和报告标题'),
    setting('themes: 8'),
    setting('title: 征求意见汇总报告'),
    '',
    note('按给定的主题归类用的主题表；自己训练的词向量'),
    setting('taxonomy: 主题表.yaml'),
    setting('vectors: 词向量'),
    '',
    note('检查稿件用的模板，或自己的模板文件'),
    setting('template: 分析检查报告'),
    '',
    note('检查规则：off 表示不查，也可以改级别（error、warning、info）和界限值'),
    setting('rules:'),
    setting('  套话: off'),
    setting('  篇幅: { severity: warning, 最多字数: 5000 }'),
    '',
    note('从哪一级问题起算不通过：error（默认）、warning 或 never；以前的检查结果，用它就只列新增的问题'),
    setting('fail-on: warning'),
    setting('baseline: 基线.json'),
    '',
  ].join('\n');
}

const note = (text: string): string => `## ${text}`;
const setting = (text: string): string => `# ${text}`;

/** The columns of the first table, as an example where there is none. */
function columnsLines(tables: readonly OpenedTable[]): string[] {
  const [first] = tables;
  const columns = first?.columns ?? { 内容: 'E', 单位: 'B' };
  return ['columns:', ...Object.entries(columns).map(([attribute, column]) => `  ${attribute}: ${column}`)].map(
    setting,
  );
}

function placeOf(file: string, { sheet }: OpenedTable): string {
  return sheet === undefined ? file : `${file} · ${sheet}`;
}

function columnsOf({ columns }: OpenedTable): string {
  return Object.entries(columns)
    .map(([attribute, column]) => `${attribute}=${column}`)
    .join('，');
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= SHOWN) return lines;
  return [...lines.slice(0, SHOWN), `另有 ${lines.length - SHOWN} 个，从略`];
}
