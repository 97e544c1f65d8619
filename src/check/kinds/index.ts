import { registry } from '../../core/registry.js';
import { drafts } from './drafts.js';
import { papers } from './papers.js';

/** The kinds of document (文种) that can be told apart. */
export const kinds = registry('文种', [...drafts, ...papers]);

/** The kind of a document that gives none away. */
export const UNKNOWN_KIND = '未能判定';
