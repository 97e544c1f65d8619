import { registry } from '../../core/registry.js';
import type { Format } from '../format.js';
import { csv } from './csv.js';
import { doc } from './doc/index.js';
import { docx } from './docx/index.js';
import { html } from './html/index.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { md } from './md.js';
import { ods } from './ods/index.js';
import { odt } from './odt/index.js';
import { pdf } from './pdf/index.js';
import { pptx } from './pptx/index.js';
import { rtf } from './rtf/index.js';
import { tsv } from './tsv.js';
import { txt } from './txt.js';
import { xls } from './xls/index.js';
import { xlsx } from './xlsx/index.js';

/** The kinds of files that can be read. */
export const formats = registry<Format>('文件格式', [
  docx,
  doc,
  xlsx,
  xls,
  pdf,
  rtf,
  odt,
  ods,
  pptx,
  csv,
  tsv,
  txt,
  md,
  html,
  json,
  jsonl,
]);

/** All endings that can be read, as shown to the user. */
export const extensions: readonly string[] = formats.all.flatMap((format) => format.extensions);
