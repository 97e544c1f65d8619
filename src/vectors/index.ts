export { vectorFiles } from './files.js';
export { DIMENSIONS, trainVectors } from './train.js';
export { type RunningWords, runningWords } from './vocabulary.js';
