import { InputError } from '../../../core/errors.js';
import { flow } from '../../flow.js';
import type { Extract } from '../../format.js';
import { checkHeader } from './header.js';
import { paragraphProperties } from './properties.js';
import { writeLines } from './rows.js';

const AS_WRITTEN = { filterUnicode: false, includeHeadersAndFooters: false };

/** The text and tables of an old Word document, text boxes at the end. Throws an InputError when there are none to be had. */
export async function extractDoc(bytes: Uint8Array, file: string): Promise<Extract> {
  const { hasPictures } = checkHeader(bytes, file);
  const { body, boxes, notes, comments } = await textsOf(bytes, file);
  if (!/\S/u.test(body + boxes))
    throw new InputError(file, hasPictures ? '图片型文档，没有文字，请提交可编辑的文字版' : '文档里没有文字');
  const out = flow(file);
  const { rows, numbered } = paragraphProperties(bytes, file);
  const merges = rows.values();
  writeLines(body.replace(/\n$/u, ''), out, merges);
  if (/\S/u.test(boxes)) writeLines(boxes.trim(), out, merges);
  return {
    parts: out.finish(),
    notices: [
      ...(notes ? [`${file}：有脚注或尾注，未计入正文`] : []),
      ...(numbered ? [`${file}：列表的自动编号没有读出，需要编号时请另存为 .docx`] : []),
      ...(comments ? [`${file}：有批注，未计入正文`] : []),
    ],
  };
}

type Texts = { readonly body: string; readonly boxes: string; readonly notes: boolean; readonly comments: boolean };

/** The parser is another's and throws what it likes on a broken document. */
async function textsOf(bytes: Uint8Array, file: string): Promise<Texts> {
  const { default: WordExtractor } = await import('word-extractor');
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    return {
      body: document.getBody(AS_WRITTEN),
      boxes: document.getTextboxes(AS_WRITTEN),
      notes: /\S/u.test(document.getFootnotes() + document.getEndnotes()),
      comments: /\S/u.test(document.getAnnotations()),
    };
  } catch {
    throw new InputError(file, '文档已损坏，请用 Word 或 WPS 打开后另存为 .docx 再提交');
  }
}
