import { InputError } from '../../../core/errors.js';
import type { Extract } from '../../format.js';
import { openPdf } from './engine.js';
import { characterMeter, MAX_PAGES } from './limits.js';
import { noticesOf } from './notices.js';
import { type ReadPage, readPage } from './page.js';
import { partsOf } from './parts.js';

/** Reads a PDF as `Format.read` does. */
export async function extractPdf(bytes: Uint8Array, file: string): Promise<Extract> {
  const document = await openPdf(bytes, file);
  try {
    if (document.pages > MAX_PAGES) throw new InputError(file, `超过 ${MAX_PAGES} 页，请拆分后再提交`);
    const pages: ReadPage[] = [];
    const count = characterMeter(file);
    for (let number = 1; number <= document.pages; number++) {
      const page = await readPage(document, number);
      count(page.characters);
      pages.push(page);
    }
    const { parts, dropped } = partsOf(pages);
    return { parts, notices: noticesOf(pages, dropped, file) };
  } finally {
    await document.close();
  }
}
