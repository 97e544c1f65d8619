import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonChunks } from '../../src/cli/json.js';

test('gives what JSON.stringify gives, in pieces', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      expect(JSON.parse([...jsonChunks(record)].join(''))).toEqual(JSON.parse(JSON.stringify(record)));
    }),
  );
});

test('puts each entry of a list on its own line and leaves out what is undefined', () => {
  const text = [...jsonChunks({ version: 1, none: undefined, empty: [], items: [{ id: 'a' }, { id: 'b' }] })].join('');
  expect(text).toBe('{\n"version": 1,\n"empty": [],\n"items": [\n{"id":"a"},\n{"id":"b"}\n]\n}\n');
});
