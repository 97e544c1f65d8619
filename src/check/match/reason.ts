import type { Requirement, Verdict } from '../../core/template.js';
import { type Draft, hanLength, type Sentence } from '../draft.js';
import { phrases } from '../phrases.js';
import { anyOf } from '../wording.js';
import { type Manner, mannerOf } from './foreign.js';
import type { Assessment } from './passage.js';

/** What the verdict on one part rests on. */
export type Grounds = {
  readonly draft: Draft;
  readonly requirement: Requirement;
  readonly verdict: Verdict;
  /** The best first. */
  readonly passages: readonly Assessment[];
  readonly mentions: readonly Sentence[];
  /** Written in several passages, none of them enough alone. */
  readonly scattered: boolean;
};

const MANNERS: Readonly<Record<Manner, string>> = {
  task: '说的是材料应当怎样写，不是本单位的内容',
  narration: '转述的是会议或别人的话，不是本单位的内容',
  order: '写的是要求，不是本单位的实际',
  others: '讲的是别的单位的情况，不是本单位的',
  promise: '只是许诺要写，后文没有写',
};
const QUOTED = 24;

/** Why a part got its verdict, as one Chinese clause without a full stop. */
export function reasonOf(grounds: Grounds): string {
  const [best] = grounds.passages;
  switch (grounds.verdict) {
    case 'present':
      return grounds.scattered || !best ? scatteredReason(grounds) : presentReason(grounds, headed(grounds) ?? best);
    case 'thin':
      return best ? thinReason(grounds.draft, best) : '有标题，下面没有写出相应内容';
    case 'mentioned':
      return mentionedReason(grounds, best);
    case 'missing':
      return '全文没有提到';
  }
}

/** The passage under a heading of the part, where one fulfils it: a reader looks for headings first. */
function headed({ passages }: Grounds): Assessment | undefined {
  return passages.find((each) => each.verdict === 'present' && isHeading(each));
}

function scatteredReason({ passages }: Grounds): string {
  return `没有专门的标题，散在 ${passages.length} 处写出，合计约 ${lengthOf(passages.flatMap(({ own }) => own))} 字`;
}

function presentReason({ draft, requirement }: Grounds, { passage, own }: Assessment): string {
  const raw = draft.text.slice(passage.opening.start, passage.opening.end);
  const opening = quoted(raw);
  const written = `写了 ${lengthOf(own)} 字`;
  switch (passage.ground) {
    case 'exact':
    case 'loose':
      return `有标题「${opening}」，下面${written}`;
    case 'shared':
      return `合并标题「${opening}」，这一部分写到了`;
    case 'column':
      return `表格有「${opening}」一列，填了 ${own.length} 格`;
    case 'leadIn':
      return `没有标题，由「${leadInOf(requirement, raw)}」引出，${written}`;
    case 'content':
      return requirement.brief
        ? `没有专门的标题，${own.length} 处写明`
        : `没有点明这一部分的标题，从内容看写到了，约 ${lengthOf(own)} 字`;
  }
}

function thinReason({ text }: Draft, { passage, own }: Assessment): string {
  const opening = quoted(text.slice(passage.opening.start, passage.opening.end));
  const length = lengthOf(own);
  if (passage.ground === 'column') return `表格有「${opening}」一列，多数格子是空的`;
  if (length === 0) return `有标题「${opening}」，下面没有内容`;
  return passage.ground === 'shared'
    ? `合并标题「${opening}」下没有写出这一半`
    : `有标题「${opening}」，下面只有 ${length} 个字`;
}

function mentionedReason({ draft, requirement, mentions }: Grounds, best: Assessment | undefined): string {
  const [first] = mentions;
  const told = best ? sentencesAt(draft, best) : mentions;
  const manner = commonManner(told, requirement);
  if (manner) return MANNERS[manner];
  if (!best && mentions.length > 0 && mentions.every(({ text }) => phrases.contents.test(text)))
    return '只在目录里出现';
  if (best && isHeading(best))
    return `标题「${quoted(draft.text.slice(best.passage.opening.start, best.passage.opening.end))}」下写的不是这一部分`;
  const sentence = first ?? best?.own[0];
  return sentence ? `只有「${quoted(sentence.text)}」一类的话提到，没有专门的段落` : '只是提到，没有专门的段落';
}

/** The manner of most of the sentences, if most have one. */
function commonManner(sentences: readonly Sentence[], requirement: Requirement): Manner | undefined {
  const manners = sentences.flatMap(({ text }) => mannerOf(text, requirement) ?? []);
  if (manners.length === 0 || manners.length < sentences.length / 2) return undefined;
  return manners[0];
}

function isHeading({ passage: { ground } }: Assessment): boolean {
  return ground === 'exact' || ground === 'loose' || ground === 'shared';
}

function sentencesAt({ sentences }: Draft, { passage: { body } }: Assessment): readonly Sentence[] {
  return sentences.filter(({ span }) => span.end > body.start && span.start < body.end);
}

function leadInOf({ leadIns }: Requirement, sentence: string): string {
  return quoted(anyOf(leadIns)?.exec(sentence)?.[0] ?? sentence);
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + hanLength(text), 0);
}

function quoted(text: string): string {
  const flat = [...text.replace(/\s+/gu, ' ').replace(/[。：:]$/u, '')];
  return flat.length > QUOTED ? `${flat.slice(0, QUOTED).join('')}……` : flat.join('');
}
