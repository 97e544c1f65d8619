import { describe, expect, test } from 'vitest';
import { plainHan } from '../../src/read/formats/pdf/radicals.js';
import { withoutRunning } from '../../src/read/formats/pdf/running.js';

describe('radicals', () => {
  test('every Kangxi radical becomes a character that Unicode calls equivalent, two in their simplified shape', () => {
    const radicals = Array.from({ length: 214 }, (_, index) => String.fromCharCode(0x2f00 + index));
    const others = radicals.filter((radical) => plainHan(radical) !== radical.normalize('NFKC'));
    expect(others.map(plainHan)).toEqual(['户', '青']);
  });

  test('the supplement has its own table, in its order', () => {
    expect(plainHan('⺀⺟⺠⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳')).toBe(
      '⺀母民见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟',
    );
  });

  test('a dash drawn as one sign is the two that were typed', () => {
    expect(plainHan('城市类型⸺体育城市')).toBe('城市类型——体育城市');
  });

  test('nothing else changes', () => {
    expect(plainHan('（一）1．①％㎡ＡＢＣ，：；！老人')).toBe('（一）1．①％㎡ＡＢＣ，：；！老人');
  });
});

describe('running heads', () => {
  const line = (text: string, y: number, size = 12) => [
    { text, left: 72, right: 72 + text.length * size, y, size, order: y },
  ];
  const page = (number: number, ...lines: ReturnType<typeof line>[]) => ({ number, lines });
  const body = (number: number) => Array.from({ length: 5 }, (_, at) => line(`第${number}页正文${at}`, 100 + at * 20));
  const kept = (pages: ReturnType<typeof page>[]) =>
    withoutRunning(pages).pages.map(({ lines }) => lines.map(([first]) => first?.text));

  test('left and right pages may have different heads', () => {
    const pages = [1, 2, 3, 4, 5, 6].map((number) =>
      page(number, line(number % 2 ? '某区教育局' : '意见汇编', 50), ...body(number)),
    );
    expect(withoutRunning(pages).dropped).toHaveLength(6);
  });

  test('a page number that moves with the page goes, a year and annexes at the same place stay', () => {
    const pages = [3, 4].map((number) => page(number, ...body(number), line(String(number + 5), 780)));
    expect(withoutRunning(pages).dropped).toEqual(['8', '9']);
    const annexes = [1, 2].map((number) => page(number, line(`附件${number}`, 50), ...body(number)));
    expect(kept(annexes).flat()).toContain('附件2');
    const years = [2008, 2010].map((year, index) => page(index + 1, line(String(year), 50), ...body(index + 1)));
    expect(kept(years).flat()).toContain('2008');
  });

  test('text that is alike on several pages and not apart from the rest stays', () => {
    const pages = [1, 2, 3].map((number) => page(number, line('请填写意见', 80), ...body(number)));
    expect(withoutRunning(pages).dropped).toEqual([]);
  });
});
