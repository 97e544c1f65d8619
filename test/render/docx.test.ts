import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { summaryReport } from '../../src/content/index.js';
import { renderers } from '../../src/render/index.js';
import { sampleResult } from '../fixtures/render/result.js';
import { part } from './shown.js';

const bytes = await renderers.find('docx').render(summaryReport(sampleResult(), { title: '汇总 <甲> & 乙' }));
const body = part(bytes, 'word/document.xml');

describe('the Word document', () => {
  it('is an A4 page with a page number, in Chinese', () => {
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(part(bytes, 'word/footer1.xml')).toMatch(/— .*PAGE.* —/su);
    expect(part(bytes, 'word/styles.xml')).toMatch(/w:lang [^>]*w:eastAsia="zh-CN"/u);
  });

  it('has headings a navigation pane can show', () => {
    expect(body.match(/w:pStyle w:val="Heading1"/gu)).toHaveLength(5);
    expect(body.match(/w:pStyle w:val="Heading2"/gu)).toHaveLength(12);
    expect(body.match(/w:pStyle w:val="Title"/gu)).toHaveLength(1);
  });

  it('repeats the header row of every table', () => {
    const tables = body.match(/<w:tbl>/gu)?.length ?? 0;
    expect(tables).toBe(8);
    // The bars are drawn as a table without a header.
    expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(tables - 1);
  });

  it('uses only styles it defines', () => {
    const styles = part(bytes, 'word/styles.xml');
    const used = new Set([...body.matchAll(/w:pStyle w:val="([^"]+)"/gu)].map((match) => match[1]));
    expect([...used].filter((style) => !styles.includes(`w:styleId="${style}"`))).toEqual([]);
  });

  it('tells its title and no time', () => {
    const properties = part(bytes, 'docProps/core.xml');
    expect(properties).toContain('<dc:title>汇总 &lt;甲&gt; &amp; 乙</dc:title>');
    expect(properties).not.toMatch(/\d{4}-\d{2}-\d{2}T/u);
  });

  it('stays a sound archive', () => {
    expect(Object.keys(unzipSync(bytes))).toContain('[Content_Types].xml');
  });
});
