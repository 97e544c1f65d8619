import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Review } from '../../src/core/check-report.js';
import { checkResult } from '../../src/core/results.js';
import { checkRenderers } from '../../src/render/check/index.js';
import { found, part, reportOf, resultOf, reviewOf, sample } from './check-reports.js';
import { shownBy } from './shown.js';

const hostile = [
  '=cmd()',
  '+1-1@SUM(A1)',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</script><!-- ]]> &lt; &amp;',
  '| 表格 | `代码` **粗** [链接](javascript:alert(1)) ~~删~~ $x$',
  '# 不是标题',
  '1. 不是编号',
  '好👍🏽，𠮷野家，e\u0301',
  '"引号" \'单引号\' \\ 反斜杠',
];
const dirty = '坏\u0000字\u001b[31m符\ufffe\uffff\ud800。';

/** The text in every place that can hold a text of a draft. */
function soiled(text: string): Review {
  const quotation = [{ line: 2, text }];
  return reviewOf(`${text}.txt`, {
    notices: [text],
    kind: text,
    kindEvidence: quotation,
    template: text,
    requirements: [part(text, 'mentioned', { reason: text, headings: quotation, evidence: quotation })],
    findings: [found(text, text, { message: text, advice: text }), found('占位符', text, { severity: 'error' })],
    indicators: [{ question: text, says: text, evidence: quotation }],
  });
}

/** The texts that a reader of the file gets to see. */
const shown: Readonly<Record<string, (bytes: Uint8Array) => Promise<string>>> = {
  ...shownBy,
  text: async (bytes) => strFromU8(bytes),
  html: async (bytes) => (await shownBy.html?.(withoutData(bytes))) ?? '',
  sarif: async (bytes) => texts(JSON.parse(strFromU8(bytes))).join('\n'),
  junit: async (bytes) => xmlTexts(strFromU8(bytes)).join('\n'),
};

afterEach(() => {
  vi.useRealTimers();
});

it('offers text, JSON, SARIF, JUnit, Markdown, HTML and Excel, told apart by their endings', () => {
  const endings = checkRenderers.all.flatMap((renderer) => renderer.endings);
  expect(checkRenderers.all.map(({ name }) => name)).toEqual(['text', 'json', 'sarif', 'junit', 'md', 'html', 'xlsx']);
  expect(new Set(endings).size).toBe(endings.length);
});

describe.each(checkRenderers.all)('$name', ({ name, render }) => {
  const shownOf = async (documents: readonly Review[]) =>
    (await shown[name]?.(await render(reportOf(resultOf(documents))))) ?? '';

  it('gives the same bytes twice, whatever the clock says', async () => {
    const first = await render(reportOf(sample));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    expect(Buffer.compare(first, await render(reportOf(sample)))).toBe(0);
  });

  it('tells every draft, every fault with its advice, every part that is lacking, and what could not be read', async () => {
    const text = decodeURIComponent((await shown[name]?.(await render(reportOf(sample)))) ?? '');
    const wanted = ['甲.docx', '坏.docx', '文件已损坏', '有占位符', '填写', '不断加强', '原因', '只是许诺要写', '措施'];
    expect(wanted.filter((one) => !text.includes(one))).toEqual([]);
  });

  it.each(hostile)('keeps the text %j and takes it for nothing else', async (text) => {
    expect(await shownOf([soiled(text)])).toContain(text);
  });

  it('gives a readable file for characters no file can hold', async () => {
    const text = await shownOf([soiled(dirty)]);
    if (name === 'json' || name === 'sarif') expect(text).toContain(dirty);
    else expect(['\u0000', '\u001b', '\ufffe', '\uffff'].filter((sign) => text.includes(sign))).toEqual([]);
  });

  it('renders a check of nothing, and one of many drafts', async () => {
    expect(await shownOf([])).toBeDefined();
    const many = Array.from({ length: 120 }, (_, index) =>
      reviewOf(`${index}.txt`, { findings: [found('套话', '空话')] }),
    );
    expect((await shownOf(many)).match(/空话/gu)?.length).toBeGreaterThanOrEqual(120);
  });
});

it.each(['junit', 'sarif', 'html', 'md', 'text'])('writes a well-formed %s whatever the texts are', async (name) => {
  const { render } = checkRenderers.find(name);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (text) => {
      const file = await render(reportOf(resultOf([soiled(text)], [{ file: text, reason: text }])));
      expect(await shown[name]?.(file)).toBeDefined();
    }),
    { numRuns: 60 },
  );
});

it('writes JSON that keeps the contract', async () => {
  const bytes = await checkRenderers.find('json').render(reportOf(sample));
  expect(checkResult.parse(JSON.parse(strFromU8(bytes)))).toEqual(sample);
});

it.each(hostile)('keeps the Markdown tables whole with %j', async (text) => {
  const bytes = await checkRenderers.find('md').render(reportOf(resultOf([soiled(text)])));
  const rows = strFromU8(bytes)
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const widths = rows.map((row) => row.replace(/\\./gu, '').split('|').length - 2);
  expect(rows.length).toBeGreaterThan(8);
  expect(widths.filter((width) => width !== 5 && width !== 3)).toEqual([]);
});

it('writes a page on which no script runs and nothing is fetched', async () => {
  const page = strFromU8(await checkRenderers.find('html').render(reportOf(resultOf(hostile.map(soiled)))));
  expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/=]+';/u);
  expect(page).not.toMatch(/<script|<img|<link|<iframe|\son\w+=["']|url\(|@import/u);
});

it('writes a workbook of texts and numbers, the drafts by parts in colours, heads frozen, filters on', async () => {
  const bytes = await checkRenderers.find('xlsx').render(reportOf(sample));
  const files = unzipSync(bytes);
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(/<pane [^>]*xSplit="1"[^>]*ySplit="1"|<pane [^>]*ySplit="1"[^>]*xSplit="1"/u);
  expect(sheet).toContain('<autoFilter');
  expect(Object.values(files).some((file) => /<f[ >]/u.test(strFromU8(file)))).toBe(false);
  expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toContain('FFFFC7CE');
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['稿件与要求', '问题清单', '要求', '读不出的文件']);
  expect(sheets[0]?.rows).toEqual([
    ['稿件', '文种', '模板', '字数', '问题', '自身建设', '原因', '措施', '未写实的必备部分', '错误', '警告', '提示'],
    ['甲.docx', '讲话', '分析检查报告', 120, '具备', '缺少', '仅提及', '单薄', '原因、措施', 2, 0, 1],
    ['乙.txt', '调研报告', '调研报告', 120, '具备', '', '', '', '', 0, 0, 0],
  ]);
  expect(sheets[1]?.rows[2]).toEqual(['甲.docx', '占位符', '错误', '第3段第5字', 'XX', '有占位符', '填写']);
});

function withoutData(page: Uint8Array): Uint8Array {
  return new TextEncoder().encode(`${strFromU8(page)}<script type="application/json" id="data">[]</script>`);
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** The attributes and texts of well-formed XML; throws for any other. */
function xmlTexts(xml: string): readonly string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => found.push(...Object.values(attributes)));
  parser.on('text', (text) => found.push(text));
  parser.write(xml).close();
  return found;
}
