import type { Block } from '../../core/block.js';
import { checkSentence } from '../../core/check-words.js';
import type { CheckResult } from '../../core/results.js';
import type { Sheet } from '../../core/sheet.js';
import { withoutFolders } from './folder.js';
import { overviewBlocks } from './overview.js';
import { reviewBlocks } from './review.js';
import { findingsSheet } from './sheets/findings.js';
import { matrixSheet } from './sheets/matrix.js';
import { partsSheet } from './sheets/parts.js';
import { unreadSheets } from './sheets/unread.js';

export type CheckContent = {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sheets: readonly Sheet[];
};

/** What a check found, for people: a page to read, with an overview first where there are several drafts, and a workbook. */
export function checkContent(result: CheckResult): CheckContent {
  const shown = withoutFolders(result);
  const { documents, unreadable } = shown;
  return {
    title: '稿件检查结果',
    blocks: [
      { kind: 'paragraph', text: checkSentence(documents) },
      ...(documents.length > 1 ? overviewBlocks(documents) : []),
      ...documents.flatMap(reviewBlocks),
      ...unreadBlocks(unreadable),
    ],
    sheets: [matrixSheet(documents), findingsSheet(documents), partsSheet(documents), ...unreadSheets(unreadable)],
  };
}

function unreadBlocks(unreadable: CheckResult['unreadable']): readonly Block[] {
  if (unreadable.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: '读不出的文件' },
    {
      kind: 'table',
      header: ['文件', '原因'],
      rows: unreadable.map(({ file, reason }) => [file, reason]),
      widths: [40, 60],
    },
  ];
}
