import { UsageError } from '../core/errors.js';
import { RESULT_VERSION, type ThemesResult, themesResult } from '../core/results.js';
import { contradictionIn } from './faults.js';

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
      `「${file}」的内容不完整或被改动过（${placeOf(result.error.issues[0])}），请重新生成 result.json`,
    );
  const contradiction = contradictionIn(result.data);
  if (contradiction !== undefined)
    throw new UsageError(`「${file}」的内容前后不一致（${contradiction}），可能被改动过，请重新生成 result.json`);
  return result.data;
}

type Issue = { readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] };

/** Where in the result something is wrong: a field, or those that do not belong there. */
function placeOf({ path, keys = [] }: Issue = { path: [] }): string {
  return [...path, ...keys.slice(0, 1)].map(String).join('.');
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new UsageError(`「${file}」不是正确的 JSON，请选 wenji report 写出的 result.json`);
  }
}
