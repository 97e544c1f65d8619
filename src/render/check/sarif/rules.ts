import type { CheckReport, Review } from '../../../core/check-report.js';
import { levelWords } from '../../../core/check-words.js';
import type { Severity } from '../../../core/finding.js';

/** What SARIF calls the severities. */
export const sarifLevels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** The id of the rule that a draft should have a part. */
export function partRule(id: string): string {
  return `要求/${id}`;
}

/** Every rule that was applied and every part that was asked for; results refer to them by position. */
export function ruleDescriptors({ rules, result: { documents } }: CheckReport) {
  const parts = new Map<string, Review['requirements'][number]['level']>();
  for (const { requirements } of documents)
    for (const { id, level } of requirements) if (parts.get(id) !== 'required') parts.set(id, level);
  return [
    ...rules.map(({ name, summary, severity }) =>
      descriptor(
        name,
        summary,
        `${summary}。不需要时可用 --disable ${name} 关闭，或在 wenji.yaml 的 rules 中调整。`,
        severity,
      ),
    ),
    ...[...parts].map(([id, level]) =>
      descriptor(
        partRule(id),
        `稿件应有「${id}」部分（${levelWords[level]}）`,
        `有专门的标题或引导句，并写出具体内容，才算具备「${id}」；只有标题，或只是提到，都不算。`,
        level === 'required' ? 'error' : 'info',
      ),
    ),
  ];
}

function descriptor(id: string, summary: string, help: string, severity: Severity) {
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    help: { text: help },
    defaultConfiguration: { level: sarifLevels[severity] },
  };
}
