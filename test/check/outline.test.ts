import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templates } from '../../src/check/templates/index.js';
import { outlineDrafts } from '../../src/outline.js';
import { readSubmissions } from '../../src/read/index.js';
import { renderOutlineText } from '../../src/render/outline-text.js';
import { documentOf, submissionsOf } from './documents.js';

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

  it('sets labels that come again below the item they belong to', () => {
    const item = (number: string) => `${number}占道经营问题\n整改目标：取缔摊点。\n整改措施：划定摊位。`;
    const text = `区城管局领导班子整改落实方案\n为落实分析检查报告提出的各项任务，结合群众评议意见，制定本方案。\n一、立即整改\n${item('1．')}\n${item('2．')}\n二、年底前整改\n${item('3．')}`;
    const [found] = outlineDrafts(submissionsOf(documentOf(text)), { template: templates.find('整改落实方案') });
    expect(found?.entries.map(({ level, marker, text }) => `${level}${marker}${text.slice(0, 4)}`)).toEqual([
      '0区城管局',
      '1一、立即整改',
      ...['31．占道经营', '4整改目标', '4整改措施', '32．占道经营', '4整改目标', '4整改措施'],
      '1二、年底前整',
      ...['33．占道经营', '4整改目标', '4整改措施'],
    ]);
  });
});
