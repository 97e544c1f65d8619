/**
 * A text folded for comparison, one UTF-16 unit for one, so that offsets stay: full-width ASCII becomes half-width, the ideographic
 * space a space, letters lower case. For matching only, never shown.
 */
export function fold(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/gu, ' ')
    .replace(/[A-Z]/gu, (char) => char.toLowerCase());
}
