export { kinds } from './kinds/index.js';
export { missingRequired } from './outcome.js';
export { review } from './review.js';
export { rules } from './rules/index.js';
export { templates } from './templates/index.js';
