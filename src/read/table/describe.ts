import type { Row } from '../format.js';
import { columnLetter } from './columns.js';
import type { Layout } from './layout.js';

/** Characters of a heading that are shown, and columns that are named one by one. */
const SHOWN = 30;
const NAMED = 8;

/** One sentence about the layout, such as 「第3行为表头，内容=D列（意见建议），单位=B列（学校）」. */
export function describe({ header, headings, content, attributes, byLength, survey }: Layout): string {
  const name = (column: number) => {
    const text = [...(headings[column] ?? '').replace(/\s+/gu, '')];
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN).join('')}…` : text.join('');
    return `${columnLetter(column)}列${shown ? `（${shown}）` : ''}`;
  };
  return [
    rowsOf(header),
    `内容=${content.map(name).join('和')}`,
    ...(survey ? ['是问卷，每题的回答各成一份'] : []),
    ...(byLength ? ['按文字多少推断'] : []),
    ...[...attributes].map(([attribute, column]) => `${attribute}=${name(column)}`),
    ...(header.length === 0 && attributes.size > 0 ? ['按内容推断'] : []),
    ...(survey && survey.chosen.length > 0 ? [`选择、打分等题未计入：${listed(survey.chosen.map(name))}`] : []),
  ].join('，');
}

function rowsOf(header: readonly Row[]): string {
  const [first, last = first] = header.map(({ row }) => row);
  if (first === undefined) return '没有找到表头';
  return first === last ? `第${first}行为表头` : `第${first}、${last}行为表头`;
}

function listed(names: readonly string[]): string {
  return names.length > NAMED ? `${names.slice(0, NAMED).join('、')}等${names.length}列` : names.join('、');
}
