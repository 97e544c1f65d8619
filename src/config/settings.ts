import { z } from 'zod';
import { parseYaml } from './yaml.js';

/** The name of the file that holds the defaults of a folder. */
export const SETTINGS_FILE = 'wenji.yaml';

const text = z.string().trim().min(1, '不能是空的');
const settings = z.strictObject({
  columns: z.union([text, z.record(z.string(), text)], '应为「内容=E,单位=B」这样的文字，或属性与列的对应').optional(),
  encoding: text.optional(),
  lexicon: text.optional(),
  engine: text.optional(),
  themes: z.int('应为整数').min(2, '应为不小于 2 的整数').optional(),
  split: z.boolean().optional(),
  title: text.optional(),
  template: text.optional(),
  'meta-from': text.optional(),
  clean: z.boolean().optional(),
});

/** Defaults for options, by their camel-cased names, as the command line would give them. */
export type Settings = Readonly<Record<string, string | boolean>>;

/** What `wenji.yaml` says; an empty file says nothing. Throws a UsageError naming file, line and key of every problem. */
export function parseSettings(source: string, file: string): Settings {
  const whole = parseYaml(source, { file, what: '设置文件', schema: settings.nullable() }) ?? {};
  const given = Object.entries(whole).flatMap(([key, value]): [string, string | boolean][] =>
    value === undefined ? [] : [[camel(key), plain(value)]],
  );
  return Object.fromEntries(given);
}

function plain(value: string | number | boolean | Readonly<Record<string, string>>): string | boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([attribute, column]) => `${attribute}=${column}`)
      .join(',');
  return String(value);
}

const camel = (key: string): string => key.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
