import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/document.js';
import { jsonl } from '../../src/read/formats/jsonl.js';
import { readSubmissions, walkSubmissions } from '../../src/read/index.js';
import { folderWith } from './folder.js';

const FIXTURES = join(import.meta.dirname, '../fixtures/read');

async function walked(inputs: readonly string[]) {
  const documents: Document[] = [];
  const intake = await walkSubmissions(inputs, {}, (document) => documents.push(document));
  return { ...intake, documents };
}

const byId = (one: Document, other: Document) => (one.id < other.id ? -1 : 1);

describe('walkSubmissions', () => {
  test('hands on the documents that readSubmissions gathers, and tells the same of the files', async () => {
    const rows = Array.from({ length: 2500 }, (_, i) => `第${i}科,建议第${i}项工作加强督办\n`).join('');
    const folder = folderWith({
      '一.csv': `单位,意见建议\n${rows}`,
      '二.jsonl': '{"id":"a","text":"食堂太贵"}\n坏行\n{"text":"校车太少"}\n',
      '三.txt': '一、问题\n路灯不亮。\n二、建议\n尽快修好。\n',
      '四.json': '{',
      '五.xyz': '不认识',
    });
    const [read, passed] = [await readSubmissions([folder]), await walked([folder])];
    expect(passed.documents.toSorted(byId)).toEqual(read.documents.toSorted(byId));
    expect({ ...passed, documents: [] }).toEqual({ ...read, documents: [] });
    expect(passed.documents.length).toBe(2503);
    expect(passed.unreadable.length).toBe(2);
  });

  test('does so for the files of every format', async () => {
    const [read, passed] = [await readSubmissions([FIXTURES]), await walked([FIXTURES])];
    const texts = (documents: readonly Document[]) =>
      documents.map(({ text, meta }) => JSON.stringify([text, meta])).sort();
    expect(texts(passed.documents)).toEqual(texts(read.documents));
    expect(passed.unreadable).toEqual(read.unreadable);
  });

  test('fails as reading does where nothing is readable', async () => {
    const folder = folderWith({ '一.jsonl': '坏行\n' });
    await expect(walked([folder])).rejects.toThrow('没有可以读取的文件');
  });
});

test('the records of a file that comes in pieces are there before its end is', async () => {
  const lines = Array.from({ length: 1000 }, (_, i) => `{"id":"${i}","text":"第${i}条意见"}\n`);
  let read = 0;
  const pieces = function* () {
    read = 0;
    for (const line of lines) {
      read++;
      yield Buffer.from(line);
    }
  };
  const extract = await jsonl.readPieces?.(pieces, 'a.jsonl', {});
  const at: number[] = [];
  for (const part of extract?.parts ?? []) if (part.kind === 'records') for (const _ of part.records) at.push(read);
  expect(at.length).toBe(1000);
  expect(at[0]).toBeLessThan(5);
  expect(at[500]).toBeLessThan(510);
});
