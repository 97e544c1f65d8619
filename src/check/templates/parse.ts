import { type Document, isCollection, isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { UsageError } from '../../core/errors.js';
import type { Template } from '../../core/template.js';

const LIMIT = 1_000_000;

const wording = z.string().trim().min(1, '不能是空的').max(60, '不能超过 60 个字');
const wordings = z.array(wording).min(1, '至少要有一项');
const requirement = z.strictObject({
  id: wording,
  level: z.enum(['required', 'recommended'], '只能是 required（必备）或 recommended（建议）'),
  headings: wordings,
  leadIns: wordings.optional(),
  signs: wordings.optional(),
  decoys: wordings.optional(),
  tells: z.enum(['fact', 'intent'], '只能是 fact 或 intent').optional(),
});
const template = z.strictObject({
  $schema: z.string().optional(),
  name: wording,
  summary: z.string().optional(),
  kinds: wordings.optional(),
  requirements: z.array(requirement).min(1, '至少要有一项'),
});

/** A user's own template in YAML or JSON. Throws a UsageError naming the file, the line and the key of every problem. */
export function parseTemplate(text: string, file: string): Template {
  if (text.length > LIMIT) throw new UsageError(`模板「${file}」超过 ${LIMIT} 个字符，请检查是否选错了文件`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const [broken] = document.errors;
  if (broken)
    throw new UsageError(
      `模板「${file}」第 ${lineOf(broken.pos[0])} 行不是正确的 YAML 或 JSON，请检查缩进、引号和冒号`,
    );
  const parsed = template.safeParse(plainOf(document, file));
  const problems = parsed.success
    ? repeatedIds(parsed.data.requirements.map(({ id }) => id))
    : parsed.error.issues.flatMap(describe);
  if (problems.length > 0) {
    const listed = problems.map(
      ({ path, says }) => `第 ${lineOf(offsetAt(document, path))} 行 ${keyName(path)}${says}`,
    );
    throw new UsageError(`模板「${file}」有误：${listed.join('；')}`);
  }
  if (!parsed.success) throw parsed.error;
  const { $schema: _, summary = '用户自定模板', ...rest } = parsed.data;
  return { ...rest, summary };
}

type Path = readonly PropertyKey[];
type Problem = { readonly path: Path; readonly says: string };

function plainOf(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    throw new UsageError(`模板「${file}」的引用（& 和 *）有误或过多，请改为直接写出`);
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
  const names: Readonly<Record<string, string>> = { string: '文字', array: '列表', object: '一组键值' };
  return names[expected] ?? expected;
}

function repeatedIds(ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ path: ['requirements', index, 'id'], says: `「${id}」重复，每项的 id 只能用一次` }]
      : [],
  );
}

function keyName(path: Path): string {
  return path.length === 0
    ? '模板'
    : `「${path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.')}」`;
}

/** Offset of the key or value at a path, or of the nearest thing around it that exists. */
function offsetAt(document: Document, path: Path): number {
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
