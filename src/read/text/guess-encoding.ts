import { doubleByteShares } from './double-byte.js';

export type EncodingGuess = {
  /** A WHATWG encoding name. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** Why the guess may be wrong, as a Chinese clause; '' when it is sure. */
  readonly doubt: string;
};

/** Statistics look at this many bytes at most. */
const SAMPLE = 1 << 18;
/** Share of plausible characters below which a guess is doubted, or not made at all. */
const SURE = 0.95;
const POSSIBLE = 0.7;
/** Bytes up to which a text can be sound in two encodings by chance. */
const BY_CHANCE = 64;
/** Broken sequences for each character of three bytes and more up to which a text still counts as UTF-8; other encodings have hardly any such characters. */
const BROKEN = 0.1;
/** Share of control characters and broken sequences from which on bytes that read badly are no text. */
const STRAY = 0.02;

const doubtful = '编码判断没有把握，如有乱码请用 --encoding 指定编码';
const perhapsBig5 = '可能是 Big5，可用 --encoding big5 重试';

/** How `bytes` encode text; undefined when they look like no text at all. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess | undefined {
  const marked = byteOrderMark(bytes);
  if (marked) return { encoding: marked, doubt: '' };
  const sample = bytes.subarray(0, SAMPLE);
  const nul = sample.includes(0);
  const wide = wideGuess(sample);
  if (!nul && isUtf8(bytes))
    return { encoding: wide && isRatherWide(bytes, wide.share) ? wide.encoding : 'utf-8', doubt: '' };
  if (nul) return wide && wide.share >= POSSIBLE ? { encoding: wide.encoding, doubt: doubtOf(wide.share) } : undefined;
  if (isNearlyUtf8(bytes)) return { encoding: 'utf-8', doubt: '' };
  const { gb, commonGb, commonBig5 } = doubleByteShares(sample);
  if (wide && wide.share >= SURE && wide.share > gb) return { encoding: wide.encoding, doubt: '' };
  if (gb < POSSIBLE && strayShare(sample) >= STRAY) return undefined;
  return { encoding: 'gb18030', doubt: commonBig5 > commonGb ? perhapsBig5 : doubtOf(gb) };
}

function doubtOf(share: number): string {
  return share >= SURE ? '' : doubtful;
}

function byteOrderMark(bytes: Uint8Array): EncodingGuess['encoding'] | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33) return 'gb18030';
  return undefined;
}

/** Strict, except that the last character may be cut. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A few characters in UTF-16 may happen to be sound UTF-8, but then of characters that nobody writes. */
function isRatherWide(bytes: Uint8Array, wide: number): boolean {
  if (bytes.length > BY_CHANCE || wide < SURE) return false;
  const text = new TextDecoder('utf-8').decode(bytes);
  const plausible = Array.from(text, (character) => isOfficeCharacter(character.charCodeAt(0)));
  return plausible.filter(Boolean).length < wide * plausible.length;
}

function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE * 4));
  let broken = 0;
  let wide = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code >= 0x800) wide++;
  }
  return broken <= wide * BROKEN;
}

/** Share of control characters and broken sequences in bytes read as GB 18030. */
function strayShare(sample: Uint8Array): number {
  const text = new TextDecoder('gb18030').decode(sample);
  return (text.match(/[^\P{Cc}\s]|\uFFFD/gu)?.length ?? 0) / text.length;
}

function wideGuess(sample: Uint8Array): { encoding: 'utf-16le' | 'utf-16be'; share: number } | undefined {
  if (sample.length < 2) return undefined;
  const little = wideShare(sample, 0);
  const big = wideShare(sample, 1);
  return little >= big ? { encoding: 'utf-16le', share: little } : { encoding: 'utf-16be', share: big };
}

/** Share of code units that Chinese office texts consist of; `low` is where in a pair the low byte stands. */
function wideShare(sample: Uint8Array, low: 0 | 1): number {
  const units = sample.length >> 1;
  let plausible = 0;
  for (let at = 0; at < units; at++) {
    const unit = ((sample[at * 2 + 1 - low] ?? 0) << 8) | (sample[at * 2 + low] ?? 0);
    if (isOfficeCharacter(unit)) plausible++;
  }
  return plausible / units;
}

function isOfficeCharacter(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
  if (unit >= 0x4e00) return unit <= 0x9fa5 || (unit >= 0xff01 && unit <= 0xff5e);
  return (unit >= 0x3000 && unit <= 0x3017) || (unit >= 0x2010 && unit <= 0x2040) || (unit >= 0x2460 && unit <= 0x2473);
}
