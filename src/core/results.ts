import { z } from 'zod';
import { count, list, RESULT_VERSION, source, span } from './result-parts.js';

export { RESULT_VERSION } from './result-parts.js';

const keyword = z.strictObject({ term: z.string(), score: z.number(), count: z.int(), documents: z.int().optional() });
const ledger = z.strictObject({
  files: count,
  unreadable: list(z.strictObject({ file: z.string(), reason: z.string() })),
  documents: count,
  items: count,
  duplicates: count,
  noContent: count,
  themes: count,
  themed: count,
  unthemed: count,
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
  representatives: list(z.string()),
});
const item = z.strictObject({
  id: z.string(),
  document: z.string(),
  source,
  span,
  text: z.string(),
  meta: z.record(z.string(), z.string()),
  theme: z.string().nullable(),
  membership: z.number(),
  duplicateOf: z.string().optional(),
  noContent: z.boolean().optional(),
});

/** `wenji themes --format json`, and result.json of `wenji report`. */
export const themesResult = z.strictObject({
  version: z.literal(RESULT_VERSION),
  ledger,
  keywords: list(keyword),
  themes: list(theme),
  items: list(item),
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
  message: z.string(),
  evidence: z.string(),
  advice: z.string(),
});
const requirement = z.strictObject({
  id: z.string(),
  level: z.enum(['required', 'recommended']),
  verdict: z.enum(['present', 'thin', 'mentioned', 'missing']),
  headings: list(z.strictObject({ line: z.int(), text: z.string() })),
  evidence: list(z.strictObject({ line: z.int(), text: z.string() })),
});

/** `wenji check --format json`. */
export const checkResult = z.strictObject({
  version: z.literal(RESULT_VERSION),
  unreadable: list(z.strictObject({ file: z.string(), reason: z.string() })),
  documents: list(
    z.strictObject({
      file: z.string(),
      kind: z.string(),
      template: z.string(),
      requirements: list(requirement),
      findings: list(finding),
    }),
  ),
});
export type CheckResult = z.infer<typeof checkResult>;
