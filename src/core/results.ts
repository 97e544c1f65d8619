import * as z from 'zod';
import { correctedItem, correctedTheme, correctionLog } from './corrections.js';
import { count, list, RESULT_VERSION, source, span } from './result-parts.js';

export { RESULT_VERSION } from './result-parts.js';

const keyword = z.strictObject({ term: z.string(), score: z.number(), count: z.int(), documents: z.int().optional() });
const ledger = z.strictObject({
  files: count,
  unreadable: list(z.strictObject({ file: z.string(), reason: z.string() })),
  documents: count,
  items: count,
  duplicates: count,
  nearDuplicates: count,
  noContent: count,
  themes: count,
  themed: count,
  unthemed: count,
  withoutItems: list(z.string()).optional(),
});
const theme = z.strictObject({
  id: z.string(),
  name: z.string(),
  alternatives: list(z.string()),
  keywords: list(keyword),
  size: z.int(),
  received: z.int(),
  share: z.number(),
  parent: z.string().optional(),
  stance: z.enum(['problem', 'proposal']).optional(),
  quality: z.strictObject({ cohesion: z.number(), separation: z.number(), stability: z.number() }).optional(),
  representatives: list(z.string()),
  /** The batch that it was found in; absent for the first. */
  since: z.int().min(2).optional(),
  corrected: correctedTheme.optional(),
});
/** In the order in which they are written, so that an item read back is the same to the byte. */
const item = z.strictObject({
  id: z.string(),
  document: z.string(),
  source,
  span,
  text: z.string(),
  meta: z.record(z.string(), z.string()),
  duplicateOf: z.string().optional(),
  similarity: z.number().optional(),
  noContent: z.boolean().optional(),
  theme: z.string().nullable(),
  membership: z.number(),
  terms: list(z.string()),
  unthemed: z.string().optional(),
  /** The batch that it came with; absent for the first. */
  batch: z.int().min(2).optional(),
  corrected: correctedItem.optional(),
  note: z.string().optional(),
});

const choice = z.strictObject({
  themes: count,
  by: z.enum(['data', 'user', 'given']),
  asked: count.optional(),
  candidates: list(z.strictObject({ themes: count, score: z.number() })),
  dissolved: count.optional(),
});

/** `wenji themes --format json`, and result.json of `wenji report`. */
export const themesResult = z.strictObject({
  version: z.literal(RESULT_VERSION),
  ledger,
  choice,
  keywords: list(keyword),
  themes: list(theme),
  items: list(item),
  corrections: correctionLog.optional(),
  /** Where this goes on from an earlier result: the number of this batch, and the cosine from which new items joined an old theme. */
  base: z.strictObject({ batch: count, similarity: z.number() }).optional(),
});
export type ThemesResult = z.infer<typeof themesResult>;

/** `wenji keywords --format json`. */
export const keywordsResult = z.strictObject({
  version: z.literal(RESULT_VERSION),
  documents: list(z.strictObject({ id: z.string(), file: z.string(), keywords: list(keyword) })),
  corpus: list(keyword),
});
export type KeywordsResult = z.infer<typeof keywordsResult>;

/** `wenji segment --format json`. */
export const segmentResult = z.strictObject({
  version: z.literal(RESULT_VERSION),
  documents: list(
    z.strictObject({ id: z.string(), file: z.string(), tokens: list(z.tuple([z.string(), z.string()])) }),
  ),
});
export type SegmentResult = z.infer<typeof segmentResult>;

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  line: z.int(),
  column: z.int(),
  span,
  message: z.string(),
  evidence: z.string(),
  advice: z.string(),
});
const quotations = list(z.strictObject({ line: z.int(), text: z.string() }));
const requirement = z.strictObject({
  id: z.string(),
  level: z.enum(['required', 'recommended']),
  verdict: z.enum(['present', 'thin', 'mentioned', 'missing']),
  reason: z.string(),
  headings: quotations,
  evidence: quotations,
});

/** `wenji check --format json`. */
export const checkResult = z.strictObject({
  version: z.literal(RESULT_VERSION),
  unreadable: list(z.strictObject({ file: z.string(), reason: z.string() })),
  documents: list(
    z.strictObject({
      file: z.string(),
      unit: z.enum(['line', 'paragraph']),
      length: count,
      notices: list(z.string()),
      kind: z.string(),
      kindEvidence: quotations,
      template: z.string(),
      requirements: list(requirement),
      findings: list(finding),
      indicators: list(z.strictObject({ question: z.string(), says: z.string(), evidence: quotations })),
      /** Set when the check was held against an earlier one: how many parts and findings are left out because they were known. */
      hidden: count.optional(),
    }),
  ),
});
export type CheckResult = z.infer<typeof checkResult>;
