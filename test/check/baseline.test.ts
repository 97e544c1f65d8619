import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStrange, onlyNew, parseBaseline } from '../../src/baseline.js';
import { found, part, resultOf, reviewOf, sample } from '../render/check-reports.js';

const findings = (...of: ReturnType<typeof found>[]) => resultOf([reviewOf('甲.txt', { findings: of })]);
const rulesOf = (result: ReturnType<typeof onlyNew>) =>
  result.documents.flatMap((review) => review.findings.map(({ rule, evidence }) => `${rule}：${evidence}`));

describe('onlyNew', () => {
  it('leaves nothing of what the baseline has, and says how much that was', () => {
    const { documents, unreadable } = onlyNew(sample, sample);
    expect(documents.map((review) => review.findings)).toEqual([[], []]);
    expect(documents.map((review) => review.requirements.map(({ verdict }) => verdict))).toEqual([
      ['present'],
      ['present'],
    ]);
    expect(documents.map(({ hidden }) => hidden)).toEqual([6, 0]);
    expect(unreadable).toEqual(sample.unreadable);
  });

  it('knows a fault by its rule and its words, on whichever line, in whichever width', () => {
    const before = findings(found('占位符', 'XX 学校', { line: 3 }));
    const now = findings(found('占位符', 'ＸＸ学校', { line: 9 }), found('别的单位', 'XX学校'), found('占位符', '××'));
    expect(rulesOf(onlyNew(now, before))).toEqual(['别的单位：XX学校', '占位符：××']);
  });

  it('shows as many of equal faults as there are more than before', () => {
    const fault = found('占位符', 'XX');
    expect(rulesOf(onlyNew(findings(fault, fault, fault), findings(fault, fault)))).toEqual(['占位符：XX']);
  });

  it('shows a fault that another draft had', () => {
    const other = resultOf([reviewOf('乙.txt', { findings: [found('占位符', 'XX')] })]);
    const now = findings(found('占位符', 'XX'));
    expect(rulesOf(onlyNew(now, other))).toEqual(['占位符：XX']);
    expect([isStrange(now, other), isStrange(now, now)]).toEqual([true, false]);
  });

  it('shows a part that has become worse, and none that is as it was or better', () => {
    const parts = (...verdicts: Parameters<typeof part>[1][]) =>
      resultOf([reviewOf('甲.txt', { requirements: verdicts.map((verdict, index) => part(`${index}`, verdict)) })]);
    const before = parts('thin', 'mentioned', 'missing', 'present');
    const shown = onlyNew(parts('missing', 'mentioned', 'thin', 'thin'), before);
    expect(shown.documents[0]?.requirements.map(({ id }) => id)).toEqual(['0', '3']);
    expect(shown.documents[0]?.hidden).toBe(2);
  });

  it('shows and hides everything once, whatever was there before', () => {
    const some = fc.array(
      fc.constantFrom('甲', '乙', '丙').map((words) => found('套话', words)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, some, (now, before) => {
        const [review] = onlyNew(findings(...now), findings(...before)).documents;
        expect((review?.findings.length ?? 0) + (review?.hidden ?? 0)).toBe(now.length);
        for (const words of ['甲', '乙', '丙']) {
          const count = (list: readonly ReturnType<typeof found>[]) =>
            list.filter(({ evidence }) => evidence === words).length;
          expect(count(review?.findings ?? [])).toBe(Math.max(0, count(now) - count(before)));
        }
      }),
    );
  });
});

describe('parseBaseline', () => {
  it('reads what a check has written, with a byte-order mark too', () => {
    expect(parseBaseline(`\uFEFF${JSON.stringify(sample)}`, 'a.json')).toEqual(sample);
  });

  it.each([
    ['no JSON', '{', /^基线「a.json」不是正确的 JSON/u],
    ['something else', '[1]', /^基线「a.json」不是检查结果/u],
    ['a result of another command', JSON.stringify({ version: 2, themes: [] }), /^基线「a.json」不是检查结果/u],
    [
      'another version',
      JSON.stringify({ ...sample, version: 1 }),
      /^基线「a.json」是第 1 版的结果，本程序用的是第 2 版/u,
    ],
    ['keywords', JSON.stringify({ version: 2, documents: [{ id: '1' }], corpus: [] }), /不是检查结果，或内容不完整/u],
    ['a result with known faults left out', JSON.stringify(onlyNew(sample, sample)), /不能再作基线/u],
  ])('says in a sentence that a file is %s', (_, text, message) => {
    expect(() => parseBaseline(text, 'a.json')).toThrow(message);
  });
});
