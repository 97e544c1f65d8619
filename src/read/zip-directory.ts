/** How far a zip may expand: bytes of all wanted entries together, times its packed size for any entry, number of entries. */
export type ZipLimits = { readonly total: number; readonly ratio: number; readonly entries: number };

export const ZIP_LIMITS: ZipLimits = { total: 200 * 1024 * 1024, ratio: 1000, entries: 10_000 };

export const DAMAGED = '文件已损坏（压缩包结构不完整），请用 Office 或 WPS 打开后另存再提交';

/** Entries below this many bytes may have any ratio: a blank kilobyte packs very well and harms nobody. */
const RATIO_FROM = 1024 * 1024;

export type Entry = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

/** Throws an InputError with the reason. */
export type Refuse = (reason: string) => never;

/** The entries that the central directory announces; layout as in PKWARE's APPNOTE 6.3, sections 4.3.12, 4.3.16 and 4.5.3. */
export function directory(bytes: Uint8Array, view: DataView, limits: ZipLimits, refuse: Refuse): Entry[] {
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
    const name = nameOf(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0);
    if (size >= RATIO_FROM && size > packed * limits.ratio)
      refuse(`压缩包内「${name}」膨胀超过 ${limits.ratio} 倍，已拒绝读取`);
    const [method, crc] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    entries.push({ name, encrypted: (flags & 1) === 1, method, crc, packed, size, offset });
    at = nameEnd + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** A name that does not say it is UTF-8 is given byte by byte; in GBK a backslash may be half of a character then. */
function nameOf(bytes: Uint8Array, utf8: boolean): string {
  const name = Buffer.from(bytes).toString(utf8 ? 'utf8' : 'latin1');
  return utf8 || bytes.every((byte) => byte < 0x80) ? name.replaceAll('\\', '/') : name;
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
