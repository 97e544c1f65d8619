/** A piece of RTF: a brace, a control word with its number, a byte in hexadecimal, or plain text. */
export type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | undefined }
  | { readonly kind: 'bytes'; readonly bytes: string };

const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]{1,65536})|[\r\n]+|\\/giy;

/** The tokens of a file, its bytes given as characters 0–255; binary data (\bin) is passed over. */
export function* tokens(source: string): Generator<Token> {
  token.lastIndex = 0;
  for (let at = 0, match = token.exec(source); match; token.lastIndex = at, match = token.exec(source)) {
    at = token.lastIndex;
    const [, word, number, hex, symbol, brace, text] = match;
    const value = number === undefined ? undefined : Number(number);
    if (word === 'bin') at += Math.max(0, value ?? 0);
    else if (word !== undefined) yield { kind: 'word', word, value };
    else if (hex !== undefined) yield { kind: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
    else if (symbol !== undefined) yield escaped(symbol);
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (text !== undefined) yield { kind: 'bytes', bytes: text };
  }
}

/** A backslash before a line end ends the paragraph; before a brace or another backslash it stands for that character. */
function escaped(symbol: string): Token {
  if (symbol === '\n' || symbol === '\r') return { kind: 'word', word: 'par', value: undefined };
  if (symbol === '{' || symbol === '}' || symbol === '\\') return { kind: 'bytes', bytes: symbol };
  return { kind: 'word', word: symbol, value: undefined };
}
