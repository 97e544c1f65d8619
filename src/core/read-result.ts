import * as z from 'zod';
import { count, list, RESULT_VERSION, source, span } from './result-parts.js';

const readBlock = z.strictObject({
  kind: z.enum(['heading', 'paragraph']),
  level: z.int().optional(),
  marker: z.string().optional(),
  source,
  span,
  text: z.string(),
  cells: list(z.string()).optional(),
});

/** `wenji read --format json`; `text` of a block is its reading, `span` where it stands in the original. */
export const readResult = z.strictObject({
  version: z.literal(RESULT_VERSION),
  files: list(
    z.strictObject({
      file: z.string(),
      format: z.string().optional(),
      encoding: z.string().optional(),
      tables: list(
        z.strictObject({ sheet: z.string().optional(), columns: z.record(z.string(), z.string()) }),
      ).optional(),
      notices: list(z.string()),
    }),
  ),
  documents: list(
    z.strictObject({
      id: z.string(),
      source,
      form: z.enum(['text', 'row', 'record']),
      meta: z.record(z.string(), z.string()),
      characters: count,
      blocks: list(readBlock),
      dropped: list(z.strictObject({ reason: z.string(), source: source.optional(), span, text: z.string() })),
    }),
  ),
  unreadable: list(z.strictObject({ file: z.string(), reason: z.string() })),
  notices: list(z.string()),
});
export type ReadResult = z.infer<typeof readResult>;
