import { cleanReport } from '../clean.js';
import type { CheckRenderer } from './renderer.js';

/** A workbook: drafts by parts, every finding, every part; the library is loaded when first used. */
export const xlsx: CheckRenderer = {
  name: 'xlsx',
  summary: 'Excel 表：稿件与要求对照、问题清单、各项要求',
  endings: ['.xlsx'],
  binary: true,
  render: async (report) => (await import('../xlsx/workbook.js')).workbook(cleanReport(report)),
};
