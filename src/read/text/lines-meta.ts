import type { TextLine } from '../clean/rule.js';
import { attributeLine, isDate, unitOfTitle } from './attributes.js';
import type { FileMeta } from './path-meta.js';
import { signerOf } from './signers.js';

/** Lines at the beginning and at the end of a text that may state its attributes. */
const HEAD = 12;
const TAIL = 3;

type Meta = Readonly<Record<string, string>>;
type Found = { readonly lines: readonly TextLine[]; readonly meta: Meta };

/**
 * What the lines of a text state about it, and the lines that are left. What a line states goes before what the path was
 * said to tell, which goes before what a title or a file's name is guessed to tell.
 */
export function linesMeta(
  lines: readonly TextLine[],
  { guessed, told }: FileMeta,
): { readonly left: readonly TextLine[]; readonly meta: Meta } {
  const [first] = lines;
  const unit = first && unitOfTitle(first.text);
  const [signed, said] = [signature(lines), stated(lines)];
  const taken = new Set([...signed.lines, ...said.lines]);
  return {
    left: lines.filter((line) => !taken.has(line)),
    meta: { ...guessed, ...(unit && { 单位: unit }), ...told, ...signed.meta, ...said.meta },
  };
}

function stated(lines: readonly TextLine[]): Found {
  const head = lines.slice(0, HEAD);
  const tail = lines.slice(Math.max(HEAD, lines.length - TAIL));
  const found = [...head, ...tail].flatMap((line) => {
    const meta = attributeLine(line.text);
    return meta ? [{ line, meta }] : [];
  });
  return {
    lines: found.map(({ line }) => line),
    meta: Object.fromEntries(found.flatMap(({ meta }) => Object.entries(meta)).reverse()),
  };
}

/** A date as the last line, or last but one, and who signs above or below it. */
function signature(lines: readonly TextLine[]): Found {
  if (lines.length <= TAIL) return { lines: [], meta: {} };
  const tail = lines.slice(-2);
  const dated = tail.find(({ text }) => isDate(text));
  if (!dated) return { lines: [], meta: {} };
  const signed = tail.find(({ text }) => signerOf(text));
  return {
    lines: signed ? [dated, signed] : [dated],
    meta: { 时间: dated.text.trim(), ...(signed && signerOf(signed.text)) },
  };
}
