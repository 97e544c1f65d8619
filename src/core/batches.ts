import type { ThemesResult } from './results.js';

type Item = ThemesResult['items'][number];

/** Whether an item came with the batch that a result is about. */
export function isOfBatch({ base }: ThemesResult, { batch = 1 }: Pick<Item, 'batch'>): boolean {
  return base !== undefined && batch === base.batch;
}

/** Whether a theme was found in the batch that a result is about. */
export function isNewTheme({ base }: ThemesResult, { since }: Pick<ThemesResult['themes'][number], 'since'>): boolean {
  return base !== undefined && since === base.batch;
}

/** What came with this batch and where it went, in one sentence; '' for a result that goes on from no other. */
export function batchSentence(result: ThemesResult): string {
  if (!result.base) return '';
  const own = result.items.filter((item) => isOfBatch(result, item));
  const tops = result.themes.filter(({ parent }) => parent === undefined);
  const fresh = new Set(tops.filter((theme) => isNewTheme(result, theme)).map(({ id }) => id));
  const above = new Map(result.themes.map(({ id, parent }) => [id, parent ?? id]));
  const distinct = own.filter(({ noContent, duplicateOf }) => !noContent && duplicateOf === undefined);
  const joined = distinct.filter(({ theme }) => theme !== null && !fresh.has(above.get(theme) ?? theme)).length;
  const formed = distinct.filter(({ theme }) => theme !== null && fresh.has(above.get(theme) ?? theme)).length;
  const duplicates = own.filter(({ duplicateOf }) => duplicateOf !== undefined).length;
  const documents = new Set(own.map(({ document }) => document)).size;
  if (own.length === 0) return `本批（第${result.base.batch}批）没有新的意见建议，所收材料以前各批均已汇总。`;
  const formedText = fresh.size > 0 ? `归入新出现的${fresh.size}类${formed}条` : '没有新出现的主题';
  return (
    `本批（第${result.base.batch}批）新收到${documents}份、${own.length}条，其中重复${duplicates}条，` +
    `无实质内容${own.filter(({ noContent }) => noContent).length}条，并入原有主题${joined}条，` +
    `${formedText}，未归类${distinct.length - joined - formed}条。`
  );
}
