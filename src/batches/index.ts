export { handedIn, handedInSince } from './ledger.js';
export { itemsBefore, type NewItem, newItems } from './new-items.js';
export { nextBatch } from './next.js';
export { parseBase } from './parse.js';
