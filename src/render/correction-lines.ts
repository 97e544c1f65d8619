import { correctionSummary, correctionText } from '../core/correction-text.js';
import type { CorrectionLog } from '../core/corrections.js';
import { clipped } from './columns.js';

/** Corrections shown on a terminal, made ones and others; the workbook has them all. */
const SHOWN = 5;
const WIDTH = 96;

/** What became of the corrections: a sentence, then the first few of those made and of those not made. */
export function* correctionLines(log: CorrectionLog): Generator<string> {
  yield correctionSummary(log);
  yield* listed(log.applied.map(correctionText), '处');
  yield* listed(
    log.refused.map(({ what, reason }) => `未执行：${what}——${reason}`),
    '处未执行',
  );
}

function* listed(lines: readonly string[], unit: string): Generator<string> {
  for (const line of lines.slice(0, SHOWN)) yield `  ${clipped(line, WIDTH)}`;
  if (lines.length > SHOWN) yield `  另有${lines.length - SHOWN}${unit}，见《台账.xlsx》的「修改记录」`;
}
