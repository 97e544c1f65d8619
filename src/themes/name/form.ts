import type { Stance } from '../../core/theme.js';
import { SIGHT } from './settings.js';
import { agreedStance, type Stances } from './stance.js';
import type { UsedPhrase } from './uses.js';
import type { NameWords } from './words.js';

/** The words of a phrase that tell what it is about, each once; those for who acts where there are no others. */
export function tellingWords(words: readonly string[], { weak, roles }: NameWords): string[] {
  const matter = [...new Set(words)].filter((word) => word.length > 1 && !weak.has(word));
  const told = matter.filter((word) => !roles.has(word));
  return told.length > 0 ? told : matter;
}

/** Whether a word is one for who acts, or a longer one that ends in such: 小区业主. */
export function saysWho(word: string, roles: NameWords['roles']): boolean {
  return roles.has(word) || (word.length > 3 && roles.has(word.slice(-2)));
}

/** How well a phrase reads as a name at first sight, by its shape, its use and its words that tell nothing, more where it shows the stance of the texts. */
export function reading(phrase: UsedPhrase, told: readonly string[], stances: Stances, lists: NameWords): number {
  const { words, shape, whole, joined, uses, users } = phrase;
  const shaped = shape.weight * (shape.cut + (1 - shape.cut) * whole) * (1 - (1 - SIGHT.composed) * joined);
  return (
    shaped *
    substance(words, told, phrase, lists) *
    used(uses) *
    (users > 1 ? 1 : shape.isNoun ? SIGHT.lone : SIGHT.loneOther) *
    agreement(phrase.stance, stances)
  );
}

/** More for more uses. */
export function used(uses: number): number {
  return 1 + SIGHT.perUse * Math.log(Math.max(1, uses));
}

function substance(
  words: readonly string[],
  told: readonly string[],
  { shape }: UsedPhrase,
  { weak, roles, general, grammar }: NameWords,
): number {
  const body = words.slice(shape.stance === 'proposal' ? 1 : 0).filter((word) => word.length > 1);
  let factor = 1;
  for (const word of body) {
    if (grammar.get(word) === 'head') factor *= SIGHT.perHead;
    else if (roles.has(word)) factor *= shape.stance === 'problem' ? 1 : SIGHT.perRole;
    else if (general.has(word)) factor *= SIGHT.perGeneral;
    else if (!told.includes(word)) factor *= SIGHT.perWeak;
  }
  if (shape.stance !== 'problem' && saysWho(body.at(-1) ?? '', roles)) factor *= SIGHT.roleHead;
  if (told.every((word) => saysWho(word, roles))) return 0;
  if (body.every((word) => general.has(word) || weak.has(word) || roles.has(word)))
    factor *= body.some((word) => roles.has(word)) ? 0 : SIGHT.onlyGeneral;
  return factor;
}

/** More than 1 for a phrase that shows what many of the texts do, less for one that shows what few do. */
function agreement(stance: Stance | undefined, stances: Stances): number {
  if (stance === undefined) return 1;
  const agreed = agreedStance(stances);
  return (
    (SIGHT.against + SIGHT.agreeing * stances[stance]) *
    (agreed !== undefined && agreed !== stance ? SIGHT.contrary : 1)
  );
}
