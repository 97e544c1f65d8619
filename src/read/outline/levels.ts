import { levelOfKind } from './enumerators.js';
import type { Line } from './lines.js';

/** Headings below this level are all the same to a reader. */
const DEEPEST = 9;

/**
 * Levels of the headings of one text. Enumerators have the level of their kind (see ENUMERATORS), so 一、 is 1 and 1. is 3
 * even where （一） is left out. 第一部分, or a heading without an enumerator, before any 一、 pushes 一、 and all below down
 * by one; 第一部分 after one stands on 2. Levels that the format states hold, raised so that the highest is 1, and
 * enumerators that it says nothing of follow those it does.
 */
export function headingLevels(headings: readonly Line[]): ReadonlyMap<Line, number> {
  const stated = headings.flatMap(({ level }) => (level !== undefined && level > 0 ? [level] : []));
  const raise = stated.reduce((highest, level) => Math.min(highest, level), stated[0] ?? 1) - 1;
  const kinds = headings.flatMap(({ enumerator }) => (enumerator ? [enumerator.kind] : []));
  const [first] = headings;
  const bareFirst = first !== undefined && !first.enumerator && first.level === undefined;
  const partFirst = kinds[0] === 'part';
  const down = kinds.includes('chinese') && (partFirst || bareFirst) ? 1 : 0;
  const natural = ({ enumerator }: Line): number => {
    if (!enumerator) return 1;
    if (enumerator.kind === 'part') return partFirst || !kinds.includes('chinese') ? 1 : 2;
    return levelOfKind(enumerator.kind) + down;
  };
  const example = headings.find(({ level, enumerator }) => level !== undefined && level > 0 && enumerator);
  const shift = example ? (example.level ?? 1) - raise - natural(example) : 0;
  return new Map(
    headings.map((line) => {
      const level = line.level === undefined ? natural(line) + shift : line.level - raise;
      return [line, Math.min(Math.max(level, 1), DEEPEST)];
    }),
  );
}
