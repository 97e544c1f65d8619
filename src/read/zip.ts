import { Inflate, strFromU8, zipSync } from 'fflate';
import { InputError } from '../core/errors.js';

/** How far a zip may expand: bytes of all wanted entries together, times its packed size for any entry, number of entries. */
export type ZipLimits = { readonly total: number; readonly ratio: number; readonly entries: number };

export const ZIP_LIMITS: ZipLimits = { total: 200 * 1024 * 1024, ratio: 1000, entries: 10_000 };

/** Entries below this many bytes may have any ratio: a blank kilobyte packs very well and harms nobody. */
const RATIO_FROM = 1024 * 1024;
/** Packed bytes inflated at a time, so that an entry that lies about its size is stopped early. */
const STEP = 16 * 1024;
const DAMAGED = '文件已损坏（压缩包结构不完整），请用 Office 或 WPS 打开后另存再提交';

type Entry = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

/**
 * The wanted entries of a zip by name, in the order of its directory. Throws an InputError when the bytes are no zip or
 * are damaged, and when the directory announces, or an entry really has, more than the limits allow.
 */
export function readZip(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
  limits: ZipLimits = ZIP_LIMITS,
): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refuse = (reason: string): never => {
    throw new InputError(file, reason);
  };
  try {
    const entries = directory(bytes, view, limits, refuse);
    const chosen = entries.filter(({ name }) => wanted(name));
    if (chosen.reduce((sum, { size }) => sum + size, 0) > limits.total)
      refuse(`解压后超过 ${megabytes(limits.total)} MB，已拒绝读取`);
    return new Map(chosen.map((entry) => [entry.name, unpack(bytes, view, entry, refuse)]));
  } catch (error) {
    if (error instanceof InputError) throw error;
    return refuse(DAMAGED);
  }
}

/** A zip of the entries, stored without compression and with a fixed date, for third-party readers that know no limits. */
export function storeZip(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: '1980-01-01T00:00:00' });
}

type Refuse = (reason: string) => never;

/** Reads the central directory; layout as in PKWARE's APPNOTE 6.3, sections 4.3.12, 4.3.16 and 4.5.3. */
function directory(bytes: Uint8Array, view: DataView, limits: ZipLimits, refuse: Refuse): Entry[] {
  const end = endRecord(view);
  if (end === undefined) return refuse(DAMAGED);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return refuse(`压缩包内文件超过 ${limits.entries} 个，已拒绝读取`);
  const entries: Entry[] = [];
  for (let at = view.getUint32(end + 16, true), n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== 0x02014b50) return refuse(DAMAGED);
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const nameEnd = at + 46 + nameLength;
    const [size, packed, offset] = wide(
      view,
      nameEnd,
      extraLength,
      [24, 20, 42].map((field) => view.getUint32(at + field, true)),
    );
    const flags = view.getUint16(at + 8, true);
    const name = strFromU8(bytes.subarray(at + 46, nameEnd), (flags & 0x800) === 0).replaceAll('\\', '/');
    if (size >= RATIO_FROM && size > packed * limits.ratio)
      refuse(`压缩包内「${name}」膨胀超过 ${limits.ratio} 倍，已拒绝读取`);
    const [method, crc] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    entries.push({ name, encrypted: (flags & 1) === 1, method, crc, packed, size, offset });
    at = nameEnd + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end-of-directory record is the last 22 bytes, or earlier by the length of a comment of up to 64 KB. */
function endRecord(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

/** Size, packed size and offset, each taken from the ZIP64 extra field when the plain one is all ones. */
function wide(view: DataView, start: number, length: number, plain: readonly number[]): [number, number, number] {
  const values = [...plain];
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const [index, value] of plain.entries()) {
      if (value !== 0xffffffff) continue;
      values[index] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0];
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, refuse: Refuse): Uint8Array {
  if (entry.encrypted) return refuse('压缩包有密码，请取消密码后重新提交');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) return refuse(DAMAGED);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method !== 0 && entry.method !== 8) return refuse('压缩方式不常见，请用 Office 或 WPS 打开后另存再提交');
  const content = entry.method === 0 ? packed : inflate(packed, entry.size);
  if (content.length !== entry.size || crc32(content) !== entry.crc) return refuse(DAMAGED);
  return content;
}

/** Throws a RangeError as soon as more comes out than announced. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return content.subarray(0, length);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
