import type { Block } from '../core/block.js';
import { type Ledger, ledgerSentence } from '../core/ledger.js';

/** The same figures written as the sum that must close: 「归入主题158条＋…＝收到180条」. */
export function ledgerEquation({ items, duplicates, noContent, themed, unthemed }: Ledger): string {
  return `归入主题${themed}条＋未归类${unthemed}条＋重复${duplicates}条＋无实质内容${noContent}条＝收到${items}条`;
}

/** The opening section: the sentence, and a table whose rows add up to what was received. */
export function ledgerBlocks(ledger: Ledger): readonly Block[] {
  const { files, themes, items, duplicates, nearDuplicates, noContent, themed, unthemed } = ledger;
  const near = nearDuplicates > 0 ? `，其中${nearDuplicates}条文字相近而不全同` : '';
  return [
    { kind: 'paragraph', text: `本次汇总读取文件${files}个，${ledgerSentence(ledger)}各条去向如下：` },
    {
      kind: 'table',
      header: ['去向', '条数', '说明'],
      rows: [
        ['归入主题', themed, `共${themes}类`],
        ['未归类', unthemed, '程序没有归入哪一类，全文照录并说明原因'],
        ['重复', duplicates, `内容已在前文出现，不再计入主题条数${near}`],
        ['无实质内容', noContent, '「无」「没有意见」一类答复'],
        ['合计', items, '即收到条数'],
      ],
      widths: [24, 14, 62],
    },
  ];
}
