export { citation } from '../core/citation.js';
export { ledgerSentence } from '../core/ledger.js';
export { type SummaryOptions, summaryReport } from './summary.js';
