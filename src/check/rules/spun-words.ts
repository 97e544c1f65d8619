import type { Rule } from './rule.js';

/** Words that a rewriting program puts in the place of set ones; one alone may be a slip. */
export const spunWords: Rule = {
  name: '疑似改写',
  summary: '疑似用改写软件替换过的词语（全文不少于两种才提示）',
  severity: 'warning',
  thresholds: { 最少种数: 2 },
  examples: {
    good: [
      '存在的问题主要有两个，原因分析如下。考试题目偏难，来信说明缘由；他的古文根底好，去年晋升为主任。',
      '学校要求教师认真命题，各种题目的难度要适当，扶植新教师成长，熟悉业务，工作步伐加快。',
      '存在的题目主要有两个方面。',
    ],
    bad: [
      '存在的〖题目〗主要有以下几个方面，〖缘由〗分析如下。',
      '为今后打下了坚实的〖根底〗，不断〖晋升〗服务水平。',
      '要〖当真〗学习文件，转变〖不雅〗念，〖鼎力〗推进各项工作。',
    ],
  },
  *check({ draft: { text }, lexicon }, { 最少种数: least = 2 }) {
    const found = lexicon.spunWords.flatMap(({ spun, usual, find }) =>
      find(text).map((span) => ({ spun, usual, span })),
    );
    if (new Set(found.map(({ spun }) => spun)).size < least) return;
    for (const { spun, usual, span } of found)
      yield {
        span,
        message: `「${spun}」用在这里生硬，通常写「${usual}」，疑似用改写软件替换过`,
        advice: '核对稿件来源；由本人按实际情况重写，并改回通常的用词',
      };
  },
};
