import type { Document } from '../core/document.js';
import { InputError } from '../core/errors.js';
import { type Assembled, type AssembleOptions, assemble } from './assemble.js';
import type { Meta } from './containers/container.js';
import { unfold } from './containers/unfold.js';
import type { Extract, FormatOptions } from './format.js';
import { formats } from './formats/index.js';
import { STANDARD_INPUT } from './input/inputs.js';
import { largeFile } from './input/large.js';
import { bytesOf, open } from './input/open.js';

/** What became of one file, or of one file inside an archive or a mail; a notice may stand alone. */
export type Outcome =
  | { readonly kind: 'read'; readonly file: string; readonly assembled: Assembled }
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: string }
  | { readonly kind: 'notice'; readonly notice: string };

export type FileOptions = FormatOptions & AssembleOptions & { readonly stdin: () => Promise<Uint8Array> };

/** Reads a file; an archive or a mail gives an outcome for each file inside. Throws nothing for what the bytes hold. */
export async function* readFile(file: string, options: FileOptions): AsyncGenerator<Outcome> {
  if (file === STANDARD_INPUT) {
    const bytes = await options.stdin();
    return yield outcome(file, options, {}, () => formats.find('jsonl').read(bytes, file, options));
  }
  const large = await largeFile(file);
  if (large) return yield outcome(file, options, {}, () => large(options));
  const bytes = await bytesOf(file).catch(asReason);
  if (typeof bytes === 'string') return yield { kind: 'unreadable', file, reason: bytes };
  for await (const found of unfold(bytes, file, options)) {
    switch (found.kind) {
      case 'notice':
        yield found;
        break;
      case 'unreadable':
        yield { kind: 'unreadable', file: found.name, reason: found.reason };
        break;
      case 'text':
        yield outcome(found.name, options, found.meta, async () => found.extract);
        break;
      case 'file':
        yield outcome(found.name, options, found.meta, () => open(found.bytes, found.name, options));
        break;
    }
  }
}

async function outcome(
  file: string,
  options: FileOptions,
  meta: Meta = {},
  extract: () => Promise<Extract>,
): Promise<Outcome> {
  try {
    const { each } = options;
    const handed = { ...options, each: each && ((document: Document) => each(withMeta(document, meta))) };
    const assembled = assemble(await extract(), file, handed);
    const documents = assembled.documents.map((document) => withMeta(document, meta));
    return { kind: 'read', file, assembled: { ...assembled, documents } };
  } catch (error) {
    return { kind: 'unreadable', file, reason: asReason(error) };
  }
}

/** What the mail or archive around a file tells of it: of a text all, of rows and records only whose they are. */
function withMeta(document: Document, meta: Meta): Document {
  if (Object.keys(meta).length === 0) return document;
  const { 单位: unit } = meta;
  const ofRows: Meta = unit === undefined ? {} : { 单位: unit };
  return { ...document, meta: { ...(document.form === 'text' ? meta : ofRows), ...document.meta } };
}

/** The reason of an InputError; anything else is a bug and goes on up. */
function asReason(error: unknown): string {
  if (error instanceof InputError) return error.reason;
  throw error;
}
