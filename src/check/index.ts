export { kinds } from './kinds/index.js';
export { checkLexicon } from './lexicon/index.js';
export { fails, missingRequired } from './outcome.js';
export { outlineOf } from './outline.js';
export { reviewAll } from './review.js';
export { rules } from './rules/index.js';
export { type RuleChoice, ruleThresholds, selectRules } from './selection.js';
export { templates } from './templates/index.js';
