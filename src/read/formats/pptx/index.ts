import { InputError } from '../../../core/errors.js';
import { flow, hasText } from '../../flow.js';
import type { Format } from '../../format.js';
import { openPresentation } from './package.js';
import { writeSlide } from './slide.js';

/** PowerPoint and WPS presentations: the slides in the order they are shown, their titles as headings. */
export const pptx: Format = {
  name: 'pptx',
  summary: '演示文稿',
  extensions: ['.pptx', '.pptm', '.ppsx'],
  async read(bytes, file) {
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
  },
};
