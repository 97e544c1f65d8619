import { registry } from '../core/registry.js';
import { cleanReport } from './clean.js';
import { docx } from './docx/index.js';
import { html } from './html/index.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import type { Renderer } from './renderer.js';
import { xlsx } from './xlsx/index.js';

export type { Renderer } from './renderer.js';
export { renderThemesText } from './themes-text.js';

/** The deliverables of a report, the ones to hand in first. */
export const renderers = registry<Renderer>('报告格式', [docx, markdown, html, xlsx, json].map(cleaned));

/** What no file format can hold is taken out once, before any writer sees it. */
function cleaned(renderer: Renderer): Renderer {
  return { ...renderer, render: (report) => renderer.render(cleanReport(report)) };
}
