import { severityWords, verdictWords } from '../../core/check-words.js';
import type { Tones } from '../../core/tone.js';

/** How the cells of verdicts stand out. */
export const verdictTones: Tones = {
  [verdictWords.present]: 'good',
  [verdictWords.thin]: 'fair',
  [verdictWords.mentioned]: 'fair',
  [verdictWords.missing]: 'poor',
};

/** How the cells of severities stand out. */
export const severityTones: Tones = { [severityWords.error]: 'poor', [severityWords.warning]: 'fair' };
