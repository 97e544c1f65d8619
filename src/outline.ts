import { outlineOf } from './check/index.js';
import type { Outline } from './core/outline.js';
import type { Submissions } from './core/submissions.js';
import type { Template } from './core/template.js';

/** The outline of every draft, that is every document of running text; 'auto' takes the template of each draft's kind. */
export function outlineDrafts(
  { documents }: Submissions,
  { template }: { readonly template: Template | 'auto' },
): readonly Outline[] {
  return documents.filter(({ form }) => form === 'text').map((document) => outlineOf(document, template));
}
