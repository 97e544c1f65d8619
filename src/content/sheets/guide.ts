import { ledgerColumn as column, ledgerSheet as sheet, ledgerWord as word } from '../../core/ledger-sheet.js';
import type { ThemesResult } from '../../core/results.js';
import type { Sheet } from '../../core/sheet.js';
import { leavesOf } from '../levels.js';
import { themeNames } from '../theme-names.js';

const sentences: readonly string[] = [
  `归类不合适的，可以直接在本工作簿里改。浅黄色的列可以修改，其余各列请勿改动；改好保存后，在原来的命令后加上 --corrections 台账.xlsx 重新汇总，报告、台账和各项数字随之更新。`,
  `改一条意见的主题：在「${sheet.items}」表的「${column.newTheme}」列另选主题，也可以写一个新的主题名称；要移出主题，写「${word.unthemed}」。重复的意见随首次出现的那一条归类，改那一条即可。`,
  `改主题的名称：在「${sheet.themes}」表的「${column.newTheme}」列写新名称。`,
  '合并主题：把几个主题改成同一个名称。',
  `调整上下级：在「${column.newParent}」列写上级主题的名称，清空则改为一级主题；主题只分两级。需要新的上级，在「${sheet.themes}」表末尾加一行，只写「${column.newTheme}」。`,
  `删除主题：在「${column.remove}」列写「${word.yes}」，其中的意见转为未归类；已单独改过主题的意见不受影响，子主题随上级一并删除。`,
  `「${column.note}」列可以随意填写，重新汇总后仍然保留。`,
  `修改过的内容记在「${sheet.log}」表。本工作簿可以反复修改、反复使用；请保留「${column.item}」「${column.themeId}」两列，程序据此对应。`,
];

/** How to correct the workbook, and the lists that its cells choose from. */
export function guideSheet(result: ThemesResult): Sheet {
  const { labelOf } = themeNames(result);
  const labels = [...leavesOf(result.themes).map(({ id }) => labelOf(id)), word.unthemed];
  const parents = result.themes.filter(({ parent }) => parent === undefined).map(({ name }) => name);
  const length = Math.max(sentences.length, labels.length, parents.length);
  return {
    name: sheet.guide,
    columns: [
      { title: '怎样修改', width: 80 },
      { title: '可选主题', width: 26 },
      { title: '可选上级', width: 26 },
    ],
    rows: Array.from({ length }, (_, row) => [sentences[row] ?? '', labels[row] ?? '', parents[row] ?? '']),
  };
}
