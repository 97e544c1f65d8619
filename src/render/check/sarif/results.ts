import { createHash } from 'node:crypto';
import type { CheckReport, Review } from '../../../core/check-report.js';
import { partAdvice, partSeverity, placeOf } from '../../../core/check-words.js';
import { evidenceKey } from '../../../core/evidence-key.js';
import { locationOf } from './location.js';
import { type Region, regionsIn } from './region.js';
import { partRule, sarifLevels } from './rules.js';

/** One problem on its way into the log; the region is absent for what is nowhere in the draft. */
type Problem = {
  readonly ruleId: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly text: string;
  readonly evidence: string;
  readonly region?: Region;
};

/** The findings and the parts that are not really written, draft by draft; `ruleIds` in the order of the descriptors. */
export function results({ result: { documents }, texts }: CheckReport, ruleIds: readonly string[]) {
  const indexes = new Map(ruleIds.map((id, index) => [id, index]));
  return documents.flatMap((review) => {
    const seen = new Map<string, number>();
    return problemsOf(review, texts.get(review.file)).map((problem) => ({
      ruleId: problem.ruleId,
      ...(indexes.has(problem.ruleId) && { ruleIndex: indexes.get(problem.ruleId) }),
      level: problem.level,
      message: { text: problem.text },
      locations: [location(review, problem)],
      partialFingerprints: { 'wenji/v1': fingerprint(problem, seen) },
    }));
  });
}

function problemsOf(review: Review, text: string | undefined): readonly Problem[] {
  const regionOf = regionsIn(text);
  return [
    ...review.requirements.flatMap((part): readonly Problem[] => {
      const severity = partSeverity(part);
      if (!severity) return [];
      const [shown] = [...part.headings, ...part.evidence];
      return [
        {
          ruleId: partRule(part.id),
          level: sarifLevels[severity],
          text: `「${part.id}」${part.reason}，${partAdvice(part)}。`,
          evidence: '',
          ...(shown && { region: { startLine: shown.line } }),
        },
      ];
    }),
    ...review.findings.map((finding) => ({
      ruleId: finding.rule,
      level: sarifLevels[finding.severity],
      text: `${finding.message}。建议：${finding.advice}。`,
      evidence: finding.evidence,
      region: regionOf(finding),
    })),
  ];
}

/** Lines where the format has them, the first for what is nowhere; else the paragraph as a logical location, which has no line that an editor could show. */
function location({ file, unit }: Review, { region, evidence }: Problem) {
  const artifactLocation = locationOf(file);
  if (unit === 'line') return { physicalLocation: { artifactLocation, region: region ?? { startLine: 1 } } };
  if (!region) return { physicalLocation: { artifactLocation } };
  const name = placeOf(region.startLine, unit);
  return {
    physicalLocation: { artifactLocation },
    logicalLocations: [{ name, fullyQualifiedName: `${file}/${name}`, kind: 'paragraph' }],
    ...(evidence !== '' && { message: { text: `原文：${evidence}` } }),
  };
}

/** The same for the same words of a draft wherever they stand; a number tells repeats apart. */
function fingerprint({ ruleId, evidence }: Problem, seen: Map<string, number>): string {
  const key = evidenceKey({ rule: ruleId, evidence });
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}:${count}`;
}
