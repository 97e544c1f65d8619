import { isObject } from './json-text.js';

type Fields = Readonly<Record<string, unknown>>;

/** Names under which survey systems keep their answers. */
const LISTS = ['items', 'data', 'records', 'rows', 'list', 'result', 'results', 'answers', 'content'];
/** Names of the two halves of an answer, where a system writes answers as a list. */
const QUESTIONS = ['question', 'title', 'label', 'name', 'key', '题目', '问题', '标题', '名称'];
const ANSWERS = ['answer', 'value', 'text', 'content', '答案', '回答', '内容', '值'];
/** Objects inside one another that become columns, and columns of a table. */
const DEEPEST = 4;
const WIDEST = 500;
/** Between the names of objects inside one another; no name has it. */
const INSIDE = '\0';

/** The list of objects that a JSON document is, or holds under one of the usual names, or the one object that it is; undefined when there is none. */
export function objectsIn(value: unknown, depth = 0): readonly Fields[] | undefined {
  if (Array.isArray(value)) {
    const objects = value.filter(isObject);
    return objects.length > 0 ? objects : undefined;
  }
  if (!isObject(value) || depth >= DEEPEST) return undefined;
  if (depth === 0 && typeof value.text === 'string') return [value];
  const known = LISTS.filter((name) => Object.hasOwn(value, name)).map((name) => value[name]);
  for (const inner of [...known, ...Object.values(value).filter(Array.isArray)]) {
    const found = objectsIn(inner, depth + 1);
    if (found) return found;
  }
  return depth === 0 && Object.values(value).some((entry) => typeof entry === 'string') ? [value] : undefined;
}

/** The objects as a table: a header of all their keys in the order first seen, and a row for each. */
export function tableOf(objects: readonly Fields[]): {
  readonly header: readonly string[];
  readonly rows: readonly string[][];
} {
  const columns = new Map<string, number>();
  const rows = objects.map((object) => {
    const row: string[] = [];
    for (const [key, text] of cellsOf(object, '', 0)) {
      const column = columns.get(key) ?? columns.size;
      if (column >= WIDEST) continue;
      columns.set(key, column);
      row[column] = text;
    }
    return row;
  });
  const header = headings([...columns.keys()]);
  return { header, rows: rows.map((row) => header.map((_, column) => row[column] ?? '')) };
}

/** The last names of the paths, whole paths where two end alike. */
function headings(paths: readonly string[]): readonly string[] {
  const lasts = paths.map((path) => path.split(INSIDE).at(-1) ?? path);
  return paths.map((path, index) => {
    const last = lasts[index] ?? path;
    return lasts.indexOf(last) === lasts.lastIndexOf(last) ? last : path.replaceAll(INSIDE, '.');
  });
}

function* cellsOf(object: Fields, prefix: string, depth: number): Generator<readonly [string, string]> {
  for (const [name, value] of Object.entries(object)) {
    const key = prefix + name;
    if (isObject(value) && depth < DEEPEST) yield* cellsOf(value, key + INSIDE, depth + 1);
    else if (Array.isArray(value)) yield* listCells(key, value);
    else yield [key, scalar(value)];
  }
}

/** A list of questions and answers gives a column for each question, any other list one cell. */
function* listCells(key: string, list: readonly unknown[]): Generator<readonly [string, string]> {
  const pairs = list.map((entry) => (isObject(entry) ? pairOf(entry) : undefined));
  if (pairs.length === 0 || pairs.some((pair) => pair === undefined)) return yield [key, textOf(list)];
  for (const pair of pairs) if (pair) yield pair;
}

function pairOf(entry: Fields): readonly [string, string] | undefined {
  const question = QUESTIONS.find((name) => typeof entry[name] === 'string');
  const answer = ANSWERS.find((name) => name !== question && Object.hasOwn(entry, name));
  if (question === undefined || answer === undefined) return undefined;
  const value = entry[answer];
  return [scalar(entry[question]), Array.isArray(value) ? textOf(value) : scalar(value)];
}

function textOf(list: readonly unknown[]): string {
  return list
    .map(scalar)
    .filter((text) => text !== '')
    .join('；');
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\r\n?/gu, '\n');
  if (typeof value === 'number') return String(value);
  return typeof value === 'boolean' ? (value ? '是' : '否') : '';
}
