import { coreClauses } from './core-text.js';
import { differences, type Stretch } from './difference.js';
import {
  KEPT_FOR_NAMES,
  KEPT_FOR_ONE,
  KEPT_TO_ADDED,
  KEPT_TO_REPLACED,
  LONGEST_TURN,
  MOST_EDITS,
  REPLACED_AT_LEAST,
} from './limits.js';
import { AMOUNT, OPPOSITES, REVERSING, TELLING, TIMES } from './wording.js';

/**
 * Tells whether two texts that share most of their characters ask for the same. Clauses that both have, in whatever order, are the
 * same; what is left must differ little, and not in what turns the meaning round.
 */
export function isSameMatter(first: string, second: string): boolean {
  const { kept, before, after } = uncommon(coreClauses(first), coreClauses(second));
  const stretches = differences(before, after, MOST_EDITS);
  if (stretches === undefined || stretches.some(turns)) return false;
  const gone = lengthOf(stretches.map((stretch) => stretch.before));
  const equal = kept + before.length - gone;
  const [replaced, added] = [
    distinct(stretches.filter(isReplaced)),
    distinct(stretches.filter((each) => !isReplaced(each))),
  ];
  if (stretches.length === 0) return true;
  if (equal >= KEPT_FOR_NAMES)
    return replaced <= Math.max(REPLACED_AT_LEAST, equal / KEPT_TO_REPLACED) && added * KEPT_TO_ADDED <= equal;
  return equal >= KEPT_FOR_ONE && replaced + added === 1 && !stretches.some(tells);
}

/** What is left of two lists of clauses without those they share, and how many characters these have. */
function uncommon(first: readonly string[], second: readonly string[]) {
  const left = new Map<string, number>();
  for (const clause of first) left.set(clause, (left.get(clause) ?? 0) + 1);
  let kept = 0;
  const after = second.filter((clause) => {
    const count = left.get(clause) ?? 0;
    if (count === 0) return true;
    left.set(clause, count - 1);
    kept += clause.length;
    return false;
  });
  const before = first.filter((clause) => {
    const count = left.get(clause) ?? 0;
    left.set(clause, count - 1);
    return count > 0;
  });
  return { kept, before: before.join(''), after: after.join('') };
}

function isReplaced({ before, after }: Stretch): boolean {
  return before !== '' && after !== '';
}

/** Characters that differ, a difference that comes back counted once: a name may stand in a text many times. */
function distinct(stretches: readonly Stretch[]): number {
  const kinds = new Map(stretches.map((stretch) => [`${stretch.before}\n${stretch.after}`, stretch]));
  return [...kinds.values()].reduce((sum, { before, after }) => sum + Math.max(before.length, after.length), 0);
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** True where a wish or a complaint is turned round or asks for another amount: 多/少, 太/不, 取消/恢复, 每周/每月, 五百元/八百元. */
function turns({ before, after, next }: Stretch): boolean {
  if (TIMES.test(before) && TIMES.test(after)) return true;
  if (AMOUNT.test(`${before}${next}`) && AMOUNT.test(`${after}${next}`)) return true;
  if (before.length + after.length > LONGEST_TURN) return false;
  const has = (text: string) => REVERSING.some((word) => text.includes(word));
  if (has(before) !== has(after)) return true;
  return OPPOSITES.some(
    ([one, other]) =>
      (before.includes(one) && after.includes(other)) || (before.includes(other) && after.includes(one)),
  );
}

function tells({ before, after }: Stretch): boolean {
  return TELLING.test(before) || TELLING.test(after);
}
