import { review } from './check/index.js';
import { type CheckResult, RESULT_VERSION } from './core/results.js';
import type { Submissions } from './core/submissions.js';
import type { Template } from './core/template.js';

/** Checks every draft, that is every document of running text, against a template. Rows and records are not drafts. */
export function checkDrafts(
  { documents, unreadable }: Submissions,
  { template }: { readonly template: Template },
): CheckResult {
  return {
    version: RESULT_VERSION,
    unreadable: [...unreadable],
    documents: documents.filter(({ form }) => form === 'text').map((document) => review(document, template)),
  };
}
