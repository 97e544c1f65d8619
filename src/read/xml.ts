import { SaxesParser } from 'saxes';
import { InputError } from '../core/errors.js';

/** Attributes by local name, without a namespace prefix. */
export type Attributes = ReadonlyMap<string, string>;

/**
 * Called in the order of the document; `path` holds the local names of the open elements around, outermost first. `at` is the
 * place behind the tag, in UTF-16 units of the part's text without a byte-order mark.
 */
export type XmlVisitor = {
  readonly open?: (name: string, attributes: Attributes, path: readonly string[], at: number) => void;
  readonly text?: (text: string, path: readonly string[]) => void;
  readonly close?: (name: string, path: readonly string[], at: number) => void;
};

/** Elements inside one another; documents people write stay below a hundred. */
const MAX_DEPTH = 500;
/** Bytes parsed at a time, so that a large part is never held as one string. */
const STEP = 1024 * 1024;
const NONE: Attributes = new Map();

/**
 * Walks one XML part, whole or in pieces, without building a tree. Throws an InputError when it is malformed or nested more than 500 deep;
 * entities other than XML's own five are malformed, so nothing can expand.
 */
export function walkXml(source: Uint8Array | Iterable<Uint8Array>, file: string, visitor: XmlVisitor): void {
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new InputError(file, '文件已损坏（内部 XML 有误），请用 Office 或 WPS 打开后另存再提交');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    visitor.open?.(local, localAttributes(attributes), path, parser.position);
    if (path.push(local) > MAX_DEPTH) throw new InputError(file, `内部结构嵌套超过 ${MAX_DEPTH} 层，已拒绝读取`);
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    visitor.close?.(localName(name), path, parser.position);
  });
  const text = (content: string): void => visitor.text?.(content, path);
  parser.on('text', text);
  parser.on('cdata', text);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for (const bytes of source instanceof Uint8Array ? steps(source) : source) {
    decoder ??= new TextDecoder(encodingOf(bytes));
    parser.write(decoder.decode(bytes, { stream: true }));
  }
  parser.write(decoder?.decode() ?? '').close();
}

/** The text of an XML part, as the places that `walkXml` gives count it. */
export function xmlText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function* steps(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += STEP) yield bytes.subarray(at, at + STEP);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function localAttributes(attributes: Readonly<Record<string, string>>): Attributes {
  const names = Object.keys(attributes);
  return names.length === 0 ? NONE : new Map(names.map((name) => [localName(name), attributes[name] ?? '']));
}
