import * as z from 'zod';
import type { RuleSettings, Thresholds } from '../core/rule-settings.js';
import { ruleSettings, rulesSchema, unknownRules } from './rules.js';
import { parseYaml } from './yaml.js';

const text = z.string().trim().min(1, '不能是空的');
const settings = z.strictObject({
  columns: z.union([text, z.record(z.string(), text)], '应为「内容=E,单位=B」这样的文字，或属性与列的对应').optional(),
  encoding: text.optional(),
  lexicon: text.optional(),
  engine: text.optional(),
  themes: z.int('应为整数').min(2, '应为不小于 2 的整数').optional(),
  split: z.boolean().optional(),
  taxonomy: text.optional(),
  vectors: text.optional(),
  'cluster-rest': z.boolean().optional(),
  threads: z.int('应为整数').min(1, '应为不小于 1 的整数').optional(),
  title: text.optional(),
  template: text.optional(),
  'meta-from': text.optional(),
  clean: z.boolean().optional(),
  'fail-on': z.enum(['error', 'warning', 'never'], '只能是 error、warning 或 never').optional(),
  baseline: text.optional(),
  disable: z.union([text, z.array(text)], '应为规则的名称，几条用逗号隔开或写成列表').optional(),
  rules: rulesSchema.optional(),
});

/** Defaults for options, by their camel-cased names, as the command line would give them. */
export type Settings = Readonly<Record<string, string | boolean>>;

/**
 * What `wenji.yaml` says but for the rules; an empty file says nothing. Throws a UsageError naming file, line and key of
 * every problem.
 */
export function parseSettings(source: string, file: string): Settings {
  const whole = parseYaml(source, { file, what: '设置文件', schema: settings.nullable() }) ?? {};
  const { rules: _, ...options } = whole;
  const given = Object.entries(options).flatMap(([key, value]): [string, string | boolean][] =>
    value === undefined ? [] : [[camel(key), plain(value)]],
  );
  return Object.fromEntries(given);
}

/**
 * What `wenji.yaml` says under `rules`; `known` has the thresholds of every rule that there is. Throws a UsageError naming
 * file, line and key of every problem, a rule or threshold that does not exist among them.
 */
export function parseRuleSettings(
  source: string,
  { file, known }: { readonly file: string; readonly known: ReadonlyMap<string, Thresholds> },
): RuleSettings {
  const whole = parseYaml(source, {
    file,
    what: '设置文件',
    schema: settings.nullable(),
    problems: (value) => unknownRules(value?.rules ?? {}, known),
  });
  return ruleSettings(whole?.rules ?? {});
}

function plain(
  value: string | number | boolean | readonly string[] | Readonly<Record<string, string>>,
): string | boolean {
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([attribute, column]) => `${attribute}=${column}`)
      .join(',');
  return String(value);
}

const camel = (key: string): string => key.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
