import { expect, it } from 'vitest';
import { UsageError } from '../../src/core/errors.js';
import { MEASURES } from '../../src/keywords/measures/index.js';
import { COLUMNS, parseModel } from '../../src/keywords/model.js';
import { netOf } from '../../src/keywords/net.js';
import { keywordContext } from '../../src/keywords.js';

it('knows every measure, and has a whole row for every word', () => {
  const { dense, net, rows } = keywordContext().model;
  expect(MEASURES.slice(0, Object.keys(dense).length)).toEqual(Object.keys(dense));
  expect(net.mean).toHaveLength(MEASURES.length);
  expect(net.inner).toHaveLength(MEASURES.length * net.bias.length);
  for (const kind of Object.values(rows))
    for (const row of kind.values()) expect(row.length === COLUMNS && row.every(Number.isFinite)).toBe(true);
});

it('refuses a file that is no model', () => {
  expect(() => parseModel('{}', '')).toThrow(UsageError);
});

it('computes a layer of rectified units and a direct connection over standardized measures', () => {
  const score = netOf({
    mean: [1, 0],
    scale: [2, 1],
    inner: [1, 1, -1, 0],
    bias: [0.5, 0],
    outer: [2, 3],
    direct: [1, 0],
  });
  expect(score(Float64Array.of(2, 3))).toBeCloseTo(2 * (2 + 3 + 0.5) + 3 * 0 + 2);
  expect(score(Float64Array.of(0, 0))).toBeCloseTo(2 * 0 + 3 * 2 - 2);
  expect(score(Float64Array.of(100, 0))).toBeCloseTo(2 * (4 + 0.5) + 4);
});
