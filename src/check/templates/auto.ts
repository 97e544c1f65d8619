import type { Template } from '../../core/template.js';
import { templates } from './index.js';

/** Asks for the template of each draft's own kind. */
export const AUTO = 'auto';

/** What a draft is checked against when no template is for its kind: nothing is asked, only the rules apply. */
export const noTemplate: Template = { name: '无', summary: '没有对应的模板', requirements: [] };

/** The template that ships for a kind of document (文种), if there is one. */
export function templateFor(kind: string): Template | undefined {
  return templates.all.find(({ kinds }) => kinds?.includes(kind));
}
