import { Inflate, zipSync } from 'fflate';
import { InputError } from '../core/errors.js';
import { DAMAGED, directory, type Entry, type Refuse, ZIP_LIMITS, type ZipLimits } from './zip-directory.js';

export { ZIP_LIMITS, type ZipLimits } from './zip-directory.js';

/** Packed bytes inflated at a time, so that an entry that lies about its size is stopped early. */
const STEP = 16 * 1024;

/** An opened zip: the names in its directory, and an entry's content, which exists only while it is walked through. */
export type Zip = { readonly names: readonly string[]; readonly content: (name: string) => Iterable<Uint8Array> };

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
  const { names, content, sizes } = opened(bytes, file, wanted, limits);
  return new Map(names.map((name) => [name, gathered(content(name), sizes.get(name) ?? 0)]));
}

/** Like readZip, but inflates an entry piece by piece and only when it is walked through; its damage, too, is found then. */
export function openZip(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
  limits: ZipLimits = ZIP_LIMITS,
): Zip {
  const { names, content } = opened(bytes, file, wanted, limits);
  return { names, content };
}

/** A zip of the entries, stored without compression and with a fixed date, for third-party readers that know no limits. */
export function storeZip(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: '1980-01-01T00:00:00' });
}

/** A zip of the entries in their order, compressed, with a fixed date: the same entries give the same bytes. */
export function deflateZip(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01T00:00:00' });
}

function opened(bytes: Uint8Array, file: string, wanted: (name: string) => boolean, limits: ZipLimits) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refuse: Refuse = (reason) => {
    throw new InputError(file, reason);
  };
  const entries = orDamaged(refuse, () => directory(bytes, view, limits, refuse));
  const chosen = new Map(entries.filter(({ name }) => wanted(name)).map((entry) => [entry.name, entry]));
  const total = [...chosen.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > limits.total) refuse(`解压后超过 ${megabytes(limits.total)} MB，已拒绝读取`);
  return {
    names: [...chosen.keys()],
    sizes: new Map([...chosen].map(([name, { size }]) => [name, size])),
    content: (name: string): Iterable<Uint8Array> => {
      const entry = chosen.get(name);
      return entry ? unpacked(bytes, view, entry, refuse) : [];
    },
  };
}

/** Whatever a broken structure makes a reader throw is damage of the file. */
function orDamaged<T>(refuse: Refuse, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) throw error;
    return refuse(DAMAGED);
  }
}

/** The content of an entry, piece by piece; its length and checksum are checked with the last one. */
function* unpacked(bytes: Uint8Array, view: DataView, entry: Entry, refuse: Refuse): Generator<Uint8Array> {
  const packed = orDamaged(refuse, () => packedBytes(bytes, view, entry, refuse));
  const pieces = entry.method === 0 ? stored(packed) : inflated(packed);
  let length = 0;
  let crc = 0xffffffff;
  for (;;) {
    const { value, done } = orDamaged(refuse, () => pieces.next());
    if (done) break;
    length += value.length;
    if (length > entry.size) return refuse(DAMAGED);
    crc = checksum(crc, value);
    yield value;
  }
  if (length !== entry.size || ~crc >>> 0 !== entry.crc) refuse(DAMAGED);
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: Entry, refuse: Refuse): Uint8Array {
  if (entry.encrypted) return refuse('压缩包有密码，请取消密码后重新提交');
  if (entry.method !== 0 && entry.method !== 8) return refuse('压缩方式不常见，请用 Office 或 WPS 打开后另存再提交');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  return start + entry.packed > bytes.length ? refuse(DAMAGED) : bytes.subarray(start, start + entry.packed);
}

function* stored(packed: Uint8Array): Generator<Uint8Array> {
  yield packed;
}

function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    yield* pieces.splice(0);
  }
}

function gathered(pieces: Iterable<Uint8Array>, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  for (const piece of pieces) {
    content.set(piece, length);
    length += piece.length;
  }
  return content;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksum(start: number, bytes: Uint8Array): number {
  let crc = start;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc;
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
