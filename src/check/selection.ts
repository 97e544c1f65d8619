import { UsageError } from '../core/errors.js';
import type { Severity } from '../core/finding.js';
import type { RuleSetting, RuleSettings, Thresholds } from '../core/rule-settings.js';
import { rules } from './rules/index.js';
import type { Rule } from './rules/rule.js';

/** Which rules a run applies, and how. Names that do not exist are a UsageError that lists the known ones. */
export type RuleChoice = {
  readonly rules?: RuleSettings;
  /** Only these rules; one that the settings switch off is switched on by being named here. */
  readonly only?: readonly string[];
  /** All but these. */
  readonly disable?: readonly string[];
};

/** A rule as a run applies it; `severity` is the user's own, which every finding of the rule then has. */
export type ActiveRule = {
  readonly rule: Rule;
  readonly severity?: Severity;
  readonly thresholds: Thresholds;
};

/** How many findings of a rule are told for one draft; a threshold that every rule has. */
export const MOST = '最多条数';

const DEFAULT_MOST = 20;

/** The thresholds of every rule, by its name: what may be set for it, and what holds otherwise. */
export const ruleThresholds: ReadonlyMap<string, Thresholds> = new Map(
  rules.all.map(({ name, thresholds = {} }) => [name, { ...thresholds, [MOST]: DEFAULT_MOST }]),
);

/** The rules to apply, in their own order. Throws a UsageError that names every unknown rule and threshold. */
export function selectRules({ rules: settings = {}, only, disable = [] }: RuleChoice): readonly ActiveRule[] {
  const problems = [
    ...unknownNames([...Object.keys(settings), ...(only ?? []), ...disable]),
    ...Object.entries(settings).flatMap(([name, { thresholds = {} }]) => unknownThresholds(name, thresholds)),
  ];
  if (problems.length > 0) throw new UsageError(problems.join('；'));
  return rules.all.flatMap((rule) => {
    const setting: RuleSetting = settings[rule.name] ?? {};
    const wanted = only ? only.includes(rule.name) : setting.severity !== 'off';
    return wanted && !disable.includes(rule.name) ? [activeRule(rule, setting)] : [];
  });
}

function activeRule(rule: Rule, { severity, thresholds }: RuleSetting): ActiveRule {
  return {
    rule,
    thresholds: { ...ruleThresholds.get(rule.name), ...thresholds },
    ...(severity === undefined || severity === 'off' ? {} : { severity }),
  };
}

function unknownNames(names: readonly string[]): string[] {
  const unknown = [...new Set(names)].filter((name) => !ruleThresholds.has(name));
  return unknown.length > 0
    ? [`没有名为${unknown.map((name) => `「${name}」`).join('')}的规则，可选：${[...ruleThresholds.keys()].join('、')}`]
    : [];
}

function unknownThresholds(name: string, thresholds: Thresholds): string[] {
  const known = ruleThresholds.get(name);
  if (!known) return [];
  const unknown = Object.keys(thresholds).filter((threshold) => !Object.hasOwn(known, threshold));
  return unknown.length > 0
    ? [
        `规则「${name}」没有名为${unknown.map((threshold) => `「${threshold}」`).join('')}的界限值，可选：${Object.keys(known).join('、')}`,
      ]
    : [];
}
