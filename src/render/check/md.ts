import { cleanReport } from '../clean.js';
import { markdownText } from '../markdown.js';
import type { CheckRenderer } from './renderer.js';

/** GitHub-flavoured Markdown in which no text of a draft is taken for markup. */
export const md: CheckRenderer = {
  name: 'md',
  summary: 'Markdown 文本',
  endings: ['.md'],
  render: async (report) => new TextEncoder().encode(markdownText(cleanReport(report))),
};
