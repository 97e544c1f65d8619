import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ThemesResult } from '../../src/core/results.js';
import type { SheetRows } from '../../src/corrections/index.js';
import { leveledResult } from '../fixtures/render/levels.js';
import { closes, correctedBy, edited, ledgerOf, withRow } from './ledger.js';

/** A first batch, and a second one that goes on from it after hands made, moved, renamed and left over themes. */
const first = leveledResult();
const second = {
  ...withoutLog(
    correctedBy(
      first,
      withRow(
        edited(
          ledgerOf(first),
          ['主题', '主题', '完善绩效分配办法', { '上级主题（可改）': '减轻教师填表负担' }],
          ['主题', '主题', '更新教学设备', { '主题（可改）': '教学设备' }],
          ['台账', '编号', '3', { '主题（可改）': '教师待遇' }],
        ),
        '主题',
        { '主题（可改）': '待遇' },
      ),
    ),
  ),
  base: { batch: 2, similarity: 0.3 },
};

function withoutLog({ corrections: _, ...result }: ThemesResult): ThemesResult {
  return result;
}

const names = [
  '改善办学条件',
  '更新教学设备',
  '关心学生心理健康',
  '减轻教师填表负担',
  '其他',
  '新主题',
  '改善办学条件／新主题',
  '',
];

/** A cell that a person might fill: sheet, which of its rows, column, what is written. */
const cell = fc.record({
  place: fc.constantFrom(
    ['台账', '主题（可改）'],
    ['台账', '备注'],
    ['主题', '主题（可改）'],
    ['主题', '主题（可改）'],
    ['主题', '上级主题（可改）'],
    ['主题', '删除（可改）'],
  ),
  row: fc.nat({ max: 200 }),
  text: fc.constantFrom(...names, '未归类'),
});
type Cell = { readonly place: readonly string[]; readonly row: number; readonly text: string };

function filled(sheets: readonly SheetRows[], cells: readonly Cell[]): readonly SheetRows[] {
  return cells.reduce((all, { place: [name, title = ''], row, text }) => {
    const written = title.startsWith('删除') ? '是' : text;
    return all.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const at = sheet.rows[0]?.cells.indexOf(title) ?? -1;
      const chosen = 1 + (row % (sheet.rows.length - 1));
      const rows = sheet.rows.map((entry, index) =>
        index === chosen
          ? { ...entry, cells: entry.cells.map((old, column) => (column === at ? written : old)) }
          : entry,
      );
      return { ...sheet, rows };
    });
  }, sheets);
}

it.each([
  ['a first batch', first],
  ['a batch after one that was corrected', second],
])(
  'whatever is written in three rounds on %s: figures close, nothing is lost, and the ledger says it all again',
  (_, base) => {
    const round = fc.record({
      cells: fc.array(cell, { maxLength: 6 }),
      added: fc.constantFrom('', '', '新主题', '教师待遇'),
    });
    fc.assert(
      fc.property(fc.array(round, { minLength: 1, maxLength: 3 }), (rounds) => {
        let result: ThemesResult = base;
        for (const { cells, added } of rounds) {
          const sheets = filled(ledgerOf(result), cells);
          result = correctedBy(base, added === '' ? sheets : withRow(sheets, '主题', { '主题（可改）': added }));
          closes(base, result);
          expect(result.items.map(({ id, text }) => [id, text])).toEqual(base.items.map(({ id, text }) => [id, text]));
        }
      }),
      { numRuns: 60, seed: 20 },
    );
  },
);
