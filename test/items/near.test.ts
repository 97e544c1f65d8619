import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document.js';
import type { Item } from '../../src/core/item.js';
import { nonAnswerPatterns, nonAnswers } from '../../src/corpus/lexicon.js';
import { itemize } from '../../src/items/index.js';
import { differences } from '../../src/items/near/difference.js';
import { joinLeaders } from '../../src/items/near/leaders.js';
import { likeness } from '../../src/items/near/likeness.js';
import { LEAST_SHARED } from '../../src/items/near/limits.js';
import { sharedShare, shinglesOf } from '../../src/items/near/shingles.js';

const options = { nonAnswers: { texts: nonAnswers(), patterns: nonAnswerPatterns() } };

function itemsOf(texts: readonly string[]): Item[] {
  const documents = texts.map((text, index): Document => {
    const source = { file: 'a.jsonl', line: index + 1 };
    return { id: `${index}`, source, form: 'record', text, blocks: [], meta: {} };
  });
  return itemize(documents, options);
}

/** For each text the texts said to be the same, however they are ordered. */
function groupsOf(texts: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const { id, text, duplicateOf } of itemsOf(texts))
    groups.set(duplicateOf ?? id, [...(groups.get(duplicateOf ?? id) ?? []), text]);
  return [...groups.values()].map((group) => group.sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

const LONG = '小区门口的路灯坏了三个多月，晚上老人和孩子出门看不见路，已经有人摔伤，物业一直没有人来修理';

describe('near-duplicates', () => {
  it.each([
    ['a courtesy', '校门口上下学时段堵车严重', '希望领导重视：校门口上下学时段堵车严重，谢谢！'],
    ['particles', '食堂的饭菜太凉了，孩子吃了肚子疼', '食堂饭菜很凉，孩子吃了会肚子疼'],
    ['a slip of the pen', '教学楼后面的围墙开裂，下雨天有倒塌的危险', '教学楼后面的围墙开列，下雨天有倒塌的危险'],
    ['clauses in another order', '操场太小，体育课排不开，厕所也不够用', '厕所也不够用，操场太小，体育课排不开'],
    ['the name of a place', `阳光家园${LONG}`, `锦绣花园${LONG}`],
    ['a number', `${LONG}，共有12盏`, `${LONG}，共有15盏`],
    ['a clause more', LONG, `${LONG}，大家都很着急`],
  ])('folds what differs by %s', (_, first, second) => {
    const [original, copy] = itemsOf([first, second]);
    expect(original?.duplicateOf).toBeUndefined();
    expect(copy?.duplicateOf).toBe('0');
    expect(copy?.similarity).toBeGreaterThan(0.4);
    expect(copy?.similarity).toBeLessThan(1);
  });

  it.each([
    ['建议学校今年多招教师', '建议学校今年少招教师'],
    ['一楼食堂的饭菜价格太贵', '二楼食堂的饭菜价格太贵'],
    ['希望增加晚自习的辅导时间安排', '希望减少晚自习的辅导时间安排'],
    ['小区东门需要安装一盏红绿灯', '小区西门需要安装一盏红绿灯'],
    ['我们同意把学校的操场对外开放', '我们不同意把学校的操场对外开放'],
    ['建议取消周末补课安排的做法', '建议恢复周末补课安排的做法'],
    ['增加校车班次', '增加校车座位'],
    ['希望开设书法兴趣课程', '希望开设篮球兴趣课程'],
    [`${LONG}，希望增加保安`, `${LONG}，希望减少保安`],
    [`${LONG}，大家同意`, `${LONG}，大家不同意`],
    [`${LONG}，每周检查一次`, `${LONG}，每月检查一次`],
    [`${LONG}，收五百元`, `${LONG}，收八百元`],
    [`${LONG}，自愿参加`, `${LONG}，强制参加`],
    [`${LONG}，请提前公布`, `${LONG}，请推迟公布`],
    ['建议电梯每周保养一次，公布记录给业主看', '建议电梯每月保养一次，公布记录给业主看'],
    ['公交车首班太晚，上早班的人赶不上，希望调整', '公交车末班太晚，上早班的人赶不上，希望调整'],
  ])('keeps apart: %s / %s', (first, second) => {
    expect(itemsOf([first, second]).map(({ duplicateOf }) => duplicateOf)).toEqual([undefined, undefined]);
  });

  it('gives no likeness to texts that are the same but for punctuation', () => {
    const [, copy] = itemsOf(['食堂太贵，份量太少。', '食堂太贵 份量太少']);
    expect(copy).toMatchObject({ duplicateOf: '0' });
    expect(copy).not.toHaveProperty('similarity');
  });

  it('leaves short texts and non-answers to be the same or not', () => {
    expect(itemsOf(['食堂太贵', '食堂太贵了', '无', '无。']).map(({ duplicateOf }) => duplicateOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is off where only the same texts are to be folded', () => {
    const source = { file: 'a.jsonl', line: 1 };
    const documents = [LONG, `请${LONG}`].map(
      (text, index): Document => ({ id: `${index}`, source, form: 'record', text, blocks: [], meta: {} }),
    );
    expect(itemize(documents, { ...options, near: false }).every(({ duplicateOf }) => !duplicateOf)).toBe(true);
  });

  const clause = fc.constantFrom(
    '食堂饭菜太贵',
    '操场地面不平',
    '校车班次太少',
    '希望多开社团',
    '厕所没有热水',
    '请尽快修路',
  );
  const texts = fc.array(
    fc.array(clause, { minLength: 1, maxLength: 6 }).map((clauses) => clauses.join('，')),
    { maxLength: 12 },
  );

  it('makes the same groups whatever the order', () => {
    const shuffled = texts.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(groupsOf(other)).toEqual(groupsOf(all));
      }),
    );
  });

  it('points every duplicate to an earlier item that is none', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const items = itemsOf(all);
        const places = new Map(items.map(({ id }, place) => [id, place]));
        items.forEach(({ duplicateOf }, place) => {
          if (duplicateOf === undefined) return;
          const original = places.get(duplicateOf) ?? place;
          expect(original).toBeLessThan(place);
          expect(items[original]?.duplicateOf).toBeUndefined();
        });
      }),
    );
  });
});

describe('joinLeaders', () => {
  it('finds what comparing all texts with all leaders finds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'食堂饭菜太贵操场不平'), minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (texts) => {
        const shingles = shinglesOf(
          texts.map(({ length }) => length),
          (text) => texts[text] ?? '',
        );
        const leaders: number[] = [];
        const expected = texts.map((_, text) => {
          const shares = leaders.map((leader) => ({ leader, share: sharedShare(shingles, text, leader, 0) }));
          const best = shares.filter(({ share }) => share >= LEAST_SHARED).sort((a, b) => b.share - a.share)[0];
          if (!best) leaders.push(text);
          return best?.leader ?? text;
        });
        expect([...joinLeaders(shingles, () => true)]).toEqual(expected);
      }),
    );
  });
});

describe('differences', () => {
  it('gives the places where two texts differ', () => {
    expect(differences('东门装红绿灯', '西门装两个红绿灯', 9)).toEqual([
      { before: '东', after: '西', next: '门装' },
      { before: '', after: '两个', next: '红绿' },
    ]);
  });

  it('gives up beyond the bound', () => {
    expect(differences('食堂', '操场', 3)).toBeUndefined();
  });

  it('turns the first text into the second', () => {
    const text = fc.string({ unit: fc.constantFrom('一', '二', '三'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const stretches = differences(first, second, 30) ?? [];
        const length = (side: 'before' | 'after') => stretches.reduce((sum, stretch) => sum + stretch[side].length, 0);
        expect(first.length - length('before')).toBe(second.length - length('after'));
        expect(stretches.length === 0).toBe(first === second);
      }),
    );
  });
});

describe('likeness', () => {
  it('counts common pairs of characters', () => {
    expect(likeness('食堂太贵', '食堂太贵了')).toBe(0.857);
    expect(likeness('食堂太贵', '操场不平')).toBe(0);
  });

  it('stays below 1', () => {
    expect(likeness('甲乙甲', '乙甲乙')).toBe(0.999);
  });
});
