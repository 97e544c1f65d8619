import { readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { InputError } from '../../core/errors.js';
import type { Extract, Format, FormatOptions } from '../format.js';
import { formats } from '../formats/index.js';
import { textUnder } from '../signatures.js';
import { sniff } from '../sniff.js';

/** A file larger than this many bytes is refused. */
const LARGEST = 300 * 1024 * 1024;

/** The bytes of a file; throws an InputError when there is none to be had. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new InputError(file, '文件打不开，链接指向的文件可能不存在');
  if (!found.isFile()) throw new InputError(file, '不是普通文件');
  if (found.size > LARGEST && !namedFormat(file)) throw unsupported(file);
  if (found.size > LARGEST) throw new InputError(file, `文件超过 ${LARGEST / 1024 / 1024} MB，请拆分后再提交`);
  try {
    return await readFile(file);
  } catch {
    throw new InputError(file, '文件打不开，请检查权限，或是否正被其他程序占用');
  }
}

/** What a file's bytes hold, read as what they are, not as the file is called. Throws an InputError. */
export async function open(bytes: Uint8Array, file: string, options: FormatOptions): Promise<Extract> {
  if (bytes.length === 0) throw new InputError(file, '文件是空的');
  const named = namedFormat(file);
  const textName = named !== undefined && !Object.hasOwn(textUnder, named.name);
  const content = sniff(bytes, file, { textName });
  if (content !== 'text') return readContent(formatOf(content, file), bytes, file, options);
  if (!named) throw unsupported(file);
  return textName ? readContent(named, bytes, file, options) : readMisnamed(named, bytes, file, options);
}

function formatOf(content: string, file: string): Format {
  const format = formats.all.find(({ name }) => name === content);
  if (!format) throw new InputError(file, '内容是压缩包或邮件，请把其中的文件取出后提交');
  return format;
}

/** Bytes are read as what they are, and a misleading name is told. */
async function readContent(format: Format, bytes: Uint8Array, file: string, options: FormatOptions): Promise<Extract> {
  const extract = { ...(await format.read(bytes, file, options)), format: format.name };
  if (format === namedFormat(file)) return extract;
  const what = format.summary.replace(/^(?=[A-Z])/u, ' ');
  return {
    ...extract,
    notices: [`${file}：扩展名与内容不符，内容是${what}，按内容读取`, ...extract.notices],
  };
}

/** Text under the name of another format: read where that is usual, damaged where it is not. */
async function readMisnamed(named: Format, bytes: Uint8Array, file: string, options: FormatOptions): Promise<Extract> {
  const format = textUnder[named.name];
  const extract =
    format === undefined ? undefined : await readContent(formats.find(format), bytes, file, options).catch(unreadable);
  if (extract) return extract;
  const extension = posix.extname(file).toLowerCase();
  throw new InputError(file, `文件已损坏，或者不是真正的 ${extension} 文件，请重新另存后提交`);
}

function unreadable(error: unknown): undefined {
  if (!(error instanceof InputError)) throw error;
}

function namedFormat(file: string): Format | undefined {
  const extension = posix.extname(file).toLowerCase();
  return formats.all.find((format) => format.extensions.includes(extension));
}

function unsupported(file: string): InputError {
  const extension = posix.extname(file);
  return new InputError(file, extension ? `暂不支持 ${extension} 文件` : '没有扩展名，不知道是什么文件');
}
