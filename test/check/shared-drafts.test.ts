import { describe, expect, it } from 'vitest';
import { templates } from '../../src/check/templates/index.js';
import { type CheckOptions, checkDrafts } from '../../src/check.js';
import { documentOf, submissionsOf } from './documents.js';

const template = templates.find('分析检查报告');
const PASSAGE =
  '去年以来我们先后到临江镇的七个村召开院坝会，收集到修路、饮水、看病三个方面的意见六十多条，逐条登记并交由分管领导限期答复，到年底已办结四十八条。';
const STORY = '其中青石村的机耕道拖了三年，村民代表一连写了五封信，镇里直到去年八月才派人去量了长度，十月才动工。';

function findings(texts: readonly string[], options: Partial<CheckOptions> = {}) {
  const documents = texts.map((text, index) => documentOf(text, `${'甲乙丙丁'.charAt(index)}.txt`));
  const result = checkDrafts(submissionsOf(...documents), { template, only: ['雷同'], ...options });
  return result.documents.map((document) => document.findings);
}

describe('a passage that two drafts share', () => {
  it('is told once in each of them, with the other file and the line there', () => {
    const found = findings([`开头。\n${PASSAGE}\n结尾。`, `另一个开头。\n\n又一段。\n${PASSAGE}`]);
    expect(found.map((list) => list.map(({ line, message }) => [line, message]))).toEqual([
      [[2, '与「乙.txt」第4行起的文字相同，不计套话约 66 字']],
      [[4, '与「甲.txt」第2行起的文字相同，不计套话约 66 字']],
    ]);
  });

  it('is the same passage whatever the blanks, the width of letters and the punctuation', () => {
    const [first] = findings([PASSAGE, PASSAGE.replaceAll('，', ', ').replaceAll('、', '\n　　')]);
    expect(first?.map(({ evidence }) => evidence)).toEqual([PASSAGE.slice(0, -1)]);
  });

  it('is told with the number of other drafts that have it', () => {
    const found = findings([PASSAGE, PASSAGE, PASSAGE, '无关的文字。']);
    expect(found.map((list) => list.length)).toEqual([1, 1, 1, 0]);
    expect(found[0]?.[0]?.message).toBe('与「乙.txt」第1行起的文字相同，不计套话约 66 字，这段话另有 1 份稿件也有');
  });

  it('is one with the next when only a few words between them were changed', () => {
    const changed = PASSAGE + STORY.replace('其中', '比如说');
    expect(findings([PASSAGE + STORY, changed])[0]).toHaveLength(1);
  });

  it('is told by the length that the user sets', () => {
    expect(findings([PASSAGE, PASSAGE], { rules: { 雷同: { thresholds: { 最多相同字数: 80 } } } })).toEqual([[], []]);
  });

  it('does not depend on the order of the drafts', () => {
    const texts = [PASSAGE + STORY, `开头。${PASSAGE}`, `${STORY}结尾。`];
    const spans = (list: readonly (readonly { evidence: string }[])[]) =>
      list.map((found) => found.map(({ evidence }) => evidence));
    expect(spans(findings([...texts].reverse()))).toEqual(spans(findings(texts)).reverse());
  });

  it('is not looked for within one draft', () => {
    expect(findings([`${PASSAGE}\n${PASSAGE}`])).toEqual([[]]);
  });
});
