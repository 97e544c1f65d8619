import { hanLength } from '../draft.js';
import { sharedPassages as find, type SharedPassage } from '../written/shared-passages.js';
import type { Observation, Rule, Subject } from './rule.js';

/** Below this a passage is not looked for: set phrases alone run to 48 characters between papers that know nothing of each other. */
const SHORTEST = 48;

const COPIED =
  '去年以来我们先后到临江镇的七个村召开院坝会，收集到修路、饮水、看病三个方面的意见六十多条，逐条登记并交由分管领导限期答复，到年底已办结四十八条。';

/** Passages that another draft of the run has word for word, set phrases left out. */
export const sharedPassages: Rule = {
  name: '雷同',
  summary: '与另一份稿件雷同的段落（不计套话，字数超过界限值的）',
  severity: 'warning',
  thresholds: { 最多相同字数: 50 },
  examples: {
    good: [
      '去年以来我们先后到临江镇的七个村召开院坝会，收集到校车、食堂两个方面的意见三十多条。',
      '以邓小平理论和“三个代表”重要思想为指导，深入贯彻落实科学发展观，进一步提高思想认识，切实加强组织领导，认真贯彻落实上级精神，确保各项工作落到实处，取得了明显成效，为经济社会发展作出新的贡献。',
    ],
    bad: [
      `一、工作情况\n〖${COPIED.slice(0, -1)}〗。我们体会很深。`,
      `〖${COPIED.slice(0, 40)}\n${COPIED.slice(40, -1)}〗`,
    ],
    beside: [
      `某镇领导班子的报告\n${COPIED}\n以邓小平理论和“三个代表”重要思想为指导，深入贯彻落实科学发展观，进一步提高思想认识，切实加强组织领导，认真贯彻落实上级精神，确保各项工作落到实处，取得了明显成效，为经济社会发展作出新的贡献。`,
    ],
  },
  across(subjects, { 最多相同字数: most = 50 }) {
    const shared = find(
      subjects.map(({ draft }) => draft.text),
      Math.max(SHORTEST, most),
    );
    return new Map(
      subjects.map((subject, index) => [
        subject,
        (shared[index] ?? []).flatMap((passage) => observed(subject, passage, subjects, most)),
      ]),
    );
  },
};

function observed(
  { draft: { text }, lexicon }: Subject,
  passage: SharedPassage,
  subjects: readonly Subject[],
  most: number,
): Observation[] {
  const { span, at, others } = passage;
  const other = subjects[passage.other];
  const set = lexicon.common.find(text, span).map(({ start, end }) => text.slice(start, end));
  const own = hanLength(text.slice(span.start, span.end)) - hanLength(set.join(''));
  if (!other || own <= most) return [];
  const more = others.length > 1 ? `，这段话另有 ${others.length - 1} 份稿件也有` : '';
  return [
    {
      span,
      message: `与「${other.draft.document.source.file}」${other.where(at)}起的文字相同，不计套话约 ${own} 字${more}`,
      advice: '核对是谁照搬了谁；照搬的一方用本单位的事例和数据重写',
    },
  ];
}
