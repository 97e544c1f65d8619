import type { Renderer } from '../renderer.js';
import { withFixedTimes } from './zip-times.js';

/** 汇总报告.docx; the library is loaded when first used. */
export const docx: Renderer = {
  name: 'docx',
  summary: 'Word 汇总报告，公文版式',
  file: '汇总报告.docx',
  async render({ title, blocks }) {
    const [{ pack }, { wordElements }] = await Promise.all([import('./word.js'), import('./blocks.js')]);
    return withFixedTimes(await pack(title, wordElements(blocks)));
  },
};
