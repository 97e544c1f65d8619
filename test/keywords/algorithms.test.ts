import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/core/token.js';
import { algorithms, corpusKeywords, type KeywordContext } from '../../src/keywords/index.js';

const context: KeywordContext = {
  stopwords: new Set(['的', '和']),
  weak: new Set(['工作']),
  information: (word) => (word === '学校' ? 3 : 8),
};

/** Tokens from `word/pos` written with spaces. */
function tokensOf(tagged: string): Token[] {
  let start = 0;
  return tagged.split(' ').map((piece) => {
    const [text = '', pos = ''] = piece.split('/');
    const token = { start, end: start + text.length, text, pos };
    start = token.end;
    return token;
  });
}

const documents = [
  tokensOf('教师/n 培训/vn 的/uj 经费/n ，/x 教师/n 培训/vn 的/uj 时间/n ，/x 学校/n 工作/n'),
  tokensOf('食堂/n 饭菜/n 价格/n 和/c 食堂/n 卫生/n ，/x 学校/n 食堂/n'),
  tokensOf('无/v'),
];

describe.each(algorithms.all)('keyword algorithm $name', ({ load }) => {
  it('gives a list a document, best first, with counts as they occur', async () => {
    const lists = (await load())(documents, context);
    expect(lists).toHaveLength(documents.length);
    for (const list of lists) {
      expect(list.map(({ score }) => score)).toEqual(list.map(({ score }) => score).sort((a, b) => b - a));
      expect(list.every(({ score, count }) => Number.isFinite(score) && count >= 1)).toBe(true);
    }
    expect(lists[1]?.[0]).toMatchObject({ term: '食堂', count: 3 });
    expect(lists[2]).toEqual([]);
  });

  it('never gives a stop word or a verb', async () => {
    const terms = (await load())(documents, context)
      .flat()
      .map(({ term }) => term);
    expect(terms.filter((term) => /的|和|无/.test(term))).toEqual([]);
  });

  it('manages no documents and empty ones', async () => {
    const score = await load();
    expect(score([], context)).toEqual([]);
    expect(score([[]], context)).toEqual([[]]);
  });
});

describe('phrase', () => {
  it('prefers a repeated phrase to its parts', async () => {
    const [list] = (await algorithms.find('phrase').load())(documents, context);
    expect(list?.[0]).toMatchObject({ term: '教师培训', count: 2 });
    expect(list?.map(({ term }) => term)).not.toContain('培训');
  });
});

describe('corpusKeywords', () => {
  it('lets a term of two documents lead, counts both, and breaks ties by term', () => {
    const lists = [
      [
        { term: '食堂', score: 10, count: 3 },
        { term: '操场', score: 5, count: 1 },
      ],
      [
        { term: '校车', score: 2, count: 1 },
        { term: '食堂', score: 2, count: 1 },
      ],
    ];
    expect(corpusKeywords(lists, 2)).toEqual([
      { term: '食堂', score: 2, count: 4, documents: 2 },
      { term: '校车', score: 1, count: 1, documents: 1 },
    ]);
  });
});
