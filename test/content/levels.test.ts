import { describe, expect, it } from 'vitest';
import { summaryReport } from '../../src/content/index.js';
import type { Block } from '../../src/core/block.js';
import { themesResult } from '../../src/core/results.js';
import { leveledResult } from '../fixtures/render/levels.js';
import { resultOf, sampleResult } from '../fixtures/render/result.js';

const result = leveledResult();
const { blocks } = summaryReport(result);
const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
const paragraphs = (all: readonly Block[]) => all.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const list = (all: readonly Block[]) => all.flatMap((block) => (block.kind === 'list' ? block.entries : [])).join('\n');
const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

describe('a report in two levels', () => {
  it('is made from a valid result', () => {
    expect(themesResult.parse(result)).toEqual(result);
  });

  it('has a heading for every theme and, below it, for its sub-themes', () => {
    const shown = headings.filter(({ id }) => id !== undefined).map(({ level, text }) => `${level} ${text}`);
    expect(shown.slice(0, 5)).toEqual([
      '2 （一）改善办学条件',
      '3 1. 更新教学设备',
      '3 2. 改善食堂饭菜质量',
      '3 3. 加强校门口交通管理',
      '2 （二）提高教育教学水平',
    ]);
    expect(shown).toHaveLength(result.themes.length);
  });

  it('lists both levels and sums the upper one alone, to which the bars keep', () => {
    const overview = tables.find(({ header }) => header[1] === '主题');
    const figures = overview?.rows.map(([number, name, size]) => [number, name, size]);
    expect(figures?.slice(0, 2)).toEqual([
      ['（一）', '改善办学条件', 35],
      ['1.', '更新教学设备', '其中13'],
    ]);
    const sizes = overview?.rows.slice(0, -1).flatMap(([, , size]) => (typeof size === 'number' ? [size] : [])) ?? [];
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(result.ledger.themed);
    const bars = blocks.find((block) => block.kind === 'bars');
    expect(bars?.kind === 'bars' && bars.bars.map(({ value }) => value)).toEqual([35, 31, 10, 9]);
    expect(paragraphs(blocks).join('\n')).toContain('分为4类、6个子主题');
  });

  it('says so where nothing belongs to any theme, in words and figures', () => {
    const { blocks: empty } = summaryReport(resultOf([{ text: '操场积水', theme: null }], ['食堂', '校车']));
    expect(paragraphs(empty).join('\n')).toContain('所给的主题共2类，没有意见建议归入其中');
    const overview = empty.find((block) => block.kind === 'table' && block.header[1] === '主题');
    expect(overview?.kind === 'table' && overview.rows.at(-1)).toEqual(['', '合计', 0, 0, '0.0%', '']);
    expect(JSON.stringify(empty)).not.toMatch(/NaN|居前/u);
  });

  it('refuses sizes that do not add up on the lower level', () => {
    const wrong = result.themes.map((theme) => (theme.id === 't1-1' ? { ...theme, size: theme.size - 1 } : theme));
    expect(() => summaryReport({ ...result, themes: wrong })).toThrow('themes differ');
  });
});

describe('the quality of a theme', () => {
  it('is said in words, and a warning stands where a theme is shaky or small', () => {
    const said = paragraphs(blocks);
    expect(said.find((text) => text.includes('校门口、接送'))).toContain('本类界限不稳，引用前请逐条核对。');
    expect(said.find((text) => text.includes('设备、教室、实验室'))).not.toContain('核对');
    const themes = result.themes.map((theme) => (theme.id === 't4' ? { ...theme, share: 0.005 } : theme));
    expect(paragraphs(summaryReport({ ...result, themes }).blocks).join('\n')).toContain(
      '本类条数少，引用前请逐条核对。',
    );
    expect(JSON.stringify(blocks)).not.toMatch(/(?<!\d)0\.\d/u);
  });

  it('is left out where nothing is known of it', () => {
    const overview = summaryReport(sampleResult()).blocks.find(
      (block) => block.kind === 'table' && block.header.includes('可靠程度'),
    );
    expect(overview).toBeUndefined();
  });
});

describe('the method', () => {
  it('says how the number of themes came about and what came next', () => {
    expect(list(blocks)).toContain('程序比较了分为3类至6类的清晰程度，以4类最为清晰（其次是3、6类）；');
    const finer = {
      ...result.choice,
      candidates: [
        { themes: 3, score: 0.5 },
        { themes: 5, score: 0.4 },
      ],
    };
    const dissolved = summaryReport({ ...result, choice: { ...finer, dissolved: 1 } });
    expect(list(dissolved.blocks)).toContain(
      '程序比较了分为3类至5类的清晰程度，以3类最为清晰，在与之相差不大的分法中取较细的一种，分为5类，其中1类用语分散、提不出贴切的名称，所含意见建议已分别并入相近主题，余4类；',
    );
    const few = summaryReport({ ...result, choice: { ...result.choice, candidates: [] } });
    expect(list(few.blocks)).toContain('意见建议条数少，没有再行细分；');
    const asked = summaryReport({ ...result, choice: { ...result.choice, by: 'user' } });
    expect(list(asked.blocks)).toContain('类数按要求定为4类；');
    const fewer = summaryReport({ ...result, choice: { ...result.choice, by: 'user', asked: 9 } });
    expect(list(fewer.blocks)).toContain('要求归为9类，按用语只能分出4类；');
    const given = summaryReport({ ...result, choice: { ...result.choice, by: 'given' } });
    expect(list(given.blocks)).toContain('主题事先给定，意见建议由程序按用语和含义的相近程度归入；');
  });

  it('says that counts are no public opinion, and how repeats in other words were folded', () => {
    expect(list(blocks)).toContain('不代表未参与者的意见');
    expect(list(blocks)).toContain('内容相同或仅有个别字句不同的意见建议');
    expect(list(summaryReport(sampleResult()).blocks)).toContain('内容相同的意见建议');
  });
});

describe('repeats in other words', () => {
  it('are counted with their original and listed with their words and likeness', () => {
    const quote = blocks.find((block) => block.kind === 'quote' && block.text.startsWith('食堂菜品一周不换样'));
    expect(quote?.kind === 'quote' && quote.folded).toMatchObject({
      summary: '相同或相近的意见共2条',
      entries: [{ text: '食堂的菜一周不换样，希望每周公示菜谱、轮换菜品。（相似度84%）' }],
    });
    const alike = tables.find(({ header }) => header.includes('相似度'));
    expect(alike?.rows.map((row) => row.slice(1, 3))).toEqual([
      ['食堂的菜一周不换样，希望每周公示菜谱、轮换菜品。', '84%'],
      ['门前摊贩占道经营，卫生、交通都受影响！', '90%'],
    ]);
  });
});

it('gives the reasons why items belong to no theme', () => {
  expect(paragraphs(blocks)).toContain(
    '共3条，与各主题都不够相近。需要归入某一主题的，请在《台账.xlsx》「主题（可改）」列选定后重新汇总。全文照录如下：',
  );
});

it('items in no theme for several reasons stand under each, with what to do said once', () => {
  const [stray] = result.items.filter(({ unthemed }) => unthemed !== undefined);
  const items = result.items.map((item) => (item === stray ? { ...item, unthemed: '没有可以据以归类的词语' } : item));
  const said = paragraphs(summaryReport({ ...result, items }).blocks);
  expect(said).toContain(
    '共3条，全文照录。需要归入某一主题的，请在《台账.xlsx》「主题（可改）」列选定后重新汇总。其中2条，与各主题都不够相近：',
  );
  expect(said).toContain('另有1条，没有可以据以归类的词语：');
});

it('says of a theme given in advance that nothing was put into it', () => {
  const counts = { size: 0, received: 0, share: 0 };
  const none = { id: 'g9', name: '校园绿化', ...counts, alternatives: [], keywords: [], representatives: [] };
  const result = leveledResult();
  const report = summaryReport({ ...result, themes: [...result.themes, none] });
  expect(paragraphs(report.blocks)).toContain('没有意见建议归入本类。');
});

it('counts what went into a new theme, its sub-themes included, as the table does', () => {
  const result = leveledResult();
  const themes = result.themes.map((theme) =>
    theme.id === 't1' || theme.parent === 't2' ? { ...theme, since: 2 } : theme,
  );
  const items = result.items.map((item) => ({ ...item, batch: 2 }));
  const report = summaryReport({ ...result, themes, items, base: { batch: 2, similarity: 0.3 } });
  const top = themes.find(({ id }) => id === 't1');
  expect(paragraphs(report.blocks).join()).toContain(`归入新出现的1类${top?.size}条`);
});
