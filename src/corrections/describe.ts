import type { Keyword } from '../core/keyword.js';
import type { Item } from './find-items.js';
import type { ComputedTheme } from './nodes.js';

export type Said = { readonly keywords: readonly Keyword[]; readonly representatives: readonly string[] };

/** Keywords of a theme that was made by hand. */
const KEYWORDS = 10;

/** The keywords of several themes by score, and their representatives in turn, no more than one of them had. */
export function together(themes: readonly ComputedTheme[]): Said {
  const keywords = new Map<string, Keyword>();
  for (const keyword of themes.flatMap((theme) => theme.keywords)) {
    const known = keywords.get(keyword.term);
    keywords.set(keyword.term, known ? both(known, keyword) : keyword);
  }
  const longest = (list: (theme: ComputedTheme) => readonly unknown[]) =>
    Math.max(0, ...themes.map((theme) => list(theme).length));
  const shown = longest(({ representatives }) => representatives);
  const inTurn = Array.from({ length: shown }, (_, place) =>
    themes.flatMap(({ representatives }) => representatives[place] ?? []),
  );
  return {
    keywords: strongestFirst([...keywords.values()]).slice(
      0,
      longest((theme) => theme.keywords),
    ),
    representatives: inTurn.flat(),
  };
}

/** The terms that most items of a theme were assigned by. */
export function mostFrequent(items: readonly Item[]): Said {
  const counts = new Map<string, number>();
  for (const { terms } of items) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const keywords = [...counts].map(([term, count]) => ({ term, score: count, count, documents: count }));
  return { keywords: strongestFirst(keywords).slice(0, KEYWORDS), representatives: [] };
}

function both(a: Keyword, b: Keyword): Keyword {
  const documents =
    a.documents === undefined || b.documents === undefined ? {} : { documents: a.documents + b.documents };
  return { term: a.term, score: Math.max(a.score, b.score), count: a.count + b.count, ...documents };
}

function strongestFirst(keywords: readonly Keyword[]): Keyword[] {
  return [...keywords].sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
}
