import type { Sentence } from '../draft.js';
import { isOtherKind } from '../kinds/judge.js';
import { isForeign } from '../match/foreign.js';
import { unkeptCounts } from '../parts/promised-counts.js';
import { announcedParts, announcement, promisedParts } from '../parts/promises.js';
import { shortened } from '../parts/shortened.js';
import type { Observation, Rule, Subject } from './rule.js';

/** The opening is at most `开头句数` sentences, up to the first numbered heading. */
const defaults = { 开头句数: 10 };

/** The opening promises a part, or a number of points, that the text does not have. */
export const unkeptPromises: Rule = {
  name: '许诺未写',
  summary: '前文许诺的内容后文没有写',
  severity: 'warning',
  thresholds: defaults,
  examples: {
    good: [
      '班子认真查找突出问题，深刻剖析产生问题的原因，现将有关情况报告如下。\n一、存在的问题\n理论学习抓得不紧，联系实际不够；深入基层不够，有三个村两年没有去过，群众有怨言。\n二、产生问题的原因\n主要是由于思想上重视不够，把学习当成软任务，放松了要求，怕麻烦的思想作怪。',
      '存在以下两个方面的问题：一是理论学习抓得不紧；二是深入基层不够。',
    ],
    bad: [
      '〖班子认真查找突出问题，深刻剖析产生问题的原因，现将有关情况报告如下。〗\n一、存在的问题\n理论学习抓得不紧，联系实际不够；深入基层不够，有三个村两年没有去过，群众有怨言。',
      '〖班子存在以下三个方面的问题：〗一是理论学习抓得不紧；二是深入基层不够。',
    ],
  },
  *check(subject, thresholds) {
    const { kind, template, draft } = subject;
    if (isOtherKind(kind, template)) return;
    const { 开头句数: sentences } = { ...defaults, ...thresholds };
    for (const sentence of openingOf(subject, sentences)) yield* unkeptParts(sentence, subject);
    for (const { span, promised, listed } of unkeptCounts(draft))
      yield {
        span,
        message: `前面说有 ${promised} 项，后面列出的是 ${listed} 项`,
        advice: '核对是漏写了内容还是数字没有改过来，使前后一致',
      };
  },
};

function openingOf({ draft: { headings, sentences } }: Subject, most: number): readonly Sentence[] {
  const end = headings.find(({ marker }) => marker)?.span.start ?? Number.POSITIVE_INFINITY;
  return sentences
    .slice(0, most)
    .filter(({ span, heading, text }) => span.start < end && !heading && !isForeign(text, { tells: 'intent' }));
}

function* unkeptParts({ text, span }: Sentence, { matches }: Subject): Iterable<Observation> {
  const announced = announcement.exec(text)?.[0];
  const unkept = promisedParts.flatMap(({ id, wording }, index) => {
    const match = matches.find(({ requirement }) => id.test(requirement.id));
    const promise =
      wording.exec(text)?.[0] ?? (announced && announcedParts[index]?.test(announced) ? announced : undefined);
    return match && match.verdict !== 'present' && promise ? [{ name: match.requirement.id, promise }] : [];
  });
  if (unkept.length === 0) return;
  yield {
    span,
    message: `开头写了${unkept.map(({ promise }) => `「${shortened(promise)}」`).join('')}，后文没有写出${unkept.map(({ name }) => name).join('、')}`,
    advice: '把许诺的内容补写出来，或者删去开头的许诺',
  };
}
