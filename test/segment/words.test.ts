import { describe, expect, it } from 'vitest';
import { parseWords } from '../../src/segment/index.js';

describe('parseWords', () => {
  it('takes a word, a word with its part of speech, and lines of jieba dictionaries', () => {
    const lines = ['# 校内用语', '', '智慧校园平台', '走班制\tn', '大单元教学 10 vn'];
    expect(parseWords(lines, 'words.txt')).toEqual([
      { word: '智慧校园平台', pos: 'nz' },
      { word: '走班制', pos: 'n' },
      { word: '大单元教学', pos: 'vn' },
    ]);
  });

  it('refuses a whole sentence and names the line', () => {
    expect(() => parseWords(['走班制', '建'.repeat(41)], 'words.txt')).toThrow(
      /^words\.txt：2：词语「建+…」超过 40 个字/,
    );
  });
});
