import type { Review, RuleSummary } from '../../../core/check-report.js';
import {
  levelWords,
  partAdvice,
  partSeverity,
  placeOf,
  severityWords,
  verdictWords,
} from '../../../core/check-words.js';
import { excerpt } from '../../../core/excerpt.js';
import type { Severity } from '../../../core/finding.js';

/** One thing that was found: in short, and with its quotation and advice. */
export type Said = { readonly severity: Severity; readonly message: string; readonly details: string };

/** A part or a rule, and what there is to say about it; nothing is good. */
export type Case = { readonly name: string; readonly said: readonly Said[] };

/** Every part that a draft was asked for and every rule that was applied to it. */
export function casesOf(review: Review, rules: readonly RuleSummary[]): readonly Case[] {
  const { requirements, findings, template, unit } = review;
  const applied = rules.filter(({ templates }) => !templates || templates.includes(template)).map(({ name }) => name);
  const names = new Set([...applied, ...findings.map(({ rule }) => rule)]);
  return [
    ...requirements.map((part) => ({ name: `要求/${part.id}`, said: saidOfPart(part) })),
    ...[...names].map((name) => ({
      name,
      said: findings.filter(({ rule }) => rule === name).map((finding) => saidOf(finding, unit)),
    })),
  ];
}

function saidOfPart(part: Review['requirements'][number]): readonly Said[] {
  const severity = partSeverity(part);
  if (!severity) return [];
  const message = `${levelWords[part.level]}部分「${part.id}」${verdictWords[part.verdict]}：${part.reason}`;
  return [{ severity, message, details: `${message}，${partAdvice(part)}` }];
}

function saidOf(
  { severity, line, column, message, evidence, advice }: Review['findings'][number],
  unit: Review['unit'],
): Said {
  const place = `${placeOf(line, unit)}第${column}字`;
  return {
    severity,
    message: `${place}：${message}`,
    details: `〔${severityWords[severity]}〕${place}：${message}\n原文：「${excerpt(evidence)}」\n建议：${advice}`,
  };
}
