export { applyCorrections } from './apply.js';
export type { Corrections, ItemRequest, SheetRows, ThemeRow } from './corrections.js';
export { parseCorrections } from './parse.js';
