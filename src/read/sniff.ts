import { InputError } from '../core/errors.js';
import { readOle } from './ole.js';
import { containers, markups, openDocuments, packages, signatures } from './signatures.js';
import { readZip } from './zip.js';

const OLE = '\xd0\xcf\x11\xe0';
const ZIP = 'PK\x03\x04';
const EMPTY_ZIP = 'PK\x05\x06';
/** Bytes at the beginning that tell what a text is. */
const START = 4096;

/**
 * What the bytes are, whatever the file is called: the name of the format that reads them, or 'text'. `textName` says
 * that the file's ending promises text, which may begin with a tag and be no page for all that.
 * Throws an InputError that says what the content is and what to do when nothing here reads it.
 */
export function sniff(bytes: Uint8Array, file: string, { textName = false } = {}): string {
  const start = Buffer.from(bytes.subarray(0, START)).toString('latin1');
  if (start.startsWith(OLE)) return containerFormat(bytes, file);
  if (start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP)) return packageFormat(bytes, file);
  const signed = signatures.find(
    ({ starts, binary }) => starts.some((entry) => start.startsWith(entry)) && !(binary && !hasNul(start)),
  );
  if (signed) return known(signed, file);
  const plain = unmarked(start).trimStart();
  const markup = markups.find((entry) => !(textName && entry.named) && entry.start.test(plain));
  return markup ? known(markup, file) : 'text';
}

function hasNul(start: string): boolean {
  return start.slice(0, 64).includes('\0');
}

function known(kind: { readonly format: string } | { readonly reason: string }, file: string): string {
  if ('format' in kind) return kind.format;
  throw new InputError(file, kind.reason);
}

/** Without a byte order mark, UTF-16 as the ASCII in it. */
function unmarked(start: string): string {
  if (/^(?:\xff\xfe|\xfe\xff)/u.test(start)) return start.slice(2).replaceAll('\0', '');
  return start.replace(/^\xef\xbb\xbf/u, '');
}

function containerFormat(bytes: Uint8Array, file: string): string {
  const { names } = readOle(bytes, file);
  const found = containers.find(({ stream }) => names.some((name) => stream.test(name)));
  return known(found ?? { reason: '内容是旧版 Office 文件，请另存为 .docx 或 .xlsx 后重新提交' }, file);
}

function packageFormat(bytes: Uint8Array, file: string): string {
  const names: string[] = [];
  const entries = readZip(bytes, file, (name) => {
    names.push(name);
    return name === 'mimetype';
  });
  const type = new TextDecoder().decode(entries.get('mimetype'));
  const document = openDocuments.find((entry) => type.startsWith(entry.type));
  const found = document ?? packages.find(({ entry }) => names.some((name) => entry.test(name)));
  return known(found ?? { format: 'zip' }, file);
}
