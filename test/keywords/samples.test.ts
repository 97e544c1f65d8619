import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { surnames, titles } from '../../src/corpus/lexicon.js';
import { algorithms } from '../../src/keywords/index.js';
import { keywordContext } from '../../src/keywords.js';
import { domainSegmenter } from '../../src/segment.js';

const samples = ['调研报告/教师非教学负担调研报告.md', '心得体会/机关干部心得.txt', '建议/退休教师支部意见.txt'];

it.each(algorithms.all)('$name finds keywords and no person with a title in the samples', async ({ load }) => {
  const segment = await domainSegmenter();
  const texts = samples.map((name) => readFileSync(new URL(`../../corpus/samples/${name}`, import.meta.url), 'utf8'));
  const lists = (await load())(texts.map(segment), keywordContext());
  const persons = [...surnames()].flatMap((surname) => [...titles()].map((title) => surname + title));
  const known = new Set(persons);
  for (const list of lists) {
    expect(list.length).toBeGreaterThan(10);
    expect(list.filter(({ term }) => known.has(term))).toEqual([]);
  }
});
