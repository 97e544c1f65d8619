import type { Block } from '../core/block.js';
import { citation } from '../core/citation.js';
import type { Entry } from './entries.js';
import { foldedUnder, percentAlike, repeatsOf } from './repeats.js';
import { largestFirst } from './tally.js';

/** Places named for one repeated text, and rows of texts that are alike; the workbook has them all. */
const PLACES_SHOWN = 5;
const ALIKE_SHOWN = 100;

/** What was handed in more than once: every text with its places, and the wordings that are alike without being the same. */
export function repeatBlocks(entries: readonly Entry[]): readonly Block[] {
  const repeats = repeatsOf(entries);
  if (repeats.size === 0) return [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const groups = largestFirst(repeats).flatMap(([id, group]) => {
    const first = byId.get(id);
    return first ? [{ first, group }] : [];
  });
  const count = groups.reduce((sum, { group }) => sum + group.length, 0);
  const alike = groups.flatMap(({ first, group }) =>
    group.filter(({ similarity }) => similarity !== undefined).map((other) => ({ first, other })),
  );
  return [
    {
      kind: 'paragraph',
      text: `共有${groups.length}条意见建议被重复提出，首次出现的计入条数，其后出现的${count}条计为重复：`,
    },
    {
      kind: 'table',
      header: ['意见建议原文', '出现次数', '其中重复', '出处'],
      rows: [
        ...groups.map(({ first, group }) => [first.text, group.length + 1, group.length, places([first, ...group])]),
        ['合计', groups.length + count, count, ''],
      ],
      widths: [38, 13, 13, 36],
      folded: groups.map(({ first }) => foldedUnder(first, repeats).folded),
    },
    ...alikeBlocks(alike),
  ];
}

function alikeBlocks(pairs: readonly { readonly first: Entry; readonly other: Entry }[]): readonly Block[] {
  if (pairs.length === 0) return [];
  const rest = pairs.length - ALIKE_SHOWN;
  const more = rest > 0 ? `（列出${ALIKE_SHOWN}条，其余${rest}条见《台账.xlsx》）` : '';
  return [
    { kind: 'paragraph', text: `其中${pairs.length}条与首次出现的文字相近而不全同${more}：` },
    {
      kind: 'table',
      header: ['首次出现的文字', '相近的文字', '相似度', '出处'],
      rows: pairs
        .slice(0, ALIKE_SHOWN)
        .map(({ first, other }) => [
          first.text,
          other.text,
          percentAlike(other.similarity ?? 0),
          citation(other.source, other.meta),
        ]),
      widths: [32, 32, 11, 25],
    },
  ];
}

function places(entries: readonly Entry[]): string {
  const shown = entries.slice(0, PLACES_SHOWN).map(({ source, meta }) => citation(source, meta));
  return `${shown.join('；')}${entries.length > PLACES_SHOWN ? `；等共${entries.length}处` : ''}`;
}
