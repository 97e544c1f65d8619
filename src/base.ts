import { contradictionIn } from './base-faults.js';
import { UsageError } from './core/errors.js';
import type { Item } from './core/item.js';
import type { Ledger } from './core/ledger.js';
import { RESULT_VERSION, type ThemesResult, themesResult } from './core/results.js';
import type { Submissions } from './core/submissions.js';

/** An earlier result to go on from, as JSON text. Throws a UsageError that says what is wrong with the file. */
export function parseBase(text: string, file: string): ThemesResult {
  const value = jsonOf(text, file);
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (version === undefined) throw new UsageError(`「${file}」不是 wenji report 写出的 result.json，请另选文件`);
  if (version !== RESULT_VERSION)
    throw new UsageError(
      `「${file}」是第 ${String(version).slice(0, 20)} 版的结果，本程序接着做的须是第 ${RESULT_VERSION} 版，请用本程序把上一批材料重新汇总一遍`,
    );
  const result = themesResult.safeParse(value);
  if (!result.success)
    throw new UsageError(
      `「${file}」的内容不完整或被改动过（${result.error.issues[0]?.path.join('.') ?? ''}），请重新生成 result.json`,
    );
  const contradiction = contradictionIn(result.data);
  if (contradiction !== undefined)
    throw new UsageError(`「${file}」的内容前后不一致（${contradiction}），可能被改动过，请重新生成 result.json`);
  return result.data;
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new UsageError(`「${file}」不是正确的 JSON，请选 wenji report 写出的 result.json`);
  }
}

/** The number of the batch that comes after a result. */
export function nextBatch({ base }: ThemesResult): number {
  return (base?.batch ?? 1) + 1;
}

/**
 * The items of this batch that the base does not hold, under ids of their own: an item with the id and the text of an old one is that
 * one, handed in again.
 */
export function newItems(items: readonly Item[], base: ThemesResult): Item[] {
  const old = new Map(base.items.map(({ id, text }) => [id, text]));
  const batch = nextBatch(base);
  const ids = new Map(
    items.flatMap(({ id, text }): [string, string][] => (old.get(id) === text ? [] : [[id, freeId(id, batch, old)]])),
  );
  return items.flatMap((item) => {
    const id = ids.get(item.id);
    if (id === undefined) return [];
    const { duplicateOf } = item;
    return [
      { ...item, id, ...(duplicateOf === undefined ? {} : { duplicateOf: ids.get(duplicateOf) ?? duplicateOf }) },
    ];
  });
}

function freeId(id: string, batch: number, old: ReadonlyMap<string, string>): string {
  return old.has(id) ? `${id}~${batch}` : id;
}

/** What was handed in with all batches: files and documents count once, however often they were read. */
export function handedIn(
  items: readonly { readonly document: string; readonly source: { readonly file: string } }[],
  { files, unreadable }: Submissions,
  base: ThemesResult,
): Pick<Ledger, 'files' | 'documents' | 'unreadable'> {
  const known = new Set(base.items.map(({ source }) => source.file));
  const failed = new Set(base.ledger.unreadable.map(({ file }) => file));
  const fresh = files.filter((file) => !known.has(file) && !failed.has(file));
  const read = new Set(items.map(({ source }) => source.file));
  const still = base.ledger.unreadable.filter(({ file }) => !read.has(file));
  const added = unreadable.filter(({ file }) => !failed.has(file));
  return {
    files: base.ledger.files + fresh.length,
    documents: new Set(items.map(({ document }) => document)).size,
    unreadable: [...still, ...added],
  };
}
