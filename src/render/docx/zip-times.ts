const END_OF_DIRECTORY = 0x06054b50;
/** 1980-01-01 00:00, the first moment a zip archive can state, as date and time in the MS-DOS form. */
const FIRST_DAY = 0x0021;

/** The archive with every file time set to 1980-01-01, so that the clock does not show in the bytes. */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const end = endOfDirectory(view);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    setTime(view, entry + 12);
    setTime(view, view.getUint32(entry + 42, true) + 10);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}

function endOfDirectory(view: DataView): number {
  let offset = view.byteLength - 22;
  while (view.getUint32(offset, true) !== END_OF_DIRECTORY) offset--;
  return offset;
}

function setTime(view: DataView, offset: number): void {
  view.setUint16(offset, 0, true);
  view.setUint16(offset + 2, FIRST_DAY, true);
}
