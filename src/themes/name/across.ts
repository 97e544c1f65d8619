import type { Word } from './clauses.js';
import { APART, MATTER_AND_HEAD, NOUNS_APART, type Shape, shapeOf } from './patterns.js';
import { APART_BY, LENGTH, MOST_WORDS } from './settings.js';
import { endsClause, isSound, type Use } from './use.js';
import type { NameWords } from './words.js';

/** Classes of words that may be one of a pair whose words stand apart. */
const APART_KINDS = 'NGFP';

/** Verbs of action with the head of a long object, which stands at its end: 增设（通往开发区的）校车线路, 加大（企业）扶持力度. */
export function acrossModifiers(words: readonly Word[], kinds: string, lists: NameWords): Use[] {
  if (!kinds.includes('C')) return [];
  const uses: Use[] = [];
  for (const { index, 0: run } of kinds.matchAll(/C[NGSnAPFV]{3,}/gu)) {
    const end = index + run.length;
    const verb = words[index];
    if (!verb || !endsClause(words, end, lists)) continue;
    const isGeneral = lists.weak.has(words[end - 1]?.text ?? '');
    for (let start = end - 1; start > index + 1 && end - start < MOST_WORDS; start--) {
      const own = [verb, ...words.slice(start, end)];
      const shape = shapeOf(own.map(({ kind }) => kind).join(''));
      if (shape && (words[start]?.joined || (isGeneral && end - start === 2)) && isSound(own, lists))
        uses.push({ words: own, shape, whole: 1, joined: true });
    }
  }
  return uses;
}

/**
 * Two words of one clause that make a name though others stand between them: a noun with what is wrong with it, 工资（一直没有发，）拖欠,
 * 拖欠（我们的）工资; a noun with a matter that many things have, in either order, （乱）收费（的）出租车; in a short text any two nouns.
 */
export function apart(
  words: readonly Word[],
  kinds: string,
  { lists, short }: { readonly lists: NameWords; readonly short: boolean },
): Use[] {
  const uses: Use[] = [];
  const isOpen = (place: number) => APART_KINDS.includes(kinds[place] ?? '-');
  for (let first = 0; first < words.length - 2; first++)
    for (let second = first + 2; second <= Math.min(words.length - 1, first + APART_BY); second++) {
      if (!isOpen(first) || !isOpen(second)) continue;
      const found = pairOf([first, second], words, kinds, { lists, short });
      if (found && isSound(found.words, lists)) uses.push({ ...found, whole: 1, joined: true });
    }
  return uses;
}

function pairOf(
  [first, second]: readonly [number, number],
  words: readonly Word[],
  kinds: string,
  { lists, short }: { readonly lists: NameWords; readonly short: boolean },
): Pick<Use, 'words' | 'shape'> | undefined {
  const [a, b] = [words[first], words[second]];
  if (!a || !b) return undefined;
  const length = a.text.length + b.text.length;
  if (length < LENGTH.shortest || length > LENGTH.longest) return undefined;
  if (isMatter(a, lists) && isHead(b, lists)) return { words: [a, b], shape: MATTER_AND_HEAD };
  if (isHead(a, lists) && isMatter(b, lists)) return { words: [b, a], shape: MATTER_AND_HEAD };
  if (lists.weak.has(a.text) || lists.weak.has(b.text)) return undefined;
  if (lists.roles.has(a.text) || lists.roles.has(b.text)) return undefined;
  const shape = shapeApart(`${kinds[first] ?? ''}${kinds[second] ?? ''}`, short);
  return shape && { words: [a, b], shape };
}

function isMatter({ text, kind }: Word, { weak, roles, general, grammar }: NameWords): boolean {
  return kind === 'N' && !weak.has(text) && !roles.has(text) && !general.has(text) && !grammar.has(text);
}

function isHead({ text, kind }: Word, { grammar }: NameWords): boolean {
  return 'NG'.includes(kind) && grammar.get(text) === 'head';
}

function shapeApart(kinds: string, short: boolean): Shape | undefined {
  if (kinds === 'FN' || kinds === 'NF' || kinds === 'NP') return APART;
  return short && (kinds === 'NN' || kinds === 'NG') ? NOUNS_APART : undefined;
}
