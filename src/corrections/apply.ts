import type { CorrectionLog, RefusedCorrection } from '../core/corrections.js';
import { closedLedger } from '../core/ledger.js';
import { ledgerWord as word } from '../core/ledger-sheet.js';
import type { ThemesResult } from '../core/results.js';
import { claimsOf, quoted, withRepeats } from './claims.js';
import type { Corrections, ItemRequest } from './corrections.js';
import type { Item } from './find-items.js';
import { appliedTo, goneThemes } from './log.js';
import { type Matched, matchRows } from './match.js';
import { merged } from './merge.js';
import { movesOf } from './moves.js';
import { type Nodes, startNodes, withNodes } from './nodes.js';
import { reparented } from './parents.js';
import { madeForNothing, withNamesNow } from './pending.js';
import { type Placement, placed } from './place.js';
import { membersOf, rebuiltItems } from './rebuild-items.js';
import { rebuiltThemes } from './rebuild-themes.js';
import { renamed } from './rename.js';
import { type Names, writtenNames } from './resolve.js';

/**
 * The result with the corrections made: items where they were sent, themes renamed, merged, moved or removed, every figure counted
 * anew. Ids of themes stay; new themes are c1, c2 … What could not be done is listed in `corrections.refused` with a reason. Returns
 * the very result when there is nothing to correct.
 */
export function applyCorrections(result: ThemesResult, corrections: Corrections): ThemesResult {
  const match = matchRows(corrections.themes, startNodes(result), result.base !== undefined);
  const names = writtenNames(corrections.themes, match.matched);
  const named = renamed(match.matched, match.nodes);
  const parented = reparented(match.matched, named.nodes, names);
  const claimed = withRepeats(claimsOf(corrections.items, result), result.items);
  const moves = movesOf(result.items, claimed.claims, merged(parented.nodes), names);
  const { nodes, placements } = placed(result.items, moves.targets, moves.nodes);
  const items = rebuiltItems(result.items, { placements, targets: moves.targets, notes: claimed.notes });
  const themes = rebuiltThemes(nodes, membersOf(items), result.base?.batch);
  const corrected = { ...result, ledger: recounted(result, items, themes), themes, items };
  const gone = goneThemes(withNodes(moves.nodes, nodes.values()), corrected);
  const log = {
    applied: appliedTo(result, corrected, gone),
    refused: [
      ...corrections.refused,
      ...match.refused,
      ...named.refused,
      ...parented.refused,
      ...withNamesNow(claimed.refused, themes, moves.nodes, names),
      ...moves.refused,
      ...madeForNothing(addedNow(match.matched), themes, moves.nodes),
      ...contraryRepeats(claimed.repeats, placements, moves.nodes, names),
    ],
    gone,
  };
  return logged(result, corrected, log);
}

/** The themes for which a hand added a row to the sheet just now. */
function addedNow(matched: readonly Matched[]): readonly { readonly id: string; readonly name: string }[] {
  return matched.flatMap(({ row, id }) => (row.id === '' && !row.remove ? [{ id, name: row.newName }] : []));
}

/** Where nothing moved, the themes stay as they came, to the byte. */
function logged(result: ThemesResult, corrected: ThemesResult, log: CorrectionLog): ThemesResult {
  const noted = corrected.items.some(({ note }) => note !== undefined) ? { ...result, items: corrected.items } : result;
  if (log.applied.length + log.gone.length > 0) return { ...corrected, corrections: log };
  return log.refused.length > 0 ? { ...noted, corrections: log } : noted;
}

/** Repeats that want to go elsewhere than their originals. */
function contraryRepeats(
  repeats: readonly (readonly [Item, ItemRequest])[],
  placements: ReadonlyMap<string, Placement>,
  nodes: Nodes,
  names: Names,
): readonly RefusedCorrection[] {
  return repeats.flatMap(([item, { to }]) => {
    const stands = placements.get(item.duplicateOf ?? '')?.theme ?? null;
    const meant = to === undefined || to === null ? undefined : names(to, nodes);
    const wanted = meant?.kind === 'theme' ? meant.id : null;
    const agrees = meant === undefined || meant.kind === 'theme' ? wanted === stands : false;
    if (agrees) return [];
    return [
      {
        what: `${quoted(item.text, item.id)}归入「${to ?? word.unthemed}」`,
        reason: '它与另一条相同或相近，随那一条归类；要改，请改那一条',
      },
    ];
  });
}

function recounted(
  { ledger }: ThemesResult,
  items: readonly Item[],
  themes: ThemesResult['themes'],
): ThemesResult['ledger'] {
  const spoken = items.filter(({ noContent, duplicateOf }) => !noContent && duplicateOf === undefined);
  const themed = spoken.filter(({ theme }) => theme !== null).length;
  return closedLedger({
    ...ledger,
    noContent: items.filter(({ noContent }) => noContent).length,
    themes: themes.filter(({ parent }) => parent === undefined).length,
    themed,
    unthemed: spoken.length - themed,
  });
}
