import type { Review } from '../../../core/check-report.js';
import { lackingParts, severityCounts } from '../../../core/check-words.js';
import type { Sheet, SheetColumn } from '../../../core/sheet.js';
import { partsOf, tonesOf, verdictsOf } from '../overview.js';

/** Drafts by parts: one row a draft, one column a part. */
export function matrixSheet(documents: readonly Review[]): Sheet {
  const parts = partsOf(documents);
  const compared = documents.some(({ hidden }) => hidden !== undefined);
  const columns: readonly SheetColumn[] = [
    { title: '稿件', width: 30 },
    { title: '文种', width: 16 },
    { title: '模板', width: 16 },
    { title: '字数', width: 9 },
    ...parts.map((title) => ({ title, width: 12 })),
    { title: '未写实的必备部分', width: 24 },
    { title: '错误', width: 8 },
    { title: '警告', width: 8 },
    { title: '提示', width: 8 },
    ...(compared ? [{ title: '与基线相同', width: 12 }] : []),
  ];
  return {
    name: '稿件与要求',
    columns,
    rows: documents.map((review) => row(review, parts, compared)),
    tones: documents.map((review) => [...Array<undefined>(4), ...tonesOf(review, parts)]),
    frozen: 1,
  };
}

function row(review: Review, parts: readonly string[], compared: boolean): readonly (string | number)[] {
  const { file, kind, template, length, hidden = 0 } = review;
  const { error, warning, info } = severityCounts([review]);
  const lacking = lackingParts(review).join('、');
  const verdicts = verdictsOf(review, parts);
  return [file, kind, template, length, ...verdicts, lacking, error, warning, info, ...(compared ? [hidden] : [])];
}
