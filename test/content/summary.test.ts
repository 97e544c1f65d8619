import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerSentence, summaryReport } from '../../src/content/index.js';
import type { Block } from '../../src/core/block.js';
import { themesResult } from '../../src/core/results.js';
import { resultOf, sampleResult } from '../fixtures/render/result.js';

const result = sampleResult();
const report = summaryReport(result);

const ofKind = <K extends Block['kind']>(kind: K, blocks: readonly Block[] = report.blocks) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const headings = (blocks?: readonly Block[]) => ofKind('heading', blocks).map(({ text }) => text);
const texts = JSON.stringify(report.blocks);

/** The tables that end in a row of sums, and whether every figure column adds up to it. */
const openTables = (blocks: readonly Block[]) =>
  ofKind('table', blocks).filter(({ rows }) => {
    const sums = rows.at(-1) ?? [];
    if (!sums.includes('合计')) return false;
    const body = rows.slice(0, -1);
    return sums.some(
      (sum, column) =>
        typeof sum === 'number' && sum !== body.reduce((total, row) => total + Number(row[column] ?? Number.NaN), 0),
    );
  });

describe('the summary report', () => {
  it('is built from a result that is valid', () => {
    expect(themesResult.parse(result)).toEqual(result);
  });

  it('opens with the ledger', () => {
    expect(headings()[0]).toBe('一、基本情况');
    expect(ofKind('paragraph')[0]?.text).toContain(ledgerSentence(result.ledger));
  });

  it('numbers its sections and themes in Chinese, with the themes in the order of the result', () => {
    expect(headings().filter((text) => /^[一二三四五]、/u.test(text))).toEqual([
      '一、基本情况',
      '二、主题分布',
      '三、各主题意见建议',
      '四、未归入主题的情况',
      '五、编制说明',
    ]);
    const numerals = [...'一二三四五六七八'];
    const wanted = result.themes.map(({ name }, index) => `（${numerals[index]}）${name}`);
    expect(headings().filter((text) => wanted.includes(text))).toEqual(wanted);
  });

  it('has tables by unit and by channel whose sums close', () => {
    expect(ofKind('table').map(({ header }) => header[0])).toEqual(expect.arrayContaining(['单位', '渠道']));
    expect(openTables(report.blocks)).toEqual([]);
  });

  it('counts by file where no unit is told', () => {
    const anonymous = { ...result, items: result.items.map((item) => ({ ...item, meta: {} })) };
    const { blocks } = summaryReport(anonymous);
    expect(ofKind('table', blocks).map(({ header }) => header[0])).toEqual(expect.arrayContaining(['文件']));
    expect(openTables(blocks)).toEqual([]);
  });

  it('puts items that tell no unit last, says how many they are, and counts by file too', () => {
    const partly = {
      ...result,
      items: result.items.map((item, index) => (index % 2 === 0 ? { ...item, meta: {} } : item)),
    };
    const { blocks } = summaryReport(partly);
    const [, byUnit, byFile] = ofKind('table', blocks);
    expect(byUnit?.rows.at(-2)?.slice(0, 2)).toEqual(['未注明', 54]);
    expect(byFile?.header[0]).toBe('文件');
    expect(openTables(blocks)).toEqual([]);
    expect(JSON.stringify(blocks)).toContain('共16条，来自7个单位，另有8条未注明单位。');
  });

  it('sums up the smallest of very many units in one row', () => {
    const scattered = {
      ...result,
      items: result.items.map((item, index) => ({ ...item, meta: { 单位: `第${index}小学` } })),
    };
    const { blocks } = summaryReport(scattered);
    const table = ofKind('table', blocks).find(({ header }) => header[0] === '单位');
    expect(table?.rows.at(-2)?.[0]).toBe(`其余${result.items.length - 49}个单位`);
    expect(openTables(blocks)).toEqual([]);
  });

  it('quotes items verbatim, and names no person', () => {
    const known = new Set(result.items.map(({ text }) => text));
    expect(ofKind('quote').filter(({ text }) => !known.has(text))).toEqual([]);
    expect(texts).not.toContain('王某某');
  });

  it('lists every item that is in no theme', () => {
    const quotes = ofKind('quote').map(({ text }) => text);
    const left = result.items.filter(({ theme, noContent }) => theme === null && !noContent);
    expect(left.length).toBe(3);
    expect(left.filter(({ text }) => !quotes.includes(text))).toEqual([]);
  });

  it('counts non-answers by wording and repeated items with their places', () => {
    const tables = ofKind('table');
    expect(tables.find(({ header }) => header[0] === '原话')?.rows[0]).toEqual(['无', 4]);
    const repeated = tables.find(({ header }) => header[0] === '意见建议原文')?.rows[0];
    expect(repeated?.slice(0, 3)).toEqual(['饭菜冬天凉得快，打饭窗口应配保温设备。', 5, 4]);
    expect(String(repeated?.[3]).split('；')).toHaveLength(5);
  });

  it('names the files that could not be read, with the reason, and no folder that all files share', () => {
    expect(texts).toContain('文件有密码，请解除密码后重新提交');
    expect(texts).not.toContain('征求意见材料/');
    expect(report.result).toBe(result);
  });

  it('takes a title', () => {
    expect(report.title).toBe('意见建议汇总报告');
    expect(summaryReport(result, { title: '教育工作意见建议汇总' }).title).toBe('教育工作意见建议汇总');
  });

  it('says so when nothing was grouped and nothing is left over', () => {
    expect(headings(summaryReport(resultOf([], [])).blocks)).not.toContain('三、各主题意见建议');
    const whole = { ...resultOf([{ text: '建议增加路灯', theme: 't1' }], ['增加路灯']) };
    const clean = summaryReport({ ...whole, ledger: { ...whole.ledger, unreadable: [] } });
    expect(JSON.stringify(clean.blocks)).toContain('意见建议全部归入主题');
  });

  it('refuses items that do not add up to the ledger', () => {
    const { ledger } = result;
    expect(() => summaryReport({ ...result, items: result.items.slice(1) })).toThrow('add up');
    expect(() => summaryReport({ ...result, ledger: { ...ledger, items: ledger.items + 1 } })).toThrow('close');
    const themes = result.themes.map((theme, index) => ({
      ...theme,
      size: theme.size + (index < 2 ? 1 - 2 * index : 0),
    }));
    expect(() => summaryReport({ ...result, themes })).toThrow('themes differ');
    expect(() => summaryReport({ ...result, themes: result.themes.slice(1) })).toThrow('themes differ');
  });

  it('closes every table for any result', () => {
    const draft = fc.record({
      text: fc.constantFrom('甲', '乙', '丙', '丁', '无'),
      kind: fc.constantFrom('t1', 't2', null, 'none'),
    });
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 40 }), (drafts) => {
        const made = resultOf(
          drafts.map(({ text, kind }) =>
            kind === 'none' ? { text, theme: null, noContent: true } : { text: `${text}${kind}`, theme: kind },
          ),
          ['加强培训', '改善伙食'],
        );
        const { blocks, sheets } = summaryReport(made);
        expect(openTables(blocks)).toEqual([]);
        expect(sheets[0]?.rows.length).toBe(made.ledger.items);
      }),
    );
  });
});
