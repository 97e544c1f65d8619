import { registry } from '../../core/registry.js';
import type { Format } from '../format.js';
import { csv } from './csv.js';
import { docx } from './docx/index.js';
import { jsonl } from './jsonl.js';
import { md } from './md.js';
import { tsv } from './tsv.js';
import { txt } from './txt.js';
import { xlsx } from './xlsx.js';

/** The kinds of files that can be read. */
export const formats = registry<Format>('文件格式', [docx, xlsx, csv, tsv, txt, md, jsonl]);

/** All endings that can be read, as shown to the user. */
export const extensions: readonly string[] = formats.all.flatMap((format) => format.extensions);
