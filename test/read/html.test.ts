import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/read/formats/html/index.js';
import { gbk } from './encoders.js';
import { expected, fixture, reading } from './expected.js';
import { flipped, unfolded } from './unfolded.js';

const read = (page: string | Uint8Array) => html.read(Buffer.from(page), 'a.html', {});
/** The lines of a page, a heading with its level in front. */
async function lines(page: string): Promise<string[]> {
  const { parts } = await read(page);
  return parts.flatMap((part) =>
    part.kind === 'text' ? part.paragraphs.map(({ text, level }) => (level ? `${level} ${text}` : text)) : [],
  );
}
async function rows(page: string): Promise<(readonly string[])[][]> {
  const { parts } = await read(page);
  return parts.flatMap((part) => (part.kind === 'table' ? [part.rows.map(({ cells }) => cells)] : []));
}

test.each([
  'libreoffice-calc.html',
  'libreoffice-writer.html',
  'gbk-meta.html',
  'meta-lies.html',
  'big5-meta.html',
  'numbered-lists.html',
  'hidden-parts.html',
  'layout-tables.html',
  'word-export.htm',
  'oa-export-html.xls',
  'saved-page.mht',
])('%s reads as expected', async (name) => {
  expect(await reading(name)).toEqual(expected(name));
});

describe('text', () => {
  test('blocks and <br> end a line, inline elements and line ends of the source do not', async () => {
    expect(await lines('<div>希望<b>增加</b>\n<i>路灯</i><br>方便\r\n  夜行<p>第二段<span>完</span></div>尾')).toEqual([
      '希望增加 路灯',
      '方便夜行',
      '第二段完',
      '尾',
    ]);
  });
  test('entities, also without a semicolon or unknown', async () => {
    expect(await lines('<p>&lt;A&amp;B&gt; &#x5efa;&#35758; &copy &nosuch;')).toEqual(['<A&B> 建议 © &nosuch;']);
  });
  test('headings have their level, paragraphs of Word their outline level', async () => {
    const page = '<h1>总题</h1><h3>小题</h3><p style="mso-outline-level:2">二级</p><p>正文';
    expect(await lines(page)).toEqual(['1 总题', '3 小题', '2 二级', '正文']);
  });
  test('preformatted text keeps its lines', async () => {
    expect(await lines('<pre>第一行\n  第二行</pre><textarea>第三行\r\n第四行</textarea>')).toEqual(
      ['第一行', ' 第二行', '第三行', '第四行'].map((line) => line.trim()),
    );
  });
  test('lists are numbered as shown', async () => {
    const page =
      '<ol start=3><li>三<li value=7>七<li>八</ol><ol type=I><li>壹</ol><ol reversed><li>二<li>一</ol><ol style="list-style:none"><li>无号</ol><ul><li>点</ul>';
    expect(await lines(page)).toEqual(['3.三', '7.七', '8.八', 'I.壹', '2.二', '1.一', '无号', '点']);
  });
  test('deleted text and what surrounds the content are left out, and told', async () => {
    const page =
      '<nav>首页</nav><p>新书<del>五千</del><s>六千</s>五百册</p><aside><h3>相关阅读</h3><a>公交</a></aside><footer>版权所有</footer>';
    expect(await lines(page)).toEqual(['新书五百册']);
    expect((await read(page)).notices).toEqual([
      'a.html：网页里有2处已删除的文字，没有读取',
      'a.html：网页的侧栏、页脚有2处，未计入正文',
    ]);
  });
  test('a page without text is empty', async () => {
    expect(await read('<html><body><script>1</script></body></html>')).toEqual({
      encoding: 'utf-8',
      parts: [],
      notices: [],
    });
  });
});

describe('tables', () => {
  test('cells over several rows are carried down, cells over several columns stand in the first', async () => {
    const page = '<table><tr><td rowspan=3>甲<td colspan=2>乙<tr><td>丙<td rowspan=2>丁<tr><td>戊</table>';
    expect(await rows(page)).toEqual([
      [
        ['甲', '乙', ''],
        ['甲', '丙', '丁'],
        ['甲', '戊', '丁'],
      ],
    ]);
    const { parts } = await read(page);
    expect(parts[0]?.kind === 'table' && parts[0].rows.map(({ carried }) => carried)).toEqual([undefined, [0], [0, 2]]);
  });
  test('lines of a cell stay lines; what stands around the table stays around it', async () => {
    const { parts } = await read('前<table><tr><td>甲<br>乙<td><p>丙</p><p>丁</p><tr><td>1<td>2</table>后');
    expect(parts.map(({ kind }) => kind)).toEqual(['text', 'table', 'text']);
    expect(await rows('<table><tr><td>甲<br>乙<td><p>丙</p><p>丁</p><tr><td>1<td>2</table>')).toEqual([
      [
        ['甲\n乙', '丙\n丁'],
        ['1', '2'],
      ],
    ]);
  });
  test('a rowspan of 0 reaches to the end, senseless ones count as 1', async () => {
    expect(await rows('<table><tr><td rowspan=0>甲<td>1<tr><td>2<tr><td colspan=-3>3</table>')).toEqual([
      [
        ['甲', '1'],
        ['甲', '2'],
        ['甲', '3'],
      ],
    ]);
  });
  test('a table in one row, or around another table, arranges the page only', async () => {
    expect(await rows('<table><tr><td>左<td>右</table>')).toEqual([]);
    expect(await lines('<table><tr><td>左<td>右</table>')).toEqual(['左', '右']);
  });
});

describe('decoding', () => {
  test('a charset that is declared wins over the guess, the bytes over a false charset', async () => {
    const page = '<meta charset=gbk><p>中國傳統的建議與意見</p>';
    expect(await read(gbk(page))).toMatchObject({
      parts: [{ paragraphs: [{ text: '中國傳統的建議與意見' }] }],
      notices: [],
    });
    expect(await lines('<meta charset=gbk><p>建议</p>')).toEqual(['建议']);
  });
  test('GBK that is declared UTF-8 is read as GBK, and told', async () => {
    const { parts, notices } = await read(gbk('<meta charset=utf-8><p>建议增加路灯</p>'));
    expect(parts).toMatchObject([{ paragraphs: [{ text: '建议增加路灯' }] }]);
    expect(notices).toEqual(['a.html：按 GB18030（GBK）编码读取']);
  });
});

describe('hostile pages', () => {
  test('100,000 elements inside one another', async () => {
    expect(await lines(`${'<div>'.repeat(100_000)}深处`)).toEqual(['深处']);
    expect(await lines(`${'<table><tr><td>'.repeat(20_000)}深处`)).toEqual(['深处']);
    expect(await lines(`${'<ul><li>'.repeat(50_000)}深处`)).toEqual(['深处']);
  });
  test('formatting that the parser would repeat without end', async () => {
    const open = Array.from({ length: 3000 }, (_, index) => `<b a${index}>`).join('');
    await expect(read(`<p>${open}${'<p>x'.repeat(3000)}`)).rejects.toThrow('网页里的元素超过 100 万个，已拒绝读取');
  });
  test('cells that cover millions', async () => {
    const cell = '<td rowspan=65534 colspan=1000>甲';
    const page = `<table><tr>${cell.repeat(50)}${'<tr><td>乙'.repeat(5000)}</table>`;
    const [table = []] = await rows(page);
    expect(table.reduce((sum, cells) => sum + cells.length, 0)).toBeLessThan(2_000_000);
  });
  test('500 pages with changed bytes give a page or a reason', async () => {
    const page = fixture('layout-tables.html');
    const change = fc.tuple(fc.nat(page.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const [found] = await unfolded(flipped(page, changes), 'a.html');
        expect(found?.extract !== undefined || found?.reason !== undefined).toBe(true);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
