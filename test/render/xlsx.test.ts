import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { summaryReport } from '../../src/content/index.js';
import { renderers } from '../../src/render/index.js';
import { resultOf, sampleResult } from '../fixtures/render/result.js';
import { part } from './shown.js';

const write = (result = sampleResult()) => renderers.find('xlsx').render(summaryReport(result));

describe('the workbook', () => {
  it('holds the sheets as they are, numbers as numbers', async () => {
    const { sheets } = await readXlsx(await write());
    const wanted = summaryReport(sampleResult()).sheets;
    expect(sheets.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
    expect(sheets[1]?.rows).toEqual([wanted[1]?.columns.map(({ title }) => title), ...(wanted[1]?.rows ?? [])]);
  });

  it('has filters, a frozen header, wrapped cells and set widths', async () => {
    const bytes = await write();
    const rows = sampleResult().items.length + 1;
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(/<autoFilter ref="([^"]*)"/u.exec(sheet)?.[1]).toBe(`A1:Q${rows}`);
    expect(sheet).toMatch(/<pane ySplit="1" topLeftCell="A2"[^>]* state="frozen"/u);
    expect(sheet).toMatch(/<col min="8" max="8" width="60"/u);
    expect(part(bytes, 'xl/styles.xml')).toMatch(/wrapText="true"/u);
  });

  it('gives a wrapped text the height it needs', async () => {
    const result = resultOf(
      [
        { text: '短', theme: null },
        { text: '较长的意见建议'.repeat(20), theme: null },
      ],
      [],
    );
    const sheet = part(await write(result), 'xl/worksheets/sheet1.xml');
    const heights = [...sheet.matchAll(/<row r="\d+"[^>]* ht="([\d.]+)"/gu)].map((match) => Number(match[1]));
    expect(heights).toEqual([18, 78]);
  });

  it('never writes a formula', async () => {
    const texts = ['=1+1', '+cmd|calc', '@SUM(A1)', '-2'];
    const bytes = await write(
      resultOf(
        texts.map((text) => ({ text, theme: null })),
        [],
      ),
    );
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    const { sheets } = await readXlsx(bytes);
    const at = sheets[0]?.rows[0]?.indexOf('意见建议原文') ?? -1;
    expect(sheets[0]?.rows.slice(1).map((row) => row[at])).toEqual(texts);
  });

  it('writes what looks like an escape so that it is read as it stands', async () => {
    const bytes = await write(resultOf([{ text: '_x0041_', theme: null }], []));
    expect(part(bytes, 'xl/sharedStrings.xml')).toContain('_x005F_x0041_');
  });

  it('colours the cells to correct, unlocks them and offers what there is to choose', async () => {
    const bytes = await write();
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(
      /<dataValidation type="list"[^>]* sqref="G2:G\d+"[^>]*><formula1>'说明'!\$B\$2:\$B\$10<\/formula1>/u,
    );
    expect(part(bytes, 'xl/worksheets/sheet2.xml')).toContain('<formula1>"是"</formula1>');
    expect(part(bytes, 'xl/styles.xml')).toMatch(/<protection locked="(?:0|false)"\/>/u);
    const { sheets } = await readXlsx(bytes);
    expect(
      sheets
        .at(-1)
        ?.rows.slice(1)
        .flatMap((row) => row[1] ?? []),
    ).toEqual([...sampleResult().themes.map(({ name }) => name), '未归类']);
  });
});
