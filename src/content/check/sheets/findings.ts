import type { Review } from '../../../core/check-report.js';
import { placeOf, severityWords } from '../../../core/check-words.js';
import { excerpt } from '../../../core/excerpt.js';
import type { Sheet, SheetColumn } from '../../../core/sheet.js';
import { severityTones } from '../tones.js';

const columns: readonly SheetColumn[] = [
  { title: '稿件', width: 26 },
  { title: '规则', width: 16 },
  { title: '级别', width: 8 },
  { title: '位置', width: 16 },
  { title: '原文', width: 44 },
  { title: '说明', width: 40 },
  { title: '建议', width: 40 },
];

/** Every finding, one a row. */
export function findingsSheet(documents: readonly Review[]): Sheet {
  return {
    name: '问题清单',
    columns,
    rows: documents.flatMap(({ file, unit, findings }) =>
      findings.map(({ rule, severity, line, column, evidence, message, advice }) => [
        ...[file, rule, severityWords[severity], `${placeOf(line, unit)}第${column}字`],
        ...[excerpt(evidence), message, advice],
      ]),
    ),
    tones: documents.flatMap(({ findings }) =>
      findings.map(({ severity }) => [undefined, undefined, severityTones[severity]]),
    ),
  };
}
