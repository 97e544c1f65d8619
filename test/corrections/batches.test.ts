import { describe, expect, it } from 'vitest';
import type { ThemesResult } from '../../src/core/results.js';
import { leveledResult } from '../fixtures/render/levels.js';
import { sampleResult } from '../fixtures/render/result.js';
import { corrected, correctedBy, type Edit, edited, ledgerOf } from './ledger.js';

const rename = (from: string, to: string): Edit => ['主题', '主题', from, { '主题（可改）': to }];
const move = (text: string, to: string): Edit => ['台账', '意见建议原文', text, { '主题（可改）': to }];
const salary = '班主任津贴与工作量不匹配，希望提高。';

/** A first batch corrected by hand, and the second one that goes on from it. */
const first = corrected(
  sampleResult(),
  rename('更新教学设备', '改善教学条件'),
  rename('关心学生心理健康', '减轻教师填表负担'),
  move(salary, '班主任待遇'),
);
const { corrections: _, ...rest } = first;
const second: ThemesResult = { ...rest, base: { batch: 2, similarity: 0.3 } };
const names = ({ themes }: ThemesResult) => themes.map(({ id, name }) => [id, name]);

describe('a batch after one that was corrected', () => {
  it('is not corrected by its own ledger when nobody wrote in it', () => {
    expect(correctedBy(second, ledgerOf(second))).toBe(second);
  });

  it('is not corrected once more by the ledger of the first', () => {
    expect(correctedBy(second, ledgerOf(first))).toBe(second);
  });

  it('tells only what was changed now, and the same again from the ledger after', () => {
    const after = correctedBy(second, edited(ledgerOf(second), rename('改善教学条件', '改善办学条件')));
    expect(after.corrections).toMatchObject({
      applied: [{ kind: 'rename', from: '改善教学条件', to: '改善办学条件' }],
      refused: [],
    });
    expect(correctedBy(second, ledgerOf(after))).toEqual(after);
  });

  it('does not take a new theme for one of the first that has its id', () => {
    const after = correctedBy(second, edited(ledgerOf(second), rename('班主任待遇', '班主任津贴')));
    expect(names(after)).toContainEqual(['c1', '班主任津贴']);
    expect(after.themes).toHaveLength(second.themes.length);
  });

  it('renames a theme made by hand in an earlier batch, and says it all again from the ledger after', () => {
    const after = correctedBy(second, edited(ledgerOf(second), rename('班主任待遇', '班主任津贴')));
    expect(after.corrections?.applied).toEqual([{ kind: 'rename', from: '班主任待遇', to: '班主任津贴' }]);
    expect(correctedBy(second, ledgerOf(after))).toEqual(after);
    const again = correctedBy(second, edited(ledgerOf(after), rename('班主任津贴', '班主任工作')));
    expect(names(again)).toContainEqual(['c1', '班主任工作']);
    expect(correctedBy(second, ledgerOf(again))).toEqual(again);
  });

  it('renames what an earlier batch left beside sub-themes', () => {
    const leveled = leveledResult();
    const one = corrected(leveled, ['主题', '主题', '完善绩效分配办法', { '上级主题（可改）': '减轻教师填表负担' }]);
    const { corrections: __, ...kept } = one;
    const two: ThemesResult = { ...kept, base: { batch: 2, similarity: 0.3 } };
    const after = correctedBy(two, edited(ledgerOf(two), rename('其他', '综合事项')));
    expect(names(after).map(([, name]) => name)).toContain('综合事项');
    expect(correctedBy(two, ledgerOf(after))).toEqual(after);
  });

  it('counts themes made by hand among those that are new', () => {
    const [item] = second.items.filter(({ theme }) => theme === 't1');
    const after = correctedBy(second, edited(ledgerOf(second), move(item?.text ?? '', '全新主题')));
    expect(after.themes.find(({ name }) => name === '全新主题')).toMatchObject({ id: 'c2', since: 2 });
  });
});
