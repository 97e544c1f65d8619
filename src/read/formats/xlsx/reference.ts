/** The column of a reference such as B7 or $B$7, from 0; undefined when it has none. */
export function columnOf(reference: string): number | undefined {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & ~0x20;
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (column > 0) break;
  }
  return column > 0 ? column - 1 : undefined;
}

/** The row of a reference such as B7, from 1; undefined when it has none. */
export function rowOf(reference: string): number | undefined {
  const digits = /\d+$/u.exec(reference)?.[0];
  return digits === undefined ? undefined : Number(digits);
}
