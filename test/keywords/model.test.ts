import { expect, it } from 'vitest';
import { UsageError } from '../../src/core/errors.js';
import { MEASURES, PLAIN } from '../../src/keywords/measures/index.js';
import { parseModel } from '../../src/keywords/model.js';
import { netOf } from '../../src/keywords/net.js';
import { addRow, COLUMNS, LABELS, pairStart, rowsOf } from '../../src/keywords/rows.js';
import { keywordContext } from '../../src/keywords.js';

it('knows every measure, and has whole numbers of hundredths for every word', () => {
  const { dense, net, rows } = keywordContext().model;
  expect(PLAIN).toEqual(Object.keys(dense));
  expect(net.mean).toHaveLength(MEASURES.length);
  expect(net.inner).toHaveLength(MEASURES.length * net.bias.length);
  for (const line of rows.text.trimEnd().split('\n'))
    expect(line).toMatch(/^(?:tags\t\S+ \S+(?:\t(?:-?\d+)?){6}|[a-z]+2?\t[^\t]+(?:\t(?:-?\d+)?){21})$/u);
});

it('adds the weights of a row each time it is asked for, and those of pairs of tags', () => {
  const rows = rowsOf('# kind\nword\t校园\t12\t\t-5\nending\t\\n\t\t\t\t7\ntags\tn v\t1\t\t\t-200');
  const sums = new Float64Array(1 + COLUMNS);
  addRow(rows, rows.starts.word, '校园', sums, 1);
  addRow(rows, rows.starts.word, '校园', sums, 1);
  addRow(rows, rows.starts.ending, '\n', sums, 1);
  addRow(rows, rows.starts.ending, '园', sums, 1);
  expect([...sums.slice(0, 5)]).toEqual([0, 0.24, 0, -0.1, 0.07]);
  const start = pairStart(rows, rows.tags.get('n') ?? 0, rows.tags.get('v') ?? 0);
  expect(rows.pairs[start]).toBe(0.01);
  expect(rows.pairs[start + LABELS]).toBe(-2);
  expect(rows.pairs.filter((weight) => weight !== 0)).toHaveLength(2);
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
  expect(score(Float64Array.of(2, 3), 0)).toBeCloseTo(2 * (2 + 3 + 0.5) + 3 * 0 + 2);
  expect(score(Float64Array.of(0, 0), 0)).toBeCloseTo(2 * 0 + 3 * 2 - 2);
  expect(score(Float64Array.of(5, 100, 0), 1)).toBeCloseTo(2 * (4 + 0.5) + 4);
});
