import { type Document, isCollection, isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import type * as z from 'zod';
import { UsageError } from '../core/errors.js';

const LIMIT = 1_000_000;
/** Problems that are told one by one; more are counted. */
const NAMED = 10;

/** Where in a file, by its keys, something is wrong, and what, as a Chinese clause that follows the key. */
export type Problem = { readonly path: readonly PropertyKey[]; readonly says: string };

export type YamlFile<T> = {
  readonly file: string;
  /** What the file is to the user, such as 模板. */
  readonly what: string;
  readonly schema: z.ZodType<T>;
  /** What a value that fits the schema still has wrong. */
  readonly problems?: (value: T) => readonly Problem[];
  /** Where the user finds what is at a path, where that is not the line and the key: 第 5 行「词语」列. */
  readonly placeOf?: (path: Problem['path']) => string;
};

/** The value that a user's file in YAML or JSON holds. Throws a UsageError naming the file, and line and key of the first problems. */
export function parseYaml<T>(text: string, { file, what, schema, problems = () => [], placeOf }: YamlFile<T>): T {
  if (text.length > LIMIT) throw new UsageError(`${what}「${file}」超过 ${LIMIT} 个字符，请检查是否选错了文件`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const [broken] = document.errors;
  if (broken)
    throw new UsageError(
      `${what}「${file}」第 ${lineOf(broken.pos[0])} 行不是正确的 YAML 或 JSON，请检查缩进、引号和冒号`,
    );
  const parsed = schema.safeParse(plainOf(document, `${what}「${file}」`));
  const found = parsed.success ? problems(parsed.data) : parsed.error.issues.flatMap(describe);
  if (found.length > 0) {
    const lineAndKey = (path: Problem['path']) => `第 ${lineOf(offsetAt(document, path))} 行 ${keyName(path, what)}`;
    const listed = found.slice(0, NAMED).map(({ path, says }) => `${(placeOf ?? lineAndKey)(path)}${says}`);
    const rest = found.length > NAMED ? `；另有 ${found.length - NAMED} 处` : '';
    throw new UsageError(`${what}「${file}」有误：${listed.join('；')}${rest}`);
  }
  if (!parsed.success) throw parsed.error;
  return parsed.data;
}

function plainOf(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    throw new UsageError(`${file}的引用（& 和 *）有误或过多，请改为直接写出`);
  }
}

function describe(issue: z.core.$ZodIssue): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], says: '是不认识的键，请删除或改正' }));
  if (issue.code === 'invalid_type')
    return [
      {
        path,
        says:
          issue.input === undefined
            ? `缺少或类型不对，应为${typeName(issue.expected)}`
            : `应为${typeName(issue.expected)}`,
      },
    ];
  return [{ path, says: issue.message }];
}

function typeName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: '文字',
    number: '数',
    int: '整数',
    boolean: ' true 或 false',
    array: '列表',
    object: '一组键值',
  };
  return names[expected] ?? expected;
}

function keyName(path: Problem['path'], what: string): string {
  return path.length === 0
    ? what
    : `「${path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.')}」`;
}

/** Offset of the key or value at a path, or of the nearest thing around it that exists. */
function offsetAt(document: Document, path: Problem['path']): number {
  let node: unknown = document.contents;
  let offset = start(node);
  for (const key of path) {
    if (!isCollection(node)) return offset;
    const pair = isMap(node) ? node.items.find(({ key: name }) => String(name) === String(key)) : undefined;
    if (pair) offset = start(pair.key) || offset;
    node = isMap(node) ? pair?.value : node.items[Number(key)];
    if (!pair) offset = start(node) || offset;
  }
  return offset;
}

function start(node: unknown): number {
  const place: Node | undefined = isNode(node) ? node : undefined;
  return place?.range?.[0] ?? 0;
}
