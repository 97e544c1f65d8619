import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { entries } from './lists.js';

const folder = new URL('../../corpus/samples/', import.meta.url);
const bytes = (path: string) => readFileSync(new URL(path, folder));
const decode = (path: string, encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes(path));

function paragraphs(path: string): { text: string; level: string | undefined }[] {
  const part = unzipSync(bytes(path))['word/document.xml'] ?? new Uint8Array();
  return [...strFromU8(part).matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([xml]) => ({
    text: [...xml.matchAll(/<w:t[^>]*>([^<]*)/gu)].map((match) => match[1]).join(''),
    level: /<w:ilvl w:val="(\d)"/u.exec(xml)?.[1],
  }));
}

const allText = (path: string) =>
  paragraphs(path)
    .map(({ text }) => text)
    .join('\n');

describe('samples of suggestions', () => {
  it('hold one sheet, one GBK table, one Word list and two text files', () => {
    expect(
      readdirSync(new URL('建议/', folder))
        .map((name) => name.split('.')[1])
        .sort(),
    ).toEqual(['csv', 'docx', 'txt', 'txt', 'xlsx']);
  });

  it('have a sheet with title rows, a merged title, merged schools, blank rows and several suggestions in a row', async () => {
    const [sheet] = (await readXlsx(bytes('建议/意见建议汇总表.xlsx'))).sheets;
    const rows = sheet?.rows ?? [];
    expect(rows[2]).toEqual(['序号', '学校', '姓名', '渠道', '日期', '意见建议']);
    const filled = rows.slice(3).filter((row) => row[5]);
    expect(filled.length).toBeGreaterThanOrEqual(45);
    expect(rows.length - 3 - filled.length).toBeGreaterThanOrEqual(2);
    expect(new Set(filled.map((row) => row[1]).filter(Boolean)).size).toBeGreaterThanOrEqual(8);
    expect(sheet?.merges?.filter(({ startRow, endRow }) => endRow > startRow).length).toBeGreaterThanOrEqual(2);
    const texts = filled.map((row) => String(row[5]));
    expect(texts.filter((text) => /[1１][.、)]/u.test(text)).length).toBeGreaterThanOrEqual(2);
    expect(texts.filter((text) => /一是.*二是/su.test(text)).length).toBeGreaterThanOrEqual(1);
  });

  it('have a table that is GBK and not UTF-8', () => {
    expect(() => decode('建议/网上征集.csv', 'utf-8')).toThrow();
    const lines = decode('建议/网上征集.csv', 'gb18030').split('\r\n').filter(Boolean);
    expect(lines[0]).toBe('时间,来源,标题,留言内容');
    expect(lines.length).toBeGreaterThanOrEqual(40);
  });

  it('have a Word list whose numbers are automatic, with points below points', () => {
    const list = paragraphs('建议/第三小学座谈会记录.docx');
    expect(list.filter(({ level }) => level === '0').length).toBe(4);
    expect(list.filter(({ level }) => level === '1').length).toBeGreaterThanOrEqual(18);
    expect(list.filter(({ level }) => level === '2').length).toBeGreaterThanOrEqual(6);
    expect(list.filter(({ level, text }) => level && /^[\d一二三（(]/u.test(text))).toEqual([]);
  });

  it('have one text file in UTF-8 with full-width indents, one in UTF-16', () => {
    expect(decode('建议/退休教师支部意见.txt', 'utf-8')).toMatch(/^\u3000\u3000（一）/mu);
    expect([...bytes('建议/意见箱整理.txt').subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(decode('建议/意见箱整理.txt', 'utf-16le')).toContain('1、');
  });

  it('repeat suggestions word for word from file to file, and hold non-answers', async () => {
    const [sheet] = (await readXlsx(bytes('建议/意见建议汇总表.xlsx'))).sheets;
    const cells = (sheet?.rows ?? []).slice(3).flatMap((row) => String(row[5] ?? '').split('\n'));
    const rows = decode('建议/网上征集.csv', 'gb18030')
      .split('\r\n')
      .map((line) => line.split(',').slice(3).join(','));
    const box = decode('建议/意见箱整理.txt', 'utf-16le').split('\r\n');
    const all = [...cells, ...rows, ...box, ...allText('建议/第三小学座谈会记录.docx').split('\n')].map((text) =>
      text.replace(/^(?:\d[、．.]|[⑴-⑺])\s*/u, '').trim(),
    );
    const long = all.filter((text) => text.length > 15);
    expect(long.length - new Set(long).size).toBeGreaterThanOrEqual(8);
    const nothing = new Set(entries('non-answers.txt'));
    expect(all.filter((text) => nothing.has(text)).length).toBeGreaterThanOrEqual(8);
  });
});

describe('samples of drafts', () => {
  it('have a good draft of 1,800 to 2,500 characters with subjective and objective causes, owners and deadlines', () => {
    const text = allText('分析检查报告/初稿甲.docx');
    expect([...text.replace(/\s/gu, '')].length).toBeGreaterThanOrEqual(1800);
    expect([...text.replace(/\s/gu, '')].length).toBeLessThanOrEqual(2500);
    for (const part of ['成效', '问题', '原因剖析', '努力方向', '整改举措', '从客观上看', '从主观上讲', '责任领导'])
      expect(text).toContain(part);
    expect(text.match(/\d+月(?:\d+日|底)前/gu)?.length).toBeGreaterThanOrEqual(5);
  });

  it('have a draft without causes that writes of achievements at length', () => {
    const text = allText('分析检查报告/初稿乙.docx');
    const headings = text.split('\n').filter((line) => /^[一二三四五]、/u.test(line));
    expect(headings.filter((heading) => heading.includes('原因') || heading.includes('根源'))).toEqual([]);
    const achievements = text.slice(text.indexOf('一、'), text.indexOf('三、'));
    expect(achievements.length).toBeGreaterThan(text.length / 2);
  });

  it('have a survey and three reflections', () => {
    expect(readdirSync(new URL('调研报告/', folder))).toHaveLength(1);
    expect(readdirSync(new URL('心得体会/', folder))).toHaveLength(3);
  });
});
