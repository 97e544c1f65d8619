import type { Review } from '../../../core/check-report.js';
import { levelWords, partAdvice, placeOf, verdictWords } from '../../../core/check-words.js';
import { excerpt } from '../../../core/excerpt.js';
import type { Sheet, SheetColumn } from '../../../core/sheet.js';
import type { Tones } from '../../../core/tone.js';
import { verdictTone } from '../tones.js';

const columns: readonly SheetColumn[] = [
  { title: '稿件', width: 26 },
  { title: '部分', width: 14 },
  { title: '要求', width: 8 },
  { title: '结论', width: 10 },
  { title: '标题', width: 32 },
  { title: '依据', width: 50 },
  { title: '说明', width: 36 },
  { title: '建议', width: 26 },
];

/** Every part of every draft, one a row, with the headings and the words that the verdict rests on. */
export function partsSheet(documents: readonly Review[]): Sheet {
  return {
    name: '要求',
    columns,
    rows: documents.flatMap(({ file, unit, requirements }) =>
      requirements.map((part) => {
        const cited = (quotations: typeof part.evidence) =>
          quotations.map(({ line, text }) => `${placeOf(line, unit)}「${excerpt(text)}」`).join('\n');
        return [
          ...[file, part.id, levelWords[part.level], verdictWords[part.verdict]],
          ...[cited(part.headings), cited(part.evidence), part.reason, partAdvice(part)],
        ];
      }),
    ),
    tones: documents.flatMap(({ requirements }) =>
      requirements.map((part): Tones[number] => [undefined, undefined, 'plain', verdictTone(part)]),
    ),
  };
}
