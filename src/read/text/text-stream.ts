import { InputError } from '../../core/errors.js';
import type { ByteSource } from '../format.js';
import { chooseEncoding, damage } from './encoding.js';

export type TextStream = {
  /** The WHATWG name of the encoding. */
  readonly encoding: string;
  /** The text without a byte order mark, its line ends made \n, in pieces; every walk starts anew. */
  readonly text: Iterable<string>;
  /** What is doubtful about it, as far as it was walked through. */
  readonly notices: () => readonly string[];
};

/** Bytes looked at to guess the encoding, from the first piece on that has more than ASCII. */
const SAMPLE = 1 << 20;

/**
 * Decodes bytes piece by piece; decides on the encoding as `decodeText` does. Throws an InputError when they are no text,
 * and at the end of a walk that met nothing but white space.
 */
export function textStream(source: ByteSource, file: string, encoding?: string): TextStream {
  const { name, doubts } = chooseEncoding(sampleOf(source), file, encoding);
  const seen = { broken: false, cut: false };
  return {
    encoding: name,
    text: { [Symbol.iterator]: () => unixLines(decoded(source, name, file, seen)) },
    notices: () => [...doubts, ...damage(seen)].map((doubt) => `${file}：${doubt}`),
  };
}

/** The beginning of the bytes, or what follows their first piece with more than ASCII. */
function sampleOf(source: ByteSource): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const piece of source()) {
    if (pieces.length === 1 && pieces[0]?.every(isPlain)) length -= pieces.pop()?.length ?? 0;
    pieces.push(piece.slice());
    length += piece.length;
    if (length >= SAMPLE && !pieces[0]?.every(isPlain)) break;
  }
  return Buffer.concat(pieces);
}

const isPlain = (byte: number): boolean => byte < 0x80 && byte !== 0;

function* decoded(
  source: ByteSource,
  encoding: string,
  file: string,
  seen: { broken: boolean; cut: boolean },
): Generator<string> {
  const decoder = new TextDecoder(encoding);
  let blank = true;
  let first = true;
  for (const bytes of source()) {
    const piece = decoder.decode(bytes, { stream: true });
    const text = first && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
    first = false;
    blank &&= !/\S/u.test(text);
    seen.broken ||= text.includes('\uFFFD');
    yield text;
  }
  seen.cut = decoder.decode() !== '';
  if (blank) throw new InputError(file, '文件是空的');
}

function* unixLines(pieces: Iterable<string>): Generator<string> {
  let held = '';
  for (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith('\r') ? '\r' : '';
    const whole = held ? text.slice(0, -1) : text;
    yield whole.includes('\r') ? whole.replace(/\r\n?/gu, '\n') : whole;
  }
  if (held) yield '\n';
}

/** The lines of a text that comes in pieces, without their ends; a last empty line is none. */
export function* linesOf(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
