export { type DistinctText, distinctTexts } from './distinct.js';
export { type AnalysedTexts, findThemes, type ThemeSettings, type Themes } from './find.js';
export { type BaseThemes, extendThemes } from './given/extend.js';
export type { Seed } from './given/likeness.js';
export { sortIntoThemes } from './given/sort.js';
export { headingOf, type NameWords } from './name/index.js';
export { contentTerms, joinedTables, type TermTable, termTable } from './represent/terms.js';
