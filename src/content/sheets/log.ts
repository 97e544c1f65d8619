import { correctionText } from '../../core/correction-text.js';
import type { CorrectionLog, RefusedCorrection } from '../../core/corrections.js';
import { ledgerColumn as column, ledgerSheet as sheet, ledgerWord as word } from '../../core/ledger-sheet.js';
import type { Sheet } from '../../core/sheet.js';
import type { Entry } from '../entries.js';

/** What was corrected, item by item too, and what was not and why; where the result `goesOn` from another, its items are among them. */
export function logSheet({ applied, refused }: CorrectionLog, entries: readonly Entry[], goesOn: boolean): Sheet {
  const moved = entries.filter(({ corrected }) => corrected?.by === 'item');
  return {
    name: sheet.log,
    columns: [
      { title: '结果', width: 12 },
      { title: '修改', width: 60 },
      { title: '说明', width: 60 },
    ],
    rows: [
      ...applied.map((entry) => ['已执行', correctionText(entry), '']),
      ...refused.map(({ what, reason }) => ['未执行', what, reason]),
      ...moved.map(({ number, text }) => [goesOn ? '历次改归的意见' : '改归的意见', `第${number}条`, text]),
    ],
  };
}

/** Corrections of texts and themes that are not there this time, in a form that the next run reads; none where there are none. */
export function pendingSheets({ refused }: CorrectionLog): readonly Sheet[] {
  const rows = refused.flatMap(pendingRow);
  if (rows.length === 0) return [];
  return [
    {
      name: sheet.pending,
      columns: [
        { title: column.text, width: 50 },
        { title: column.theme, width: 22 },
        { title: column.newTheme, width: 22, editable: {} },
        { title: column.parent, width: 18 },
        { title: column.newParent, width: 18, editable: {} },
        { title: column.remove, width: 13, editable: {} },
        { title: column.note, width: 20, editable: {} },
        { title: '原因', width: 40 },
        { title: column.changes, width: 12 },
        { title: column.computed, width: 22 },
        { title: column.item, width: 16 },
        { title: column.themeId, width: 10 },
      ],
      rows,
    },
  ];
}

function pendingRow({ item, theme, reason }: RefusedCorrection): readonly (readonly string[])[] {
  if (item) {
    const { id, text, to = '', note = '' } = item;
    return [[text, '', to, '', '', '', note, reason, '', '', id, '']];
  }
  if (!theme) return [];
  const { id, computed, name, parent, remove } = theme;
  const moved = parent === undefined ? '' : word.moved;
  return [['', computed, name, '', parent ?? '', remove ? word.yes : '', '', reason, moved, computed, '', id]];
}
