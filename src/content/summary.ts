import type { Block } from '../core/block.js';
import type { Report } from '../core/report.js';
import type { ThemesResult } from '../core/results.js';
import { batchBlocks } from './batches.js';
import { correctionBlocks } from './corrections.js';
import { entriesOf } from './entries.js';
import { withoutFolder } from './folder.js';
import { ledgerBlocks } from './ledger.js';
import { methodBlocks } from './method.js';
import { chineseNumeral } from './numerals.js';
import { overviewBlocks } from './overview.js';
import { remainderBlocks } from './remainder.js';
import { sheetsOf } from './sheets/index.js';
import { sourceBlocks } from './sources.js';
import { themeBlocks } from './theme.js';

export type SummaryOptions = { readonly title?: string };

/** The summary report of one run and its workbook. Throws an Error when the items do not add up to the ledger. */
export function summaryReport(result: ThemesResult, { title = '意见建议汇总报告' }: SummaryOptions = {}): Report {
  const shown = withoutFolder(result);
  const entries = entriesOf(shown);
  const sections: readonly Section[] = [
    ['基本情况', [...ledgerBlocks(shown.ledger), ...sourceBlocks(entries)]],
    ['本批情况', batchBlocks(shown, entries)],
    ['主题分布', overviewBlocks(shown)],
    ['各主题意见建议', themeBlocks(shown, entries)],
    ['未归入主题的情况', remainderBlocks(shown, entries)],
    ['人工修改情况', correctionBlocks(shown)],
    ['编制说明', methodBlocks(shown)],
  ];
  return { title, blocks: numbered(sections), sheets: sheetsOf(shown, entries), result };
}

type Section = readonly [title: string, blocks: readonly Block[]];

function numbered(sections: readonly Section[]): readonly Block[] {
  return sections
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index): readonly Block[] => [
      { kind: 'heading', level: 1, text: `${chineseNumeral(index + 1)}、${title}` },
      ...blocks,
    ]);
}
