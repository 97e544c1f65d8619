import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/core/errors.js';
import { paragraphProperties } from '../../src/read/formats/doc/properties.js';
import { open } from '../../src/read/input/open.js';
import { fixtureBytes, flipBits } from './office-fixtures.js';

const word = fixtureBytes('word-97-table-footnote-revision.doc');

/** The document with two bytes of its head changed. */
function withHead(offset: number, value: number): Buffer {
  const bytes = Buffer.from(word);
  bytes.writeUInt16LE(value, bytes.indexOf('eca5', 0, 'hex') + offset);
  return bytes;
}

describe('old Word documents that cannot be read say why', () => {
  test.each([
    ['a password', withHead(0x0a, 0x0100), '文件有密码，请取消密码后重新提交'],
    ['Word 95', withHead(0x02, 0x68), '是 Word 95 或更早的文档，版本太旧，请用 Word 或 WPS 打开后另存为 .docx 再提交'],
    ['pictures only', fixtureBytes('word-97-picture-only.doc'), '图片型文档，没有文字，请提交可编辑的文字版'],
    ['cut off', word.subarray(0, 5000), '文件已损坏（内部目录不完整）'],
  ])('%s', async (_, bytes, reason) => {
    await expect(open(bytes, '意见.doc', {})).rejects.toThrow(`意见.doc：${reason}`);
  });
});

test('a document of WPS is read by its ending without a word', async () => {
  const { notices } = await open(word, '意见.wps', {});
  expect(notices.filter((notice) => notice.includes('扩展名'))).toEqual([]);
});

describe('what the properties of the paragraphs tell', () => {
  const table = fixtureBytes('cases/word97-table.doc');
  const head = table.indexOf('eca5', 0, 'hex');

  test('a cell merged downwards holds for the rows below', async () => {
    const { parts } = await open(table, '意见.doc', {});
    const units = parts.flatMap((part) => (part.kind === 'table' ? part.rows.map(({ cells }) => cells[0]) : []));
    expect(units).toEqual(['单位', '柳河村', '柳河村', '榆树村']);
  });

  test('which cells are merged', () => {
    const none = ['none', 'none', 'none'];
    const rows = [none, ['first', 'none', 'none'], ['below', 'none', 'none'], none];
    expect(paragraphProperties(table, '意见.doc')).toEqual({ rows, numbered: false });
  });

  test.each([
    ['lead out of the file', 0x102, 0x7fffff00],
    ['are said to be none', 0x106, 0],
  ])('nothing where they %s', (_, offset, value) => {
    const bytes = Buffer.from(table);
    bytes.writeUInt32LE(value, head + offset);
    expect(paragraphProperties(bytes, '意见.doc')).toEqual({ rows: [], numbered: false });
  });

  test('nothing worse than a refusal where they are damaged', async () => {
    const read = async (bytes: Uint8Array) => {
      try {
        return paragraphProperties(bytes, '意见.doc').rows.length;
      } catch (error) {
        return error instanceof InputError ? 'refused' : error;
      }
    };
    const results = await flipBits(table, 300, read);
    expect(results.filter((result) => typeof result !== 'number' && result !== 'refused')).toEqual([]);
  });
});
