import type { GoneTheme } from '../../core/corrections.js';
import { ledgerColumn as column, ledgerSheet as sheet, ledgerWord as word } from '../../core/ledger-sheet.js';
import type { ThemesResult } from '../../core/results.js';
import type { Sheet, SheetColumn } from '../../core/sheet.js';
import type { Entry } from '../entries.js';
import type { ThemeResult } from '../levels.js';
import { keywordsOf } from '../overview.js';
import { reliability, warning } from '../quality.js';
import { themeNames } from '../theme-names.js';

const columns: readonly SheetColumn[] = [
  { title: '序号', width: 7 },
  { title: column.parent, width: 20 },
  { title: column.theme, width: 26 },
  { title: column.newTheme, width: 26, editable: {} },
  { title: column.newParent, width: 20, editable: { choices: { sheet: sheet.guide, title: '可选上级' } } },
  { title: column.remove, width: 13, editable: { values: [word.yes] } },
  { title: '条数', width: 9 },
  { title: '含重复', width: 10 },
  { title: '占比（%）', width: 11 },
  { title: '关键词', width: 34 },
  { title: '代表性原话', width: 60 },
  { title: '可靠程度', width: 18 },
  { title: '提示', width: 30 },
  { title: column.changes, width: 16 },
  { title: column.computed, width: 26 },
  { title: column.themeId, width: 10 },
];

/** The themes, one a row, with the quote that shows each best and room to rename, merge, move and remove; then those that are gone. */
export function themesSheet(result: ThemesResult, entries: readonly Entry[]): Sheet {
  const { themes, corrections } = result;
  const texts = new Map(entries.map(({ id, text }) => [id, text]));
  const { nameOf } = themeNames(result);
  return {
    name: sheet.themes,
    columns,
    rows: [
      ...themes.map((theme, index) => {
        const parent = nameOf(theme.parent);
        return [
          index + 1,
          ...[parent, theme.name, theme.name, parent, ''],
          ...[theme.size, theme.received, Math.round(theme.share * 1000) / 10],
          ...[keywordsOf(theme), texts.get(theme.representatives[0] ?? '') ?? ''],
          ...[reliability(theme), warning(theme), changesOf(theme), computedName(theme), theme.id],
        ];
      }),
      ...(corrections?.gone ?? []).map(goneRow),
    ],
  };
}

function computedName({ name, corrected }: ThemeResult): string {
  return corrected ? (corrected.name ?? corrected.before ?? '') : name;
}

function changesOf({ name, corrected }: ThemeResult): string {
  if (!corrected) return '';
  const { name: computed, parent } = corrected;
  return [
    ...(computed === null ? [word.created] : computed === name ? [] : [word.renamed]),
    ...(parent === undefined ? [] : [word.moved]),
  ].join('、');
}

function goneRow({ id, computed, name, parent, parentByHand, why }: GoneTheme): readonly (string | number)[] {
  const above = parent ?? '';
  const marks = [
    ...(computed === null ? [word.created] : []),
    { merge: word.merged, remove: word.removed, empty: word.emptied }[why],
    ...(parentByHand ? [word.moved] : []),
  ];
  const remove = why === 'remove' ? word.yes : '';
  return ['', above, name, name, above, remove, ...['', '', '', '', '', '', ''], marks.join('、'), computed ?? '', id];
}
