/** Shorter strings are always stored on their own by the JavaScript engine. */
const SLICED_FROM = 13;
/** Longer texts get a buffer of their own. */
const LONGEST = 1 << 15;

const scratch = Buffer.alloc(LONGEST * 2);

/** The same text stored on its own: a slice of a large string would keep all of that in memory. */
export function detached(text: string): string {
  if (text.length < SLICED_FROM) return text;
  const buffer = text.length > LONGEST ? Buffer.alloc(text.length * 2) : scratch;
  return buffer.toString('utf16le', 0, buffer.write(text, 'utf16le'));
}
