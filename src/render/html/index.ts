import type { Renderer } from '../renderer.js';
import { page } from './page.js';

/** One file that needs nothing else: no address is fetched, no text of a submission can act. */
export const html: Renderer = {
  name: 'html',
  summary: '网页汇总报告，单个文件，可筛选和查找全部意见',
  file: '汇总报告.html',
  render: async (report) => new TextEncoder().encode(page(report)),
};
