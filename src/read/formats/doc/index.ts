import type { Format } from '../../format.js';
import { isolated } from '../../isolated/index.js';

/** Word documents from 97 to 2003, and those of WPS: paragraphs and tables; automatic numbers are not in the text of such a file. */
export const doc: Format = {
  name: 'doc',
  summary: '旧版 Word、WPS 文档',
  extensions: ['.doc', '.wps'],
  read: (bytes, file, options) => isolated('doc', bytes, file, options),
};
