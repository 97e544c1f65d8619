import { describe, expect, it } from 'vitest';
import type { Document, TextBlock } from '../../src/core/document.js';
import { textPieces } from '../../src/items/text-pieces.js';

/** A document of lines; `#` before a line makes it a heading of that level, an enumerator becomes the marker. */
function documentOf(lines: readonly string[]): Document {
  let text = '';
  const blocks: TextBlock[] = [];
  lines.forEach((written, index) => {
    const level = /^#*/.exec(written)?.[0].length ?? 0;
    const line = written.slice(level);
    const marker = /^(?:[（(]?[\d一二三四五六七八九十]+[)）、.．]|[①-⑳])/u.exec(line)?.[0];
    const source = { file: 'a.txt', line: index + 1 };
    const span = { start: text.length, end: text.length + line.length };
    const heading = level > 0 ? ({ kind: 'heading', level: level - 1 } as const) : ({ kind: 'paragraph' } as const);
    blocks.push({ ...heading, span, source, ...(marker === undefined ? {} : { marker }) });
    text += `${line}\n`;
  });
  return { id: 'a.txt', source: { file: 'a.txt' }, form: 'text', text, blocks, meta: {} };
}

const pieces = (lines: readonly string[]) => {
  const document = documentOf(lines);
  return textPieces(document).map(({ span }) => document.text.slice(span.start, span.end));
};

describe('textPieces', () => {
  it('takes the points of numbered lists and leaves titles, labels, lead-ins, signatures and dates out', () => {
    const lines = [
      '#第三小学意见建议汇总',
      '现将教师的意见整理如下：',
      '一、对食堂的意见',
      '1.饭菜太凉。',
      '2.窗口太少。',
      '二、对管理的意见',
      '1.会议太多。',
      '此致',
      '敬礼！',
      '2023年9月20日',
    ];
    expect(pieces(lines)).toEqual(['1.饭菜太凉。', '2.窗口太少。', '1.会议太多。']);
  });

  it('keeps sub-points with their point', () => {
    const lines = ['1.校门口存在以下问题：', '（1）乱停车；', '（2）没有红绿灯。', '2.厕所太少。'];
    expect(pieces(lines)).toEqual(['1.校门口存在以下问题：\n（1）乱停车；\n（2）没有红绿灯。', '2.厕所太少。']);
  });

  it('keeps a continuation line with its point while the list goes on', () => {
    expect(pieces(['1.食堂太贵，', '一顿要十五元。', '2.操场太小。', '以上各条请考虑并答复我们。'])).toEqual([
      '1.食堂太贵，\n一顿要十五元。',
      '2.操场太小。',
      '以上各条请考虑并答复我们。',
    ]);
  });

  it('starts anew where a list begins again under a short title', () => {
    expect(pieces(['第一次开箱', '1.食堂太贵', '2.操场太小', '第二次开箱', '1.路灯不亮', '2.井盖缺失'])).toEqual([
      '1.食堂太贵',
      '2.操场太小',
      '1.路灯不亮',
      '2.井盖缺失',
    ]);
  });

  it('takes each plain paragraph, and a heading that nothing stands under', () => {
    expect(pieces(['希望多组织教师外出学习。', '##增加校车班次', '##食堂', '饭菜太凉。'])).toEqual([
      '希望多组织教师外出学习。',
      '增加校车班次',
      '饭菜太凉。',
    ]);
  });

  it('takes the lines of one Word paragraph, and the cells of a form, by themselves', () => {
    const document = documentOf(['一、停车难。', '二、照明差。']);
    const source = { file: 'a.docx', paragraph: 3 };
    const inOne = { ...document, blocks: document.blocks.map((block) => ({ ...block, source })) };
    expect(textPieces(inOne)).toHaveLength(2);
  });

  it('takes a short line with a colon before unnumbered ones as their lead-in', () => {
    expect(pieces(['座谈会上的意见：', '食堂太贵', '操场太小'])).toEqual(['食堂太贵', '操场太小']);
  });

  it('separates several suggestions in one paragraph', () => {
    expect(pieces(['建议：一是少开会，二是少填表。'])).toEqual(['建议：一是少开会，', '二是少填表。']);
  });
});
