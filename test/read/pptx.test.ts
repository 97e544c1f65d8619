import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile } from './folder.js';

const paragraphs = (...texts: string[]) => texts.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('');
const shape = (type: string, ...texts: string[]) =>
  `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:txBody>${paragraphs(...texts)}</p:txBody></p:sp>`;
const slide = (content: string, attributes = '') =>
  `<p:sld xmlns:p="p" xmlns:a="a" ${attributes}><p:cSld><p:spTree>${content}</p:spTree></p:cSld></p:sld>`;

/** A presentation of slides given by their part names, shown in this order. */
function presentation(slides: Readonly<Record<string, string>>, others: Readonly<Record<string, string>> = {}) {
  const names = Object.keys(slides);
  const ids = names.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`).join('');
  const relations = names.map((name, index) => `<Relationship Id="rId${index + 1}" Target="slides/${name}"/>`).join('');
  const parts: Record<string, string> = {
    'ppt/presentation.xml': `<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': `<Relationships>${relations}</Relationships>`,
    ...Object.fromEntries(names.map((name) => [`ppt/slides/${name}`, slides[name] ?? ''])),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

describe('presentations', () => {
  test('slides in the order they are shown, titles as headings, footers and notes left out', async () => {
    const bytes = presentation(
      {
        'slide2.xml': slide(
          shape('title', '存在的问题') + shape('body', '图书更新慢', '操场积水') + shape('sldNum', '1'),
        ),
        'slide1.xml': slide(shape('ctrTitle', '改进建议') + shape('body', '每学期购置新书'), 'show="0"'),
      },
      { 'ppt/notesSlides/notesSlide1.xml': '<p:notes xmlns:p="p"/>' },
    );
    const { documents, blocks, notices } = await readFile('汇报.pptx', bytes);
    expect(blocks).toEqual([['存在的问题', '图书更新慢', '操场积水', '改进建议', '每学期购置新书']]);
    expect(documents[0]?.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(notices).toContain('汇报.pptx：有 1 张幻灯片是隐藏的，其中的内容也已读取');
    expect(notices).toContain('汇报.pptx：有 1 张幻灯片的备注，未计入正文');
  });

  test('a table of opinions gives its rows', async () => {
    const cells = (...texts: string[]) =>
      `<a:tr>${texts.map((text) => `<a:tc><a:txBody>${paragraphs(text)}</a:txBody></a:tc>`).join('')}</a:tr>`;
    const bytes = presentation({
      's.xml': slide(
        `<p:graphicFrame><a:tbl>${cells('单位', '意见建议')}${cells('一小', '多读书')}</a:tbl></p:graphicFrame>`,
      ),
    });
    const { documents } = await readFile('a.pptx', bytes);
    expect(documents.map(({ text, meta, source }) => [text, meta.单位, source.sheet, source.row])).toEqual([
      ['多读书', '一小', '表1', 2],
    ]);
  });

  test('without text, or without slides, is refused', async () => {
    await expect(readFile('a.pptx', presentation({ 's.xml': slide('') }))).rejects.toThrow(
      '演示文稿里没有文字，可能都是图片',
    );
    await expect(readFile('a.pptx', presentation({}))).rejects.toThrow('演示文稿已损坏，或没有幻灯片');
  });
});
