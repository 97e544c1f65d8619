import * as z from 'zod';
import { UsageError } from '../core/errors.js';
import { type Rows, rowsOf } from './rows.js';

/** Looked through in one pass, as there are thousands. */
const numbers = z.custom<readonly number[]>(
  (list) => Array.isArray(list) && list.every((value) => Number.isFinite(value)),
);

/** What a shipped `model.json` holds beside the weights of words; `about` is for people. */
const modelFacts = z.strictObject({
  about: z.string(),
  /** What each measure adds to a term's score. */
  dense: z.record(z.string(), z.number()),
  base: z.number(),
  tables: z.record(z.string(), numbers),
  tagging: z.strictObject({ base: numbers, numeric: z.record(z.string(), numbers) }),
  net: z.strictObject({
    mean: numbers,
    scale: numbers,
    inner: numbers,
    bias: numbers,
    outer: numbers,
    direct: numbers,
  }),
  calibration: z.strictObject({ score: z.number(), total: z.number(), base: z.number() }),
});

/** Weights learnt from texts with their authors' keywords; see corpus/keywords/model.json for how. */
export type KeywordModel = Omit<z.infer<typeof modelFacts>, 'about'> & { readonly rows: Rows };

/** The model of two shipped files. Throws a UsageError for text that is none. */
export function parseModel(facts: string, rows: string): KeywordModel {
  const found = modelFacts.safeParse(JSON.parse(facts));
  if (!found.success) throw new UsageError('关键词模型 model.json 不完整，请重新安装');
  const { about: _, ...rest } = found.data;
  return { ...rest, rows: rowsOf(rows) };
}
