import type { UnreadableFile } from './submissions.js';

/**
 * What became of everything handed in. Always
 * `items = duplicates + noContent + themed + unthemed`.
 */
export type Ledger = {
  readonly files: number;
  readonly unreadable: readonly UnreadableFile[];
  /** 份: submissions read. */
  readonly documents: number;
  /** 条: items found in them. */
  readonly items: number;
  readonly duplicates: number;
  /** Those of the duplicates whose text is not the same but nearly so. */
  readonly nearDuplicates: number;
  readonly noContent: number;
  /** Top-level themes. */
  readonly themes: number;
  readonly themed: number;
  readonly unthemed: number;
  /** Files that were read and hold nothing to count; absent where there are none. */
  readonly withoutItems?: readonly string[];
};

/** Returns the ledger when its sums close. Throws an Error naming the figures otherwise: that is a bug, never the user's doing. */
export function closedLedger(ledger: Ledger): Ledger {
  const { items, duplicates, noContent, themed, unthemed } = ledger;
  if (items !== duplicates + noContent + themed + unthemed)
    throw new Error(`ledger does not close: ${items} != ${duplicates} + ${noContent} + ${themed} + ${unthemed}`);
  return ledger;
}

/** What became of everything handed in, every figure in one sentence. */
export function ledgerSentence(ledger: Ledger): string {
  const { documents, items, duplicates, nearDuplicates, noContent, themes, themed, unthemed, unreadable } = ledger;
  const near = nearDuplicates > 0 ? `（含相近${nearDuplicates}条）` : '';
  return (
    `收到${documents}份、${items}条，其中重复${duplicates}条${near}，无实质内容${noContent}条，` +
    `归入${themes}类${themed}条，未归类${unthemed}条；读不出的文件${unreadable.length}个。`
  );
}
