import type { Review } from '../../core/check-report.js';
import { partSeverity } from '../../core/check-words.js';
import type { Severity } from '../../core/finding.js';
import type { Tone } from '../../core/tone.js';

type Part = Review['requirements'][number];

/** How the verdict on a part stands out: a part that is only recommended is no fault. */
export function verdictTone(part: Pick<Part, 'level' | 'verdict'>): Tone {
  switch (partSeverity(part)) {
    case undefined:
      return 'good';
    case 'error':
      return part.verdict === 'missing' ? 'poor' : 'fair';
    case 'warning':
    case 'info':
      return 'plain';
  }
}

/** How a severity stands out. */
export const severityTones: Readonly<Record<Severity, Tone>> = { error: 'poor', warning: 'fair', info: 'plain' };
