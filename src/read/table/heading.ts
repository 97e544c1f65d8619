import { type ColumnName, formLabels, ignoredColumns, knownColumns, personalColumns } from './column-names.js';

/** What a column is headed: `sure` when the heading is a known name as a whole, not only ends like one. */
export type Heading = { readonly column: number; readonly attribute: string; readonly sure: boolean };

/** A heading is no longer than this; a question of a questionnaire may be. */
const LONGEST = 60;

/** The known ones among the headings of a row. */
export function headingsOf(cells: readonly string[]): Heading[] {
  return cells.flatMap((cell, column) => {
    const found = known(cell);
    return found ? [{ column, ...found }] : [];
  });
}

/** Whether a cell is a known column name as a whole. */
export function isHeading(cell: string): boolean {
  return known(cell)?.sure ?? false;
}

/** The attribute that a label such as 「填报单位」 stands for as a whole. */
export function attributeOf(label: string): string | undefined {
  const found = known(label);
  return found?.sure ? found.attribute : undefined;
}

function known(cell: string): { attribute: string; sure: boolean } | undefined {
  if (cell === '' || cell.length > LONGEST) return undefined;
  const heading = plain(cell);
  const named = knownColumns.find(({ names }) => names.includes(heading));
  if (named) return { attribute: named.attribute, sure: true };
  if (isIgnored(cell)) return undefined;
  const ending = knownColumns.find((entry) => ends(heading, entry));
  return ending && { attribute: ending.attribute, sure: false };
}

/** Whether a heading is about the handling of an opinion or the filling in of a form. */
export function isIgnored(cell: string): boolean {
  const heading = plain(cell);
  return ends(heading, ignoredColumns) || ignoredColumns.names.includes(heading);
}

/** Whether a heading asks for what is never an opinion, such as a telephone number. */
export function isPersonal(cell: string): boolean {
  return ends(plain(cell), personalColumns);
}

/** Whether a label asks for something about a person that is no attribute of a submission. */
export function isFormLabel(cell: string): boolean {
  return formLabels.includes(plain(cell));
}

function ends(heading: string, { ending }: ColumnName): boolean {
  return ending?.test(heading) ?? false;
}

/** A heading without what varies: white space, a number in front or behind, notes in brackets, marks, connectives. */
export function plain(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/\s+|\([^()]*\)|【[^【】]*】|\[[^[\]]*\]/gu, '')
    .replace(/^(?:Q?\d+|[一二三四五六七八九十]+)[、.:]/u, '')
    .replace(/[*:?!。;"“”]/gu, '')
    .replace(/(?<=^(?:意见|建议|问题|诉求|意见建议|意见和建议|具体意见|具体建议))[\d一二三四五六七八九十]{1,2}$/u, '')
    .replace(/(?<=意见|建议|问题|诉求|单位|内容|渠道|看法|想法)(?:[、,/和与及或]|以及|或者)(?=\p{Script=Han})/gu, '')
    .replace(/(?:是|为)(?:什么)?$/u, '')
    .toLowerCase();
}
