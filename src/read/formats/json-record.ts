import * as z from 'zod';
import type { TextRecord } from '../format.js';

const schema = z.looseObject({ id: z.union([z.string(), z.number()]).optional(), text: z.string() });

/** The record { id, text, … } that a JSON value is, its other texts and numbers as attributes; or what is wrong with it. */
export function recordOf(value: unknown, line: number): TextRecord | string {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return '缺少文字字段 text，或 id 不是文字';
  const { id, text, ...rest } = parsed.data;
  if (!/\S/u.test(text)) return 'text 是空的';
  return { ...(id !== undefined && id !== '' && { id: String(id) }), text, meta: attributes(rest), line };
}

function attributes(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const entries = Object.entries(fields).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
  );
  return Object.fromEntries(entries);
}
