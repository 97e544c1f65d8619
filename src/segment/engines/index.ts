import { registry } from '../../core/registry.js';
import { jieba } from './jieba.js';
import { nodejieba } from './nodejieba.js';

/** Segmentation engines; the first is the default. */
export const engines = registry('分词引擎', [jieba, nodejieba]);
