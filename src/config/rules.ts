import * as z from 'zod';
import type { RuleSetting, RuleSettings, Thresholds } from '../core/rule-settings.js';
import type { Problem } from './yaml.js';

const SEVERITIES = 'off（不查）、error（错误）、warning（警告）、info（提示）';
const severity = z.enum(['off', 'error', 'warning', 'info'], `只能是 ${SEVERITIES}`);
const figure = z.number('应为数').min(0, '不能小于 0');

/** 「套话: off」, or 「篇幅: { severity: warning, 最多字数: 5000 }」; `false` is the same as off. */
const rule = z.union(
  [severity, z.literal(false), z.object({ severity: severity.optional() }).catchall(figure)],
  `应为 ${SEVERITIES}，或 { severity: warning, 界限值的名称: 数 }`,
);

/** The `rules` of a settings file. */
export const rulesSchema = z.record(z.string(), rule);

type Given = z.infer<typeof rulesSchema>;

/** The settings of the rules as the checker takes them. */
export function ruleSettings(given: Given): RuleSettings {
  return Object.fromEntries(Object.entries(given).map(([name, setting]) => [name, settingOf(setting)]));
}

function settingOf(given: Given[string]): RuleSetting {
  if (given === false) return { severity: 'off' };
  if (typeof given === 'string') return { severity: given };
  const { severity, ...figures } = given;
  const thresholds: Thresholds = figures;
  return { ...(severity === undefined ? {} : { severity }), thresholds };
}

/** Every rule and threshold that does not exist, by where it stands; `known` has the thresholds of each rule. */
export function unknownRules(given: Given, known: ReadonlyMap<string, Thresholds>): Problem[] {
  return Object.entries(given).flatMap(([name, setting]): Problem[] => {
    const thresholds = known.get(name);
    if (!thresholds) return [{ path: ['rules', name], says: `不是规则的名称，可选：${[...known.keys()].join('、')}` }];
    if (typeof setting !== 'object') return [];
    return Object.keys(setting)
      .filter((key) => key !== 'severity' && !Object.hasOwn(thresholds, key))
      .map((key) => ({
        path: ['rules', name, key],
        says: `不是这条规则的界限值，可选：${Object.keys(thresholds).join('、')}`,
      }));
  });
}
