import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { open } from '../../src/read/input/open.js';
import { sniff } from '../../src/read/sniff.js';
import { fixtureBytes } from './office-fixtures.js';

const zip = (entries: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])));

describe('what the bytes are, whatever the file is called', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['an old Word document', fixtureBytes('word-97-table-footnote-revision.doc'), 'doc'],
    ['an old workbook', fixtureBytes('excel-97-merged-dates-hidden.xls'), 'xls'],
    ['an OpenDocument text', fixtureBytes('odt-table-footnote-revision.odt'), 'odt'],
    ['an OpenDocument workbook', fixtureBytes('ods-merged-dates-hidden.ods'), 'ods'],
    ['a presentation', zip({ 'ppt/presentation.xml': '' }), 'pptx'],
    ['a plain archive', zip({ '意见.txt': '多读书' }), 'zip'],
    ['a PDF', '%PDF-1.4', 'pdf'],
    ['rich text', '{\\rtf1 a}', 'rtf'],
    ['a page after comments', '<!-- a --><!-- b -->\n<html><body>', 'html'],
    ['a table of a page', '<table border=1><tr><td>', 'html'],
    ['an XHTML page', '<?xml version="1.0"?>\n<!DOCTYPE html>', 'html'],
    ['a page for Excel in UTF-16', Buffer.from('\ufeff<html>', 'utf16le'), 'html'],
    ['a single-file page', 'MIME-Version: 1.0\nContent-Type: multipart/related', 'eml'],
    ['text that begins like a picture or a program', 'BM 部门的意见，MZ', 'text'],
    ['text', '多读书', 'text'],
  ])('%s', (_, bytes, format) => {
    expect(sniff(Buffer.from(bytes), '意见.xls')).toBe(format);
  });

  test('a text may begin with a tag', () => {
    expect(sniff(Buffer.from('<table>'), '意见.md', { textName: true })).toBe('text');
  });

  test.each([
    ['a program', 'MZ\x90\0\x03\0', '内容是程序，不是文档，已拒绝读取'],
    ['a bitmap', 'BM\x36\x10\0\0\0\0\0\0', '内容是图片'],
    [
      'Word 2003 XML',
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?>',
      '内容是 Word 2003 的 XML 文档',
    ],
  ])('%s is refused', (_, bytes, reason) => {
    expect(() => sniff(Buffer.from(bytes, 'latin1'), '意见.doc')).toThrow(reason);
  });

  test('ten thousand comments take no time', () => {
    expect(sniff(Buffer.from('<!---->'.repeat(10_000)), '意见.xls')).toBe('text');
  });
});

describe('files called what they are not are read as what they are, and told', () => {
  test('a table in text called .xls', async () => {
    const { parts, notices } = await open(Buffer.from('单位\t意见\n一小\t多读书\n'), '意见.xls', {});
    expect(parts).toMatchObject([
      {
        kind: 'table',
        rows: [
          { row: 1, cells: ['单位', '意见'] },
          { row: 2, cells: ['一小', '多读书'] },
        ],
      },
    ]);
    expect(notices[0]).toBe('意见.xls：扩展名与内容不符，内容是制表符分隔的表格，按内容读取');
  });
  test('text called .doc', async () => {
    const { parts } = await open(Buffer.from('多读书'), '意见.doc', {});
    expect(parts).toEqual([{ kind: 'text', paragraphs: [{ text: '多读书', line: 1 }] }]);
  });
  test('rich text called .doc', async () => {
    const { notices } = await open(Buffer.from('{\\rtf1 a}'), '意见.doc', {});
    expect(notices).toEqual(['意见.doc：扩展名与内容不符，内容是 RTF 文档，按内容读取']);
  });
  test('noise called .xls is damaged', async () => {
    const noise = Uint8Array.from({ length: 900 }, (_, index) => (index * index * 7 + index * 151) % 256);
    await expect(open(noise, '意见.xls', {})).rejects.toThrow('文件已损坏，或者不是真正的 .xls 文件，请重新另存后提交');
  });
});
