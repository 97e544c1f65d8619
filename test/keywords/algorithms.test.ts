import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/core/token.js';
import { algorithms, corpusKeywords, type KeywordContext } from '../../src/keywords/index.js';
import { keywordContext } from '../../src/keywords.js';

const context: KeywordContext = {
  stopwords: new Set(['的', '和']),
  weak: new Set(['工作']),
  model: keywordContext().model,
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

  it('never gives a person named with a title, nor that name elsewhere', async () => {
    const named = [
      '李/nr 书记/n 看/v 食堂/n',
      '食堂/n 的/uj 王书记/x',
      '赵明亮/nr 书记/n 的/uj 食堂/n ，/x 赵明亮/nr 来/v 食堂/n',
    ];
    const score = await load();
    const terms = score(named.map(tokensOf), { ...context, surnames: new Set('李王赵'), titles: new Set(['书记']) })
      .flat()
      .map(({ term }) => term);
    expect(terms).toContain('食堂');
    expect(terms.filter((term) => /书记|李|王|赵/.test(term))).toEqual([]);
  });

  it('manages no documents and empty ones', async () => {
    const score = await load();
    expect(score([], context)).toEqual([]);
    expect(score([[]], context)).toEqual([[]]);
  });
});

describe.each(algorithms.all)('keyword algorithm $name on any order of documents', ({ load }) => {
  it('gives each document the same keywords twice and in reverse', async () => {
    const score = await load();
    const lists = score(documents, context);
    expect(score(documents, context)).toEqual(lists);
    expect(score([...documents].reverse(), context).reverse()).toEqual(lists);
  });
});

describe('phrase', () => {
  const termsOf = async (tagged: string): Promise<string[]> => {
    const [list = []] = (await algorithms.find('phrase').load())([tokensOf(tagged)], context);
    return list.map(({ term }) => term);
  };

  it('prefers a repeated phrase to its parts', async () => {
    const [list] = (await algorithms.find('phrase').load())(documents, context);
    expect(list?.[0]).toMatchObject({ term: '教师培训', count: 2 });
  });

  it('judges each document by itself, whatever stands beside it', async () => {
    const score = await algorithms.find('phrase').load();
    expect(documents.flatMap((document) => score([document], context))).toEqual(score(documents, context));
  });

  it('puts a word of the title before one that comes later', async () => {
    const terms = await termsOf('校车/n 。/x 走廊/n 的/uj 光线/n ，/x 操场/n 的/uj 跑道/n ，/x 食堂/n 的/uj 饭菜/n');
    expect(terms[0]).toBe('校车');
  });

  it('keeps words together that a hyphen joins, and drops what is glued to an unknown word', async () => {
    const terms = await termsOf('TNF/eng -/x α/x 水平/n ，/x 以亚甲基/x');
    expect(terms).toEqual(expect.arrayContaining(['TNF-α', '亚甲基']));
    expect(terms).not.toContain('以亚甲基');
  });

  it('cuts nothing inside letters and digits, and takes no unit for a term', async () => {
    const terms = await termsOf(
      'SiO2/eng 气/n 凝胶/n 的/uj 5G/eng 网络/n ，/x Ni2/eng +/x 为/p 3/m  /x mol/eng ·/x L-1/eng',
    );
    expect(terms).toEqual(expect.arrayContaining(['SiO2气凝胶', '5G网络', 'Ni2+']));
    expect(terms.filter((term) => /mol|L-1/.test(term))).toEqual([]);
  });

  it('gives the full form rather than its abbreviation', async () => {
    const terms = await termsOf('孔径/n 雷达/n (/x SAR/eng )/x 的/uj 图像/n ，/x SAR/eng 的/uj 噪声/n');
    expect(terms).toContain('孔径雷达');
    expect(terms).not.toContain('SAR');
  });

  it('puts a word of the given title first', async () => {
    const tokens = tokensOf('走廊/n 的/uj 光线/n ，/x 操场/n 的/uj 跑道/n 、/x 食堂/n 的/uj 饭菜/n');
    const score = await algorithms.find('phrase').load();
    const first = (titleEnds: number[]) => score([tokens], { ...context, titleEnds })[0]?.[0]?.score ?? 0;
    expect(first([3])).toBeGreaterThan(first([0]));
  });

  it('takes a phrase with a verb only when it is repeated', async () => {
    expect(await termsOf('年级/n 错峰/v 方案/n')).not.toContain('错峰方案');
    expect(await termsOf('错峰/v 方案/n ，/x 错峰/v 方案/n')).toContain('错峰方案');
  });

  it('gives verbs that name a matter', async () => {
    const texts = [tokensOf('周末/t 还/d 在/p 补课/v ，/x 补课/v 的/uj 钱/n 交/v 不/d 起/v')];
    const phrase = await algorithms.find('phrase').load();
    const termsIn = (known: KeywordContext) => phrase(texts, known)[0]?.map(({ term }) => term);
    expect(termsIn(context)).not.toContain('补课');
    expect(termsIn({ ...context, matters: new Set(['补课']) })).toContain('补课');
  });

  it('gives no two characters that the engine took for a word by their looks, unless they are repeated', async () => {
    expect(await termsOf('一学/x 的/uj 食堂/n')).toEqual(['食堂']);
    expect(await termsOf('菌丝/x 的/uj 食堂/n ，/x 菌丝/x')).toContain('菌丝');
  });

  it('leaves out what is hardly a keyword, but for a few in a short text', async () => {
    const many = [...'甲乙丙丁戊己庚辛壬癸'].map((name) => `${name}桌/n`).join(' ，/x ');
    const { load, shown = (list) => list } = algorithms.find('phrase');
    const [list = []] = (await load())([tokensOf(many)], context);
    expect(list.length).toBeGreaterThanOrEqual(10);
    expect(shown(list, 40).length).toBeLessThan(10);
    expect(shown(list, 40).length).toBeGreaterThanOrEqual(3);
  });

  it('shows one of the terms that lie in each other in a long text, two in a short one', () => {
    const { shown = (list) => list } = algorithms.find('phrase');
    const list = ['领导班子', '学校领导班子', '校领导班子', '食堂'].map((term) => ({ term, score: 0.5, count: 2 }));
    expect(shown(list, 200).map(({ term }) => term)).toEqual(['领导班子', '学校领导班子', '食堂']);
    expect(shown(list, 2000).map(({ term }) => term)).toEqual(['领导班子', '食堂']);
  });

  it('expects a term of a long text to recur', async () => {
    const said = '校车/n 站点/n 太/d 少/a ，/x 学生/n 等/v 校车/n 。/x';
    const filler = (length: number) =>
      Array.from({ length }, (_, i) => `今天/t 我们/r 又/d 去/v 了/u ${100 + i}/m 次/q 。/x`).join(' ');
    const load = await algorithms.find('phrase').load();
    const place = (text: string) => {
      const [list = []] = load([tokensOf(text)], context);
      const score = (term: string) => list.find((keyword) => keyword.term === term)?.score ?? 0;
      return score('站点') / score('校车');
    };
    expect(place(`${said} ${filler(75)}`)).toBeLessThan(0.6 * place(`${said} ${filler(60)}`));
  });
});

describe('textrank', () => {
  it('ranks the word that stands near most others first', async () => {
    const [list] = (await algorithms.find('textrank').load())(
      [tokensOf('走廊/n 食堂/n 。/x 饭菜/n 食堂/n 。/x 价格/n 食堂/n 。/x 卫生/n 食堂/n 。/x 操场/n')],
      context,
    );
    expect(list?.[0]?.term).toContain('食堂');
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
