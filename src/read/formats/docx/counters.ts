import { formatNumber } from './number-formats.js';
import type { List } from './numbering.js';

/** The label that Word would show for the next paragraph of a list, such as 「（二）」; '' for a bullet. */
export type NextLabel = (list: List, id: string, level: number) => string;

/** Counts through a document from its start; labels must be asked for in the order of the paragraphs. */
export function labels(): NextLabel {
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (list, id, level) => {
    const counts = counters.get(list.counters) ?? new Map<number, number>();
    counters.set(list.counters, counts);
    const restart = begun.has(`${id} ${level}`) ? undefined : list.restarts.get(level);
    begun.add(`${id} ${level}`);
    const last = counts.get(level);
    counts.set(level, restart ?? (last === undefined ? startOf(list, level) : last + 1));
    for (const [deeper, { restart: after }] of list.levels)
      if (deeper > level && (after === undefined || level < after)) counts.delete(deeper);
    return label(list, level, counts);
  };
}

const startOf = (list: List, level: number): number => list.restarts.get(level) ?? list.levels.get(level)?.start ?? 1;

function label(list: List, level: number, counts: ReadonlyMap<number, number>): string {
  const own = list.levels.get(level);
  if (own === undefined || own.format === 'bullet') return '';
  const text = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = own.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
    return formatNumber(counts.get(at) ?? startOf(list, at), format);
  });
  const separator = own.suffix === 'nothing' || text === '' || /[\p{P}\p{No}]$/u.test(text) ? '' : ' ';
  return text + separator;
}
