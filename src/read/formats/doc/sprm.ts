/** A property that differs from those of the style: its code and the bytes of its value, without their count. */
export type Property = { readonly code: number; readonly operand: Uint8Array };

/** Bytes of a value by the highest three bits of its code; 6 says that a count precedes it. */
const SIZES = [1, 1, 2, 4, 2, 2, undefined, 3] as const;
/** Properties that count their bytes in a way of their own. */
const [TABLE, TABS] = [0xd608, 0xc615];

/** Takes a list of properties apart; Prl, [MS-DOC] 2.2.5.1. What is cut off at the end is left out. */
export function propertiesIn(bytes: Uint8Array): readonly Property[] {
  const found: Property[] = [];
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    const { skip, size } = extent(bytes, at + 2, code);
    const start = at + 2 + skip;
    if (size === undefined || start + size > bytes.length) break;
    found.push({ code, operand: bytes.subarray(start, start + size) });
    at = start + size;
  }
  return found;
}

/** How many bytes of count precede the value, and how many it has; undefined when that cannot be told. */
function extent(bytes: Uint8Array, at: number, code: number): { skip: number; size: number | undefined } {
  const size = SIZES[code >> 13];
  if (size !== undefined) return { skip: 0, size };
  const count = bytes[at] ?? 0;
  if (code === TABLE) return { skip: 2, size: Math.max(0, (count | ((bytes[at + 1] ?? 0) << 8)) - 1) };
  return { skip: 1, size: code === TABS && count === 255 ? undefined : count };
}
