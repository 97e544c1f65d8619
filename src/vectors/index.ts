export { vectorFiles } from './files.js';
export { DIMENSIONS, trainVectors, type Walk } from './train.js';
export { wordsOf } from './vocabulary.js';
