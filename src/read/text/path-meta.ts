import { posix } from 'node:path';
import { UsageError } from '../../core/errors.js';
import { unitOfPath } from './attributes.js';

/** What a file's place tells of all its documents: `guessed` from names that look like a unit's, `told` as the user said. */
export type FileMeta = {
  readonly guessed: Readonly<Record<string, string>>;
  readonly told: Readonly<Record<string, string>>;
};

/** The levels of a path below the input, the file's name last or left out. */
export type PathPattern = readonly Level[];
type Level = { readonly pattern: RegExp; readonly attributes: readonly string[] };

const NAME = /^[\p{Script=Han}A-Za-z][\p{Script=Han}\w]{0,19}$/u;

/**
 * Parses 「path:单位/渠道」: a name for each folder below the input, the last may be the file's. `*` passes over a level; names in
 * braces stand among other text, 「{单位}-{姓名}」. Throws a UsageError when malformed.
 */
export function parsePathMeta(text: string): PathPattern {
  const [, levels] = /^path[:：](.+)$/u.exec(text.trim()) ?? [];
  if (levels === undefined) throw malformed(text);
  const parsed = levels.split(/[/\\]/u).map((level) => levelOf(level.trim(), text));
  const names = parsed.flatMap(({ attributes }) => attributes);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new UsageError(`--meta-from 中「${twice}」出现了两次，请只保留一个`);
  if (names.length === 0) throw malformed(text);
  return parsed;
}

/** A pattern, and the input folder that a file was found in; without one the pattern ends with the file's name. */
export type PathMeta = { readonly pattern: PathPattern; readonly root?: string };

/** What the path of a file tells. */
export function fileMeta(file: string, path?: PathMeta): FileMeta {
  const unit = unitOfPath(file);
  return { guessed: unit === undefined ? {} : { 单位: unit }, told: path ? told(file, path) : {} };
}

/** The input folder that a file was found in, the longest that holds it; none for a file that an input names itself. */
export function rootOf(file: string, inputs: readonly string[]): { readonly root?: string } {
  const folders = inputs
    .map((input) => posix.normalize(input.replaceAll('\\', '/')).replace(/\/$/u, ''))
    .filter((folder) => folder === '.' || file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length);
  const [root] = folders;
  return root === undefined ? {} : { root };
}

function told(file: string, { pattern, root }: PathMeta): Record<string, string> {
  const below = root === undefined || root === '.' ? file : file.slice(root.length + 1);
  const levels = below.split('/').filter((level) => level !== '.' && level !== '');
  const names = [...levels.slice(0, -1), (levels.at(-1) ?? '').replace(/\.[^.]*$/u, '')];
  const aligned = root === undefined ? names.slice(Math.max(0, names.length - pattern.length)) : names;
  const entries = pattern.flatMap(({ pattern: level, attributes }, index) => {
    const match = level.exec(aligned[index] ?? '');
    return attributes.flatMap((attribute, group): [string, string][] => {
      const value = match?.[group + 1]?.trim();
      return value ? [[attribute, value]] : [];
    });
  });
  return Object.fromEntries(entries);
}

function levelOf(level: string, whole: string): Level {
  if (level === '*') return { pattern: /^/u, attributes: [] };
  const template = level.includes('{') || level.includes('}') ? level : `{${level}}`;
  const attributes: string[] = [];
  const source = template.replace(/\{([^{}]*)\}|[^{}]+|[{}]/gu, (piece, name?: string) => {
    if (name === undefined && /[{}]/u.test(piece)) throw malformed(whole);
    if (name === undefined) return piece.replace(/[\\^$.*+?()[\]|/]/gu, '\\$&');
    if (!NAME.test(name.trim())) throw malformed(whole);
    attributes.push(name.trim());
    return '(.+?)';
  });
  return { pattern: new RegExp(`^${source}$`, 'u'), attributes };
}

function malformed(text: string): UsageError {
  return new UsageError(
    `--meta-from 的「${text}」写法不对，应为「path:单位/渠道」，每个名称对应输入下的一级文件夹，最后一级可以是文件名`,
  );
}
