import type { Renderer } from '../renderer.js';

/** 台账.xlsx; the library is loaded when first used. */
export const xlsx: Renderer = {
  name: 'xlsx',
  summary: 'Excel 台账：逐条去向、主题、核对',
  file: '台账.xlsx',
  render: async (report) => (await import('./workbook.js')).workbook(report),
};
