export { findThemes, type ThemeSettings, type Themes } from './find.js';
export type { NameWords } from './name/index.js';
