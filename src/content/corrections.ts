import type { Block } from '../core/block.js';
import { correctionSummary, correctionText } from '../core/correction-text.js';
import type { ThemesResult } from '../core/results.js';

/** Corrections listed in the report; the workbook has them all. */
const SHOWN = 30;

/** What hands changed, and what could not be changed and why; nothing where nothing was corrected. */
export function correctionBlocks({ corrections }: ThemesResult): readonly Block[] {
  if (!corrections) return [];
  const { applied, refused } = corrections;
  return [
    { kind: 'paragraph', text: correctionSummary(corrections) },
    ...(applied.length > 0
      ? [{ kind: 'list' as const, entries: shortened(applied.map((entry) => `${correctionText(entry)}。`)) }]
      : []),
    ...(refused.length > 0
      ? [
          { kind: 'paragraph' as const, text: '以下修改没有执行，请核对：' },
          {
            kind: 'table' as const,
            header: ['修改', '没有执行的原因'],
            rows: refused.slice(0, SHOWN).map(({ what, reason }) => [what, reason]),
            widths: [45, 55],
          },
        ]
      : []),
  ];
}

/** What the program called every theme it found, by id, those that are gone included. */
export function computedNames({ themes, corrections }: ThemesResult): ReadonlyMap<string, string> {
  const gone = corrections?.gone ?? [];
  return new Map([
    ...gone.map(({ id, computed, name }) => [id, computed ?? name] as const),
    ...themes.map(({ id, name, corrected }) => [id, corrected?.name ?? corrected?.before ?? name] as const),
  ]);
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= SHOWN) return lines;
  return [...lines.slice(0, SHOWN), `另有${lines.length - SHOWN}处，见《台账.xlsx》的「修改记录」。`];
}
