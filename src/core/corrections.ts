import * as z from 'zod';
import { count, list } from './result-parts.js';

/** On an item that stands elsewhere than the program had put it: the theme it came from, and whether it was moved itself or with its theme; `noContent` where the program had taken it for a non-answer. */
export const correctedItem = z.strictObject({
  from: z.string().nullable(),
  by: z.enum(['item', 'theme']),
  noContent: z.literal(true).optional(),
});

/** On a theme that a hand made, renamed or moved: what the program called it (null: it was made by hand; `before` is then what it was called in an earlier batch, where it has another name by now) and, when its parent was set by hand, where the program had it (null: at the top). */
export const correctedTheme = z.strictObject({
  name: z.string().nullable(),
  before: z.string().optional(),
  parent: z.string().nullable().optional(),
});

const applied = z.strictObject({
  kind: z.enum(['create', 'rename', 'parent', 'merge', 'remove', 'empty', 'move']),
  /** The theme whose parent was set. */
  theme: z.string().optional(),
  /** Names of themes; null stands for no theme, or for the top level. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Distinct items that this concerns. */
  count: count.optional(),
  /** Set where the items had been taken for non-answers. */
  noContent: z.literal(true).optional(),
});

const pendingItem = z.strictObject({
  id: z.string(),
  to: z.string().optional(),
  note: z.string().optional(),
  text: z.string(),
});
const pendingTheme = z.strictObject({
  id: z.string(),
  computed: z.string(),
  name: z.string(),
  parent: z.string().optional(),
  remove: z.boolean().optional(),
});
/** A correction that could not be made; what concerns texts or themes that are not there this time is kept for the next run. */
const refused = z.strictObject({
  what: z.string(),
  reason: z.string(),
  item: pendingItem.optional(),
  theme: pendingTheme.optional(),
});

/** A theme of the program's that the corrections did away with; `name` and `parent` as the correction wants them. */
const gone = z.strictObject({
  id: z.string(),
  /** Null for what was left of a theme beside its sub-themes. */
  computed: z.string().nullable(),
  name: z.string(),
  parent: z.string().nullable(),
  parentByHand: z.boolean().optional(),
  why: z.enum(['merge', 'remove', 'empty']),
});

/** What became of the corrections of one run. */
export const correctionLog = z.strictObject({
  applied: list(applied),
  refused: list(refused),
  gone: list(gone),
});

export type CorrectionLog = z.infer<typeof correctionLog>;
export type AppliedCorrection = z.infer<typeof applied>;
export type RefusedCorrection = z.infer<typeof refused>;
export type GoneTheme = z.infer<typeof gone>;
