import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { summaryReport } from '../../src/content/index.js';
import { renderers } from '../../src/render/index.js';
import { leveledResult } from '../fixtures/render/levels.js';
import { resultOf, sampleResult } from '../fixtures/render/result.js';

const pageOf = async (result = sampleResult()) =>
  new TextDecoder().decode(await renderers.find('html').render(summaryReport(result)));

describe('the page', () => {
  it('fetches nothing and refers to nothing outside itself', async () => {
    expect(await pageOf()).not.toMatch(/https?:|\bsrc=|url\(|@import|<link|<iframe|\bhref="(?!#s\d+"|#all")/u);
  });

  it('allows exactly the one script and the one style it carries', async () => {
    const page = await pageOf();
    const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src ${hash(/<style>(.*?)<\/style>/su.exec(page)?.[1])}`);
    expect(policy).toContain(`script-src ${hash(/<script>(.*?)<\/script>/su.exec(page)?.[1])}`);
    expect(page).not.toMatch(/\sstyle=|\son\w+=/u);
  });

  it('takes no text for markup', async () => {
    const text = '</script><script>alert(1)</script><b onclick="x()">\u2028<!--';
    const page = await pageOf(resultOf([{ text, theme: 't1' }], [`${text}主题`]));
    expect(page.match(/<script/gu)).toHaveLength(2);
    expect(page).not.toMatch(/<b onclick|<!--|\u2028(?=[^<]*<\/script>)/u);
  });

  it('leads from every bar to the heading of its theme, and from there to the items', async () => {
    const page = await pageOf();
    const links = [...page.matchAll(/<li><a href="#(s\d+)">([^<]+)<\/a>/gu)];
    expect(links).toHaveLength(8);
    for (const [, anchor, name] of links) expect(page).toContain(`id="${anchor}" data-choice="${name}"`);
  });

  it('gives the columns of a table their widths, a column for each heading', async () => {
    const tables = [...(await pageOf()).matchAll(/<table>\n<colgroup>(.*?)<\/colgroup>\n<thead><tr>(.*?)<\/tr>/gu)];
    expect(tables.length).toBeGreaterThan(0);
    for (const [, columns = '', head = ''] of tables) {
      const widths = [...columns.matchAll(/width="(\d+)%"/gu)].map(([, width]) => Number(width));
      expect(widths).toHaveLength(head.split('<th ').length - 1);
      const sum = widths.reduce((total, width) => total + width, 0);
      expect(Math.abs(sum - 100)).toBeLessThanOrEqual(widths.length / 2);
    }
  });

  it('holds every item once, and no name of a person', async () => {
    const page = await pageOf();
    const data = JSON.parse(/id="data">(.*?)<\/script>/su.exec(page)?.[1] ?? '');
    expect(data.rows).toHaveLength(sampleResult().items.length);
    expect(page).not.toContain('王某某');
  });

  it('stays below 1.5 MB with 3,000 suggestions', async () => {
    const words = '希望进一步加强学校周边的交通管理和治安巡逻，上下学时段安排专人值守，'.repeat(2);
    const drafts = Array.from({ length: 3000 }, (_, index) => ({ text: `${words}第${index}条。`, theme: 't1' }));
    expect((await pageOf(resultOf(drafts, ['加强交通管理']))).length).toBeLessThan(1_500_000);
  });

  it('leads from themes and sub-themes to their items, and unfolds repeats without a script', async () => {
    const page = await pageOf(leveledResult());
    expect(page).toMatch(/<h3 id="s\d+" data-choice="改善办学条件">（一）改善办学条件<\/h3>/u);
    expect(page).toMatch(/<h4 id="s\d+" data-choice="更新教学设备">1\. 更新教学设备<\/h4>/u);
    const { columns } = JSON.parse(/id="data">(.*?)<\/script>/su.exec(page)?.[1] ?? '');
    const values = (title: string) => columns.find((column: { title: string }) => column.title === title)?.values;
    expect(values('主题')).toContain('改善办学条件');
    expect(values('子主题')).toContain('更新教学设备');
    const [details] = page.match(/<details><summary>相同或相近的意见共2条<\/summary>.*?<\/details>/su) ?? [];
    expect(details).toContain('食堂的菜一周不换样，希望每周公示菜谱、轮换菜品。（相似度84%）<small>');
  });
});
