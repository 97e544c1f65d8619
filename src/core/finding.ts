import type { Source } from './document.js';
import type { Span } from './span.js';

export type Severity = 'error' | 'warning' | 'info';

/** A problem of a text: what is wrong, where, shown by what, and what to do. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly source: Source;
  readonly span: Span;
  readonly message: string;
  readonly evidence: string;
  readonly advice: string;
};
