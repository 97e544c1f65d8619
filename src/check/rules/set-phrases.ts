import type { Span } from '../../core/span.js';
import { type Draft, hanLength } from '../draft.js';
import type { PhraseIndex } from '../lexicon/phrase-index.js';
import type { Rule } from './rule.js';

/** A passage is so long, in UTF-16 units, before the next sentence begins a new one. */
const PASSAGE = 120;
/** As many phrases are named as evidence. */
const NAMED = 4;

type Passage = {
  readonly span: Span;
  readonly length: number;
  readonly covered: number;
  readonly phrases: readonly string[];
};

/** Passages that are made of set phrases for the most part. */
export const setPhrases: Rule = {
  name: '套话',
  summary: '空泛套话过密的段落（占比为百分数）',
  severity: 'info',
  thresholds: { 最大占比: 40, 最少字数: 60, 最少处数: 4 },
  examples: {
    good: [
      '今年3月以来，我们走访了42户困难家庭，逐户登记住房、就医和上学情况，其中11户的危房已报建设部门修缮，预计9月底前完工；6名失学儿童全部返校，各由一名教师结对，每周家访一次。通过这些工作，进一步提高了认识，切实加强了领导，取得了明显成效。',
      '进一步提高认识，切实加强领导。',
    ],
    bad: [
      '一、成效\n〖我们高度重视，加强领导，精心组织，周密部署，进一步提高思想认识，切实加强组织领导，认真贯彻落实上级精神，各项工作扎实推进，取得了明显成效，得到了广大群众的一致好评，营造了良好的氛围，为经济社会发展作出了新的贡献。〗\n二、问题\n全校42个班中有11个班没有多媒体设备，三年级以上每班超过55人。',
    ],
  },
  *check({ draft, lexicon }, { 最大占比: most = 40, 最少字数: length = 60, 最少处数: least = 4 }) {
    for (const passage of passagesOf(draft, lexicon.setPhrases)) {
      const share = Math.round((passage.covered / passage.length) * 100);
      if (passage.length < length || share <= most || passage.phrases.length < least) continue;
      const named = [...new Set(passage.phrases)].slice(0, NAMED).map((phrase) => `「${phrase}」`);
      yield {
        span: passage.span,
        message: `这一段套话约占 ${share}%，如${named.join('')}`,
        advice: '删去套话，写清谁在什么时间做了什么、结果如何，用事例和数据说话',
      };
    }
  },
};

/** The paragraphs of a draft, long ones cut between sentences. */
function passagesOf({ text, sentences }: Draft, index: PhraseIndex): readonly Passage[] {
  const passages: Span[] = [];
  for (const { span, heading } of sentences) {
    const last = passages.at(-1);
    if (heading) continue;
    const goes = last && last.end - last.start < PASSAGE && !text.slice(last.end, span.start).includes('\n');
    if (goes) passages[passages.length - 1] = { start: last.start, end: span.end };
    else passages.push(span);
  }
  return passages.map((span) => {
    const found = index.find(text, span);
    const phrases = found.map(({ start, end }) => text.slice(start, end));
    return { span, length: hanLength(text.slice(span.start, span.end)), covered: hanLength(phrases.join('')), phrases };
  });
}
