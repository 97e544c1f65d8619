import { describe, expect, test } from 'vitest';
import { open } from '../../src/read/input/open.js';
import { fixtureBytes } from './office-fixtures.js';

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
