import { describe, expect, it } from 'vitest';
import { parseBase } from '../../src/batches/index.js';
import { leveledResult } from '../fixtures/render/levels.js';

const result = leveledResult();
const [first, ...others] = result.items;
const [top, ...themes] = result.themes;

it('reads a result back as it was', () => {
  expect(parseBase(`\uFEFF${JSON.stringify(result)}`, 'r.json')).toEqual(result);
});

it('keeps the order in which an item is written, so that old items stay the same to the byte', () => {
  const item = {
    ...{ id: 'a', document: 'a', source: { file: 'a' }, span: { start: 0, end: 1 }, text: '无', meta: {} },
    ...{ noContent: true, theme: null, membership: 0, terms: [], batch: 2, note: '' },
  };
  const one = {
    ...result,
    items: [item, ...result.items],
    ledger: { ...result.ledger, items: result.ledger.items + 1 },
  };
  expect(JSON.stringify(parseBase(JSON.stringify(one), 'r.json').items[0])).toBe(JSON.stringify(item));
});

describe('a base result that contradicts itself is refused in one sentence', () => {
  it.each([
    ['items missing', { ...result, items: others }, /记有\d+条，实有\d+条/u],
    ['a theme missing', { ...result, themes: result.themes.slice(0, -1) }, /有意见的主题不在其中/u],
    ['a parent missing', { ...result, themes }, /上级不在其中/u],
    ['a theme twice', { ...result, themes: [...result.themes, top] }, /两个主题的 id 相同/u],
    ['an item twice', { ...result, items: [first, first, ...others.slice(1)] }, /两条意见的 id 相同/u],
    ['a theme without a name', { ...result, themes: [...themes, { ...top, name: ' ' }] }, /没有名称/u],
    ['two themes of one name', { ...result, themes: [...result.themes, { ...top, id: 'x' }] }, /两个主题同名/u],
    ['a field that is none', { ...result, extra: 1 }, /（extra）/u],
    ['a theme inside itself', { ...result, themes: [{ ...top, parent: top?.id }, ...themes] }, /下面还有子主题/u],
    ['a wrong size', { ...result, themes: [...themes, { ...top, size: 1 }] }, /记有1条/u],
    [
      'a repeat of nothing',
      { ...result, items: result.items.map((item) => (item.duplicateOf ? { ...item, duplicateOf: 'x' } : item)) },
      /首次出现的那一条不在其中/u,
    ],
  ])('%s', (_, base, sentence) => {
    expect(() => parseBase(JSON.stringify(base), 'r.json')).toThrow(sentence);
  });
});
