import { InputError } from '../core/errors.js';

/** An OLE compound file: what old Office programs write. */
export type OleFile = {
  /** Names of the streams and folders at the top. */
  readonly names: readonly string[];
  /** The bytes of a stream at the top; undefined when there is none of that name. */
  readonly stream: (name: string) => Uint8Array | undefined;
};

type Entry = { name: string; type: number; left: number; right: number; child: number; start: number; size: number };

const END = 0xfffffffa;
const ENTRY = 128;
const [STREAM, ROOT] = [2, 5];
const DAMAGED = '文件已损坏（内部目录不完整），请用 Office 或 WPS 打开后另存再提交';

/**
 * Opens a compound file; layout as in Microsoft's [MS-CFB] 2.2–2.6. Throws an InputError when its tables lead nowhere or
 * in circles, so that no stream is longer than the file.
 */
export function readOle(bytes: Uint8Array, file: string): OleFile {
  const { names, stream } = refusing(file, () => openOle(bytes));
  return { names, stream: (name) => refusing(file, () => stream(name)) };
}

function refusing<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(file, DAMAGED);
    throw error;
  }
}

function openOle(bytes: Uint8Array): OleFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (offset: number): number => view.getUint32(offset, true);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new RangeError('sector size');
  const size = 1 << shift;
  const sector = (id: number): Uint8Array => {
    const start = (id + 1) * size;
    if (start >= bytes.length) throw new RangeError('sector');
    return bytes.subarray(start, start + size);
  };
  const fat = numbers(allocationSectors(at, size, bytes.length).map(sector), size);
  const read = (start: number): Uint8Array => joined(chain(fat, start).map(sector));
  const entries = entriesOf(read(at(48)));
  const root = entries.find(({ type }) => type === ROOT);
  if (!root) throw new RangeError('root');
  const top = siblings(entries, root.child);
  const short = numbers(chain(fat, at(60)).map(sector), size);
  const stream = ({ start, size: length }: Entry): Uint8Array => {
    if (length >= at(56)) return read(start).subarray(0, length);
    const small = read(root.start);
    return joined(chain(short, start).map((id) => small.subarray(id * 64, id * 64 + 64))).subarray(0, length);
  };
  return {
    names: top.map(({ name }) => name),
    stream(name) {
      const found = top.find((entry) => entry.type === STREAM && entry.name === name);
      return found && stream(found);
    },
  };
}

/** The sectors that hold the allocation table: 109 in the header, the others in a chain of their own. */
function allocationSectors(at: (offset: number) => number, size: number, length: number): number[] {
  const ids = Array.from({ length: 109 }, (_, index) => at(76 + index * 4));
  const seen = new Set<number>();
  for (let next = at(68); next < END; next = at((next + 2) * size - 4)) {
    if (seen.has(next) || seen.size * size > length) throw new RangeError('circle');
    seen.add(next);
    for (let index = 0; index < size / 4 - 1; index++) ids.push(at((next + 1) * size + index * 4));
  }
  return ids.filter((id) => id < END);
}

/** The numbers that a table's sectors hold; a last sector that the file cuts off ends the table. */
function numbers(sectors: readonly Uint8Array[], size: number): Uint32Array {
  const table = new Uint32Array((sectors.length * size) / 4).fill(END);
  let index = 0;
  for (const sector of sectors) {
    const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength);
    for (let offset = 0; offset + 4 <= sector.length; offset += 4) table[index++] = view.getUint32(offset, true);
  }
  return table;
}

/** The sectors of a stream in order. */
function chain(table: Uint32Array, start: number): number[] {
  const ids: number[] = [];
  for (let id = start; id < END; id = table[id] ?? END) {
    if (id >= table.length || ids.length > table.length) throw new RangeError('chain');
    ids.push(id);
  }
  return ids;
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / ENTRY) }, (_, index) => {
    const start = index * ENTRY;
    const field = (offset: number): number => view.getUint32(start + offset, true);
    const length = Math.min(64, Math.max(0, view.getUint16(start + 64, true) - 2));
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(start, start + length));
    const type = view.getUint8(start + 66);
    return { name, type, left: field(68), right: field(72), child: field(76), start: field(116), size: field(120) };
  });
}

/** The entries of one folder, which stand in a tree. */
function siblings(entries: readonly Entry[], top: number): Entry[] {
  const found = new Set<Entry>();
  const waiting = [top];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = entries[id];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return [...found];
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
