import { InputError } from '../../core/errors.js';
import type { FormatOptions } from '../format.js';
import { unitOfTitle } from '../text/attributes.js';
import { type Budget, budgetOf, UNFOLD_LIMITS, type UnfoldLimits } from './budget.js';
import type { Content, Meta } from './container.js';
import { containerOf } from './index.js';

/**
 * A file, or what is inside it, as files to be read one by one: `name` is then 「包.zip/一小.docx」. A file inside that
 * cannot be had is told with its reason, and the others go on. Never throws for what the bytes hold.
 */
export async function* unfold(
  bytes: Uint8Array,
  file: string,
  options: FormatOptions = {},
  limits: UnfoldLimits = UNFOLD_LIMITS,
): AsyncGenerator<Content> {
  yield* unfolded(bytes, file, { depth: 0, meta: {}, options, limits, budget: budgetOf(bytes.length, file, limits) });
}

type Place = {
  readonly depth: number;
  readonly meta: Meta;
  readonly options: FormatOptions;
  readonly limits: UnfoldLimits;
  readonly budget: Budget;
};

async function* unfolded(bytes: Uint8Array, file: string, place: Place): AsyncGenerator<Content> {
  const container = containerOf(bytes, file);
  if (!container) return yield { kind: 'file', name: file, bytes, meta: place.meta };
  if (place.depth >= place.limits.depth)
    return yield unreadable(file, `压缩包、邮件一层套一层超过${place.limits.depth}层，没有再打开，请取出后提交`);
  const taken = new Map<string, number>();
  let empty = true;
  try {
    for await (const found of container.open(bytes, file, { ...place.options, budget: place.budget })) {
      if (found.kind === 'notice') {
        yield found;
        continue;
      }
      empty = false;
      yield* placed(found, inside(file, found.name, taken), place);
    }
    if (empty) yield unreadable(file, '里面没有可以读取的文件');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.file !== file && place.depth > 0) throw error;
    yield unreadable(error.file, error.reason);
  }
}

async function* placed(
  found: Exclude<Content, { kind: 'notice' }>,
  name: string,
  place: Place,
): AsyncGenerator<Content> {
  if (found.kind === 'unreadable') return yield { ...found, name };
  const unit = unitOfTitle(baseName(name.slice(0, -found.name.length - 1)));
  const meta = { ...place.meta, ...(unit !== undefined && { 单位: unit }), ...found.meta };
  if (found.kind === 'text') return yield { ...found, name, meta };
  yield* unfolded(found.bytes, name, { ...place, meta, depth: place.depth + 1 });
}

/** The name of a file inside a container; a second one of the same name gets a number. */
function inside(file: string, name: string, taken: Map<string, number>): string {
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  const unique = count === 1 ? name : name.replace(/(\.[^./]*)?$/u, `（${count}）$1`);
  return unique === '' ? file : `${file}/${unique}`;
}

const baseName = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/u, '');

const unreadable = (name: string, reason: string): Content => ({ kind: 'unreadable', name, reason });
