import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outlineDrafts } from '../../src/outline.js';
import { readSubmissions } from '../../src/read/index.js';
import { renderOutlineText } from '../../src/render/outline-text.js';

const folder = join(import.meta.dirname, '../fixtures/check');

async function outline(file: string) {
  const [found] = outlineDrafts(await readSubmissions([join(folder, file)]), { template: 'auto' });
  return found;
}

describe('the outline of a draft', () => {
  it('shows the numbers that Word gives and the parts that the sections were taken for', async () => {
    const found = await outline('自动编号财政局.docx');
    const parts = found?.entries
      .filter(({ level }) => level === 1)
      .map(({ marker, line, parts }) => [marker, line, parts]);
    expect(found?.unit).toBe('paragraph');
    expect(parts).toEqual([
      ['一、', 2, ['成效']],
      ['二、', 4, ['问题']],
      ['三、', 11, ['原因']],
      ['四、', 15, ['思路']],
      ['五、', 17, ['措施']],
    ]);
  });

  it('finds headings that are glued to the sentence before', async () => {
    const found = await outline('黏连严重一段到底.txt');
    const headings = found?.entries
      .filter(({ level }) => level === 1)
      .map(({ marker, text, line }) => marker + text + line);
    expect(headings).toEqual([
      '一、主要工作成效2',
      '二、存在的突出问题2',
      '三、原因分析2',
      '四、工作思路2',
      '五、整改措施2',
    ]);
  });

  it('is shown with place, heading, length and part', async () => {
    const found = await outline('没有措施空标题.txt');
    const text = renderOutlineText(found ? [found] : []);
    expect(text).toMatch(/三、问题成因 +\d+ +原因/u);
    expect(text).toMatch(/五、整改措施 +0$/mu);
  });
});
