import { describe, expect, test } from 'vitest';
import type { Extract } from '../../src/read/format.js';
import { jsonl } from '../../src/read/formats/jsonl.js';
import { readSubmissions } from '../../src/read/index.js';
import { folderWith, readFile } from './folder.js';

describe('JSONL', () => {
  test('a line is one record that keeps its id; texts and numbers are attributes, a missing id is its place', async () => {
    const content =
      '{"id":7,"text":"一、甲。\\n二、乙。","单位":"一小","n":5,"x":[1],"__proto__":"值"}\n\n{"text":"丙"}';
    const folder = folderWith({ 'a.jsonl': content });
    const { documents } = await readSubmissions([folder]);
    const file = `${folder}/a.jsonl`;
    expect(documents.map(({ blocks: _, ...document }) => document)).toEqual([
      {
        id: '7',
        source: { file, line: 1 },
        form: 'record',
        text: '一、甲。\n二、乙。',
        meta: { 单位: '一小', n: '5' },
      },
      { id: `${file}:3`, source: { file, line: 3 }, form: 'record', text: '丙', meta: {} },
    ]);
  });

  test('bad lines are told with their place, and the others go on', async () => {
    const lines = ['{"text":"甲"}', '{"text":', '[]', '{"id":"b"}', '{"text":" "}', '{"text":"乙","id":{}}', 'x', 'x'];
    const { texts, notices } = await readFile('a.jsonl', lines.join('\n'));
    expect(texts).toEqual(['甲']);
    expect(notices).toEqual([
      'a.jsonl:2：不是有效的 JSON，已跳过这一行',
      'a.jsonl:3：缺少文字字段 text，或 id 不是文字，已跳过这一行',
      'a.jsonl:4：缺少文字字段 text，或 id 不是文字，已跳过这一行',
      'a.jsonl:5：text 是空的，已跳过这一行',
      'a.jsonl:6：缺少文字字段 text，或 id 不是文字，已跳过这一行',
      'a.jsonl：另有 2 行有问题，已跳过',
    ]);
  });

  test('no good line at all makes the file unreadable', async () => {
    await expect(readFile('a.jsonl', 'x\ny')).rejects.toThrow('没有一行可用的记录');
  });

  test('repeated ids are told apart', async () => {
    const { documents, notices } = await readFile('a.jsonl', '{"id":"a","text":"甲"}\n{"id":"a","text":"乙"}');
    expect(new Set(documents.map(({ id }) => id)).size).toBe(2);
    expect(documents[0]?.id).toBe('a');
    expect(notices).toEqual(['有1条记录的 id 与前面的重复，已加上出处区分']);
  });

  test.each([
    '{"id":"a","text":"甲乙"}\n\n{"text":"丙"}\nx\n',
    '[{"id":"a","text":"甲乙"},\n{"text":"丙"}]',
    '\n[\n{"意见建议":"多读书"}\n]',
  ])('in pieces the same comes out: %j', async (content) => {
    const bytes = Buffer.from(content);
    const pieces = function* () {
      for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5);
    };
    const whole = gathered(await jsonl.read(bytes, 'a.jsonl', {}));
    expect(gathered(await jsonl.readPieces?.(pieces, 'a.jsonl', {}))).toEqual(whole);
  });
});

/** All that there is to be found, the records walked through. */
function gathered(extract: Extract | undefined) {
  const parts = extract?.parts.map((part) =>
    part.kind === 'records' ? { ...part, records: [...part.records] } : part,
  );
  return { parts, notices: [...(extract?.notices ?? []), ...(extract?.later?.() ?? [])] };
}
