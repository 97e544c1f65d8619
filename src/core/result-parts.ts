import * as z from 'zod';

/** Version of the JSON results; rises when a field changes its meaning or goes away. */
export const RESULT_VERSION = 2;

/** Results are read-only, arrays too. */
export const list = <T extends z.ZodType>(schema: T) => z.array(schema).readonly();

/** Where a text stands. */
export const source = z.strictObject({
  file: z.string(),
  sheet: z.string().optional(),
  row: z.int().positive().optional(),
  page: z.int().positive().optional(),
  paragraph: z.int().positive().optional(),
  line: z.int().positive().optional(),
});
/** Where in a document's text it stands. */
export const span = z.strictObject({ start: z.int(), end: z.int() });

/** How many. */
export const count = z.int().nonnegative();
