import { expect, it } from 'vitest';
import { ledgerSentence } from '../../src/content/index.js';

it('says every figure of the ledger in one sentence', () => {
  const ledger = {
    files: 6,
    unreadable: [{ file: 'a.docx', reason: '文件有密码' }],
    documents: 12,
    items: 180,
    duplicates: 9,
    nearDuplicates: 0,
    noContent: 11,
    themes: 9,
    themed: 158,
    unthemed: 2,
  };
  expect(ledgerSentence(ledger)).toBe(
    '收到12份、180条，其中重复9条，无实质内容11条，归入9类158条，未归类2条；读不出的文件1个。',
  );
});
