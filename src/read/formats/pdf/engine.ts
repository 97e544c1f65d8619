import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import { InputError } from '../../../core/errors.js';
import { type Drawing, drawingOf } from './drawing.js';
import { type Glyphs, matrixOf, multiply } from './geometry.js';
import { defineDrawingGlobals } from './globals.js';
import { MAX_PIECES } from './limits.js';

/** What is on a page. What it draws is asked for apart, as that takes longer than the text. */
export type PageContent = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyphs[];
  readonly drawing: () => Promise<Drawing>;
};

export type Pdf = {
  readonly pages: number;
  /** The page of that number, from 1; undefined when it is damaged. */
  readonly page: (number: number) => Promise<PageContent | undefined>;
  readonly close: () => Promise<void>;
};

/** Opens a PDF without executing, fetching or drawing anything of it. Throws an InputError for one with a password or damaged. */
export async function openPdf(bytes: Uint8Array, file: string): Promise<Pdf> {
  defineDrawingGlobals();
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')) + sep;
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: `${folder}cmaps${sep}`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}standard_fonts${sep}`,
    useWasm: false,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 1,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const document = await task.promise.catch(async (error: unknown) => {
    await task.destroy();
    throw new InputError(file, reasonOf(error));
  });
  return {
    pages: document.numPages,
    page: (number) => readPage(document, number, pdfjs.OPS).catch(() => undefined),
    close: () => task.destroy(),
  };
}

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type Loaded = Awaited<ReturnType<Library['getDocument']>['promise']>;

async function readPage(document: Loaded, number: number, codes: Library['OPS']): Promise<PageContent> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const base = matrixOf(viewport.transform);
  if (!base) throw new RangeError('page without a size');
  const glyphs: Glyphs[] = [];
  const reader = page.streamTextContent().getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of chunk.value.items) {
      const matrix = matrixOf(item.transform);
      if (!matrix || !/\S/u.test(item.str)) continue;
      const vertical = chunk.value.styles[item.fontName]?.vertical === true;
      const width = vertical ? item.height : item.width;
      glyphs.push({ text: item.str, matrix: multiply(base, matrix), width, vertical });
    }
    if (glyphs.length > MAX_PIECES) {
      await reader.cancel(new Error('too many pieces of text'));
      throw new RangeError('too many pieces of text');
    }
  }
  return {
    width: viewport.width,
    height: viewport.height,
    glyphs,
    async drawing() {
      const { fnArray, argsArray } = await page.getOperatorList();
      return drawingOf(fnArray, argsArray, codes, base);
    },
  };
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return '文件有密码，请取消密码后重新提交';
  return '文件已损坏，或者不是真正的 PDF，请重新导出后提交';
}
