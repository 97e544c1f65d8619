import type { Token } from '../core/token.js';
import { UNIT } from './word-classes.js';

const WRITTEN = /^[\w.+α-ωΑ-ΩⅠ-Ⅻ-]+$/u;
const LETTER = /[A-Za-zα-ωΑ-ΩⅠ-Ⅻ]/u;
const NUMERAL = /^\d+(?:\.\d+)?/u;
/** Characters that an engine glues to unknown words, though they are words of their own. */
const GLUED = /^([对以为而由将与和在被从使]?)(\p{Script=Han}{2,}?)([对以为而由将与和在被从使受中]?)$/u;

/** Tokens with what an engine cut inside letters and digits put together (TNF-α, Ni2+), and unknown words freed of function words. A unit is tagged `unit`. */
export function gluedTokens(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isWritten(token)) {
      const last = lastGlued(tokens, at);
      out.push(last === at ? named(token, out) : named(joined(tokens, at, last), out));
      at = last;
    } else if (token.pos === 'x' && token.text.length >= 3) out.push(...unglued(token));
    else out.push(token);
  }
  return out;
}

/** True for letters, digits and what goes with them. */
function isWritten({ text }: Token): boolean {
  const code = text.charCodeAt(0);
  if (code > 0x2170 || (code > 0x7a && code < 0x391) || code < 0x30) return false;
  return WRITTEN.test(text);
}

function lastGlued(tokens: readonly Token[], first: number): number {
  for (let last = first; ; ) {
    const [next, after] = [tokens[last + 1], tokens[last + 2]];
    if (next === undefined) return last;
    if (isWritten(next)) last++;
    else if (after && /^[-/·]$/u.test(next.text) && isWritten(after)) last += 2;
    else return next.text === '+' && /[a-z]\d?$/iu.test(tokens[last]?.text ?? '') ? last + 1 : last;
  }
}

function joined(tokens: readonly Token[], first: number, last: number): Token {
  const list = tokens.slice(first, last + 1);
  const start = tokens[first]?.start ?? 0;
  const text = list.map((token) => token.text).join('');
  return tokenOf(text, 'eng', start);
}

function named(token: Token, before: readonly Token[]): Token {
  if (!LETTER.test(token.text)) return token.pos === 'm' ? token : tokenOf(token.text, 'm', token.start);
  const amount = NUMERAL.exec(token.text)?.[0] ?? '';
  const bare = token.text.slice(amount.length);
  const counted = amount !== '' || /[\d％%]\s*$/u.test(`${before.at(-2)?.text ?? ''}${before.at(-1)?.text ?? ''}`);
  const composed = /[·/]/u.test(bare) && /^[a-zμ]/u.test(bare);
  const isUnit = (composed || (counted && !/^\d$/u.test(amount))) && UNIT.test(bare);
  return tokenOf(token.text, isUnit ? 'unit' : 'eng', token.start);
}

function unglued(token: Token): readonly Token[] {
  const [, before = '', word = '', after = ''] = GLUED.exec(token.text) ?? [];
  if (before === '' && after === '') return [token];
  const start = token.start + before.length;
  return [
    tokenOf(before, 'p', token.start),
    tokenOf(word, 'x', start),
    tokenOf(after, 'p', start + word.length),
  ].filter(({ text }) => text !== '');
}

/** A token with its properties in the order in which engines give them: what is laid out alike is read faster. */
function tokenOf(text: string, pos: string, start: number): Token {
  return { start, end: start + text.length, text, pos };
}
