import type { Block } from '../../core/block.js';
import type { Review } from '../../core/check-report.js';
import { severityCounts, verdictWords } from '../../core/check-words.js';
import type { Tone } from '../../core/tone.js';
import { verdictTone } from './tones.js';

/** Drafts by parts, a table for each template: the verdicts, and how many findings there are. */
export function overviewBlocks(documents: readonly Review[]): readonly Block[] {
  const templates = [...new Set(documents.map(({ template }) => template))];
  return [
    { kind: 'heading', level: 1, text: '总览' },
    ...templates.flatMap((template): readonly Block[] => [
      ...(templates.length > 1 ? [{ kind: 'paragraph' as const, text: `按模板「${template}」检查的稿件：` }] : []),
      table(documents.filter((review) => review.template === template)),
    ]),
  ];
}

function table(documents: readonly Review[]): Block {
  const parts = partsOf(documents);
  return {
    kind: 'table',
    header: ['稿件', '文种', '字数', ...parts, '错误', '警告', '提示'],
    rows: documents.map((review) => {
      const { error, warning, info } = severityCounts([review]);
      return [review.file, review.kind, review.length, ...verdictsOf(review, parts), error, warning, info];
    }),
    tones: documents.map((review) => [undefined, undefined, undefined, ...tonesOf(review, parts)]),
  };
}

/** The parts that any of the drafts was asked for, in the order of the templates. */
export function partsOf(documents: readonly Review[]): readonly string[] {
  return [...new Set(documents.flatMap(({ requirements }) => requirements.map(({ id }) => id)))];
}

/** The verdict on each part as a word; '' for a part that the draft was not asked for. */
export function verdictsOf({ requirements }: Review, parts: readonly string[]): readonly string[] {
  const words = new Map(requirements.map(({ id, verdict }) => [id, verdictWords[verdict]]));
  return parts.map((part) => words.get(part) ?? '');
}

/** How the verdict on each part stands out. */
export function tonesOf({ requirements }: Review, parts: readonly string[]): readonly (Tone | undefined)[] {
  const tones = new Map(requirements.map((part) => [part.id, verdictTone(part)]));
  return parts.map((part) => tones.get(part));
}
