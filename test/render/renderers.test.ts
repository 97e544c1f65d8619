import { afterEach, describe, expect, it, vi } from 'vitest';
import { summaryReport } from '../../src/content/index.js';
import { renderers } from '../../src/render/index.js';
import { resultOf, sampleResult } from '../fixtures/render/result.js';
import { shownBy } from './shown.js';

const report = summaryReport(sampleResult());

const hostile = [
  '=cmd()',
  '+1-1@SUM(A1)',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</script><!-- ]]> &lt; &amp;',
  '| 表格 | `代码` **粗** [链接](javascript:alert(1)) ~~删~~ $x$',
  '# 不是标题',
  '1. 不是编号',
  '_x0041_ 与 \\ 反斜杠',
  '好👍🏽，𠮷野家，e\u0301',
  '第一行\n第二行\r\n第三行',
  'a\u2028b\u2029c',
];
const dirty = '坏\u0000字\u001b[31m符\ufffe\uffff\ud800。';
const long = '长'.repeat(40_000);

afterEach(() => {
  vi.useRealTimers();
});

it('offers Word, Markdown, HTML, Excel and JSON', () => {
  expect(renderers.all.map(({ name, file }) => [name, file])).toEqual([
    ['docx', '汇总报告.docx'],
    ['md', '汇总报告.md'],
    ['html', '汇总报告.html'],
    ['xlsx', '台账.xlsx'],
    ['json', 'result.json'],
  ]);
});

describe.each(renderers.all)('$name', ({ name, render }) => {
  const shown = async (bytes: Uint8Array) => (await shownBy[name]?.(bytes)) ?? '';
  const shownOf = async (texts: readonly string[]) => {
    const drafts = texts.map((text) => ({ text, theme: null }));
    return shown(await render(summaryReport(resultOf(drafts, []))));
  };

  it('gives the same bytes twice, whatever the clock says', async () => {
    const first = await render(report);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const second = await render(summaryReport(sampleResult()));
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('shows every theme and every quote', async () => {
    const text = await shown(await render(report));
    const wanted = [
      ...report.result.themes.map((theme) => theme.name),
      ...report.blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : [])),
    ];
    expect(wanted.filter((one) => !text.includes(one))).toEqual([]);
  });

  it.each(hostile)('keeps the text %j', async (text) => {
    const plain = (value: string) => value.replace(/\r\n|[\r\u2028\u2029]/gu, '\n');
    expect(plain(await shownOf([text]))).toContain(plain(text));
  });

  it('gives a readable file for characters no file can hold', async () => {
    expect(await shownOf([dirty])).toContain(name === 'json' ? dirty : '坏字[31m符。');
  });

  it('holds 40,000 characters, or says that it cut them', async () => {
    const text = await shownOf([long]);
    expect(text.includes(long) || /长{32000,}……（超出单元格容量，其余略）/u.test(text)).toBe(true);
  });

  it('renders a report of nothing', async () => {
    expect(await shown(await render(summaryReport(resultOf([], []))))).toMatch(/ledger|归入|收到|职教中心/u);
  });
});
