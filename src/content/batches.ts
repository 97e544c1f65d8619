import { batchSentence, isNewTheme, isOfBatch } from '../core/batches.js';
import type { Block } from '../core/block.js';
import type { ThemesResult } from '../core/results.js';
import type { Entry } from './entries.js';
import { levelsOf } from './levels.js';

/** What this batch adds to the earlier ones: a sentence, and a table by theme that adds up; nothing for a result by itself. */
export function batchBlocks(result: ThemesResult, entries: readonly Entry[]): readonly Block[] {
  const { base, ledger } = result;
  if (!base) return [];
  const fresh = new Map<string, number>();
  for (const entry of entries)
    if (entry.fate === '归入主题' && entry.theme !== null && isOfBatch(result, entry))
      fresh.set(entry.theme, (fresh.get(entry.theme) ?? 0) + 1);
  const rows = levelsOf(result.themes).map(({ theme, children }) => {
    const added = [theme, ...children].reduce((sum, { id }) => sum + (fresh.get(id) ?? 0), 0);
    return [theme.name, isNewTheme(result, theme) ? '新出现' : '原有', added, theme.size - added, theme.size];
  });
  const added = rows.reduce((sum, row) => sum + Number(row[2]), 0);
  return [
    { kind: 'paragraph', text: `${batchSentence(result)}本批与以前各批累计如下（条数均已去重）：` },
    {
      kind: 'table',
      header: ['主题', '状态', '本批', '以前各批', '累计'],
      rows: [...rows, ['合计', '', added, ledger.themed - added, ledger.themed]],
      widths: [40, 15, 15, 15, 15],
    },
    {
      kind: 'paragraph',
      text: `${result.corrections ? '除按修改意见调整的以外，' : ''}原有主题的名称和已归类的意见建议一律不变；本批意见建议与某一原有主题的相近程度不低于${base.similarity}的，并入该主题；其余的相近者另归一类，列为新出现的主题，是否成立请核定。`,
    },
  ];
}
