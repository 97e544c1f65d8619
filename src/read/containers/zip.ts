import { InputError } from '../../core/errors.js';
import { isTemporary } from '../input/folder.js';
import { openZip, ZIP_LIMITS } from '../zip.js';
import { DAMAGED } from '../zip-directory.js';
import type { Budget } from './budget.js';
import type { Container, Content } from './container.js';
import { memberName, recoveredName } from './member-name.js';

/** The entries by which an Office file, a zip as well, is told from an archive. */
const OFFICE =
  /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml|word\/document\d*\.xml|xl\/workbook\.(?:xml|bin)|ppt\/presentation\.xml)$/iu;
/** The size is measured as it comes out, by the budget. */
const LIMITS = { ...ZIP_LIMITS, total: Infinity, ratio: Infinity };
const directory = (bytes: Uint8Array, file: string) => openZip(bytes, file, () => true, LIMITS);

/** Zip archives; nothing is ever written to disk. */
export const zip: Container = {
  name: 'zip',
  summary: '压缩包，里面的文件逐个读取',
  extensions: ['.zip'],
  recognizes(bytes, extension) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || !(bytes[2] === 3 || bytes[2] === 5)) return false;
    const archive = attempt(() => directory(bytes, ''));
    if (typeof archive === 'string') return extension === '.zip';
    return !archive.names.some((name) => OFFICE.test(name));
  },
  async *open(bytes, file, { budget, encoding }) {
    const archive = attempt(() => directory(bytes, file));
    if (typeof archive === 'string')
      throw new InputError(file, archive === DAMAGED ? '压缩包已损坏或没有传完，请重新压缩后提交' : archive);
    for (const entry of archive.names) {
      const path = recoveredName(entry, encoding);
      const name = memberName(path);
      if (/[\\/]$/u.test(path) || name === '' || name.split('/').some(isTemporary)) continue;
      budget.file();
      yield unpacked(archive.content(entry), name, budget);
    }
  },
};

/** The entry's bytes, or why it cannot be unpacked. A spent budget is no fault of the entry and goes on up. */
function unpacked(content: Iterable<Uint8Array>, name: string, budget: Budget): Content {
  const chunks: Uint8Array[] = [];
  const pieces = content[Symbol.iterator]();
  for (;;) {
    const next = attempt(() => pieces.next());
    if (typeof next === 'string')
      return {
        kind: 'unreadable',
        name,
        reason: next === DAMAGED ? '压缩包里的这个文件已损坏，请重新压缩后提交' : next,
      };
    if (next.done) return { kind: 'file', name, bytes: Buffer.concat(chunks) };
    budget.bytes(next.value.length);
    chunks.push(next.value.slice());
  }
}

/** What was read, or the reason why it was not. */
function attempt<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.reason;
  }
}
