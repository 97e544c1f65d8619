import { InputError } from '../../../core/errors.js';
import { flow, hasText } from '../../flow.js';
import type { Extract } from '../../format.js';
import { openPresentation } from './package.js';
import { writeSlide } from './slide.js';

/** Reads a presentation from its bytes. */
export function readPresentation(bytes: Uint8Array, file: string): Extract {
  const { slides, notes } = openPresentation(bytes, file);
  const out = flow(file);
  const hidden = slides.filter((slide) => writeSlide(slide, file, out).hidden).length;
  const parts = out.finish();
  if (!hasText(parts)) throw new InputError(file, '演示文稿里没有文字，可能都是图片，请提交可编辑的文字版');
  return {
    parts,
    notices: [
      ...(hidden > 0 ? [`${file}：有 ${hidden} 张幻灯片是隐藏的，其中的内容也已读取`] : []),
      ...(notes > 0 ? [`${file}：有 ${notes} 张幻灯片的备注，未计入正文`] : []),
    ],
  };
}
