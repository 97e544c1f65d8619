import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { describe, expect, it } from 'vitest';
import { domainSegmenter } from '../../src/segment.js';
import { entries, listNames, listText, words } from './lists.js';

const jieba = Jieba.withDict(dict);

describe.each(listNames)('%s', (name) => {
  it('is UTF-8 without a byte order mark, ends in a line end and says at the top what it is', () => {
    const text = listText(name);
    expect(text).toMatch(/^# \w/u);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/\r|\uFEFF/u);
  });

  it('holds each entry once, without blanks around it', () => {
    const list = entries(name);
    expect(list.filter((entry, index) => list.indexOf(entry) !== index)).toEqual([]);
    expect(list.filter((entry) => entry !== entry.trim())).toEqual([]);
  });
});

describe('stop words, weak words and domain terms', () => {
  const shared = (one: string, other: string) => {
    const known = new Set(words(other));
    return words(one).filter((word) => known.has(word));
  };

  it('do not overlap', () => {
    expect(shared('stopwords.txt', 'domain-terms.txt')).toEqual([]);
    expect(shared('stopwords.txt', 'weak-words.txt')).toEqual([]);
    expect(shared('weak-words.txt', 'domain-terms.txt')).toEqual([]);
  });

  it.each(['stopwords.txt', 'weak-words.txt'])('%s: the segmenter gives every entry as one word', (name) => {
    expect(words(name).filter((word) => jieba.cut(word, true).length > 1)).toEqual([]);
  });

  it('keep words that a theme needs out of the stop words', () => {
    const stopwords = new Set(words('stopwords.txt'));
    const needed = [
      '建议',
      '问题',
      '工作',
      '食堂',
      '职称',
      '培训',
      '安全',
      '教师',
      '家长',
      '减轻',
      '增加',
      '手续',
      '麻烦',
    ];
    expect(needed.filter((word) => stopwords.has(word))).toEqual([]);
  });

  it('call the filler of offices stop words', () => {
    expect(words('stopwords.txt')).toEqual(expect.arrayContaining(['进一步', '有关', '方面', '进行', '开展', '切实']));
  });

  it('give each domain term a part of speech, and only terms the dictionary does not have', () => {
    const lines = entries('domain-terms.txt');
    expect(lines.filter((line) => !/^[\p{Script=Han}\d]{2,12}\t(?:n|vn|v|nz)$/u.test(line))).toEqual([]);
    const sentences = (word: string) => [
      word,
      `我们学校的${word}很多`,
      `加强${word}，希望`,
      `对${word}有意见`,
      `关于${word}的建议`,
      `路灯${word}`,
    ];
    const alwaysWhole = (word: string) => sentences(word).every((text) => jieba.cut(text, true).includes(word));
    expect(words('domain-terms.txt').filter(alwaysWhole)).toEqual([]);
  });
});

describe('matters', () => {
  it('are one word each to the segmenter, which does not take it for a noun', async () => {
    const segment = await domainSegmenter();
    const tagged = words('matters.txt').map((word) => segment(word).map(({ text, pos }) => `${text}/${pos}`));
    const isNeeded = (tokens: readonly string[]) =>
      tokens.length === 1 && !/\/(?:n|an|nz|ng|nl|l|j|vn)$/u.test(tokens[0] ?? '');
    expect(tagged.filter((tokens) => !isNeeded(tokens))).toEqual([]);
  });

  it.each(['name-actions.txt', 'name-faults.txt', 'name-predicates.txt', 'name-stop.txt', 'weak-words.txt'])(
    'are nothing else at the same time: %s',
    (other) => {
      const known = new Set(words(other));
      expect(words('matters.txt').filter((word) => known.has(word))).toEqual([]);
    },
  );
});

describe('synonyms', () => {
  it('have two words or more in a group, each word in one group only', () => {
    const groups = entries('synonyms.txt').map((line) => line.split('\t'));
    const all = groups.flat();
    expect(groups.filter((group) => group.length < 2)).toEqual([]);
    expect(all.filter((word, index) => word === '' || all.indexOf(word) !== index)).toEqual([]);
  });
});

describe('surnames and titles', () => {
  it('are surnames of one or two characters, among them the compound ones', () => {
    expect(words('surnames.txt').filter((surname) => !/^\p{Script=Han}{1,2}$/u.test(surname))).toEqual([]);
    expect(words('surnames.txt')).toEqual(expect.arrayContaining(['王', '曹', '欧阳', '司马']));
  });

  it('are titles of offices and schools', () => {
    expect(words('titles.txt')).toEqual(expect.arrayContaining(['书记', '副区长', '校长', '主任', '老师']));
  });
});
