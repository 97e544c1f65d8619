import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/core/errors.js';
import { pdf } from '../../src/read/formats/pdf/index.js';
import { readSubmissions } from '../../src/read/index.js';
import { folderWith } from './folder.js';

const bytesOf = (name: string) => readFileSync(new URL(`../fixtures/read/${name}.pdf`, import.meta.url));

/** What a fixture gives: paragraphs as [page, text], tables as their rows of cells. */
async function read(name: string) {
  const { parts, notices } = await pdf.read(bytesOf(name), `${name}.pdf`, {});
  return {
    paragraphs: parts.flatMap((part) =>
      part.kind === 'text' ? part.paragraphs.map(({ page, text }) => [page, text]) : [],
    ),
    tables: parts.flatMap((part) => (part.kind === 'table' ? [part.rows] : [])),
    kinds: parts.map(({ kind }) => kind),
    notices,
  };
}

describe('text', () => {
  test('radicals that Chromium writes become characters, lines become paragraphs, spaces beside Han go', async () => {
    const { paragraphs, notices } = await read('kangxi');
    expect(paragraphs).toEqual([
      [1, '老旧小区走访报告'],
      [1, '一、基本情况'],
      [
        1,
        '今年3月以来，我们走访了12个小区，见到老人137户，长期行走不便的有26户。大家反映最多的是门口台阶高、夜里路灯暗。',
      ],
      [1, '二、主要问题'],
      [1, '（一）无障碍设施少。自行车棚占用通道，老人出入要绕行一百多米，下雨时鞋子和衣裤都会弄湿，大家意见很大。'],
      [1, '（二）文体用品旧。Wi-Fi信号弱，page view统计不准。'],
    ]);
    expect(notices).toEqual([]);
  });

  test('a font that is not in the file and has no ToUnicode, in GBK-EUC-H', async () => {
    const { paragraphs } = await read('gbk-euc-h');
    expect(paragraphs).toEqual([
      [1, '关于加强校园管理的意见'],
      [1, '一、延长图书馆开放时间。'],
    ]);
  });

  test('two columns are read one after the other, the title before and the line below after them', async () => {
    const { paragraphs } = await read('two-columns');
    expect(paragraphs.map(([, text]) => text)).toEqual([
      '校园安全简报',
      '各班级上周开展了一次隐患排查，共登记了四十多处，多数集中在楼道和操场两边，已经全部报给总务处。',
      '楼道的灯坏了几盏，晚自习下课时人多，学生反映下楼看不清台阶，希望尽快更换，并且在转角处加装一盏应急灯。',
      '操场东侧的围栏有两处松动，低年级学生喜欢在附近玩耍，建议先用警示带隔开，再请施工人员上门加固。',
      '食堂门口的地砖下雨天很滑，上个月已经有三名学生摔倒，好在没有受伤，建议铺设防滑垫，雨天安排值日老师提醒。',
      '校门外的车辆接送时间过于集中，家长建议错峰放学，由值周老师和保安一起维持秩序，志愿者协助。',
      '以上情况请各处室在月底前答复，答复内容在公示栏张贴一周，接受师生监督。',
      '本期简报由安全工作小组整理，欢迎各班继续提供线索，线索可以投进一楼的意见箱。',
    ]);
  });

  test('heads and page numbers go, and a paragraph runs on over the page although lines of the text are alike', async () => {
    const { paragraphs, notices } = await read('running-heads');
    const last = paragraphs.at(-1)?.[1];
    expect(paragraphs).toHaveLength(18);
    expect(paragraphs.map(([page]) => page)).toEqual([...Array(10).fill(1), ...Array(8).fill(2)]);
    expect(last).toBe(
      '前进社区共有住户439户，其中六十五岁以上的老人81户。走访中，居民反映较多的是停车难、路灯暗和健身器材损坏三件事，' +
        '社区已经逐户登记，分楼栋整理，按急缓排了次序，能够当场答复的当场答复，需要上级部门协调的列入台账，明确经办人和完成时限，' +
        '并在公告栏里张贴办理进度，由居民代表监督。',
    );
    expect(notices).toEqual([
      'running-heads.pdf：重复的页眉、页脚和页码共6行未计入，如「城东街道走访材料汇编」「— 1 —」',
    ]);
  });

  test('watermarks that run askew are left out and told', async () => {
    const { paragraphs, notices } = await read('watermark');
    expect(paragraphs).toEqual([
      [1, '建议把图书角的开放时间延长到晚上八点，方便上班的居民借阅。'],
      [1, '建议在东门增设一处公交站牌，并标明末班车的时间。'],
      [2, '建议定期清洗楼顶水箱，并把水质检测结果张贴在公告栏。'],
    ]);
    expect(notices).toEqual([
      'watermark.pdf：重复的页眉、页脚和页码共2行未计入，如「城东街道办事处编印」',
      'watermark.pdf：斜排的水印等文字未计入，如「内部资料」',
    ]);
  });
});

describe('tables', () => {
  test('one over two pages is one table: its header once, a merged cell carried down, lines in a cell joined', async () => {
    const { paragraphs, tables, kinds } = await read('table-over-pages');
    const [rows = []] = tables;
    expect(kinds).toEqual(['text', 'table', 'text']);
    expect(paragraphs).toEqual([
      [1, '居民意见汇总表'],
      [2, '填表人签字后于月底前报送街道办公室。'],
    ]);
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
    expect(rows.map(({ cells }) => cells[0])).toEqual(['序号', ...Array.from({ length: 18 }, (_, at) => `${at + 1}`)]);
    expect(rows[2]).toEqual({
      row: 3,
      cells: [
        '2',
        '第一小区',
        '希望停车棚能够延长开放时间，同时安排专人打扫和登记，损坏的设施在三个工作日之内修好，修不好的要在门口张贴说明。',
      ],
      carried: [1],
    });
  });

  test('its rows are submissions', async () => {
    const folder = folderWith({ '汇总.pdf': bytesOf('table-over-pages') });
    const { documents } = await readSubmissions([folder]);
    expect(documents.filter(({ form }) => form === 'row')).toHaveLength(18);
    expect(documents.at(-1)).toMatchObject({ meta: { 单位: '第十小区' }, source: { sheet: '表1', row: 19 } });
  });
});

describe('files without text', () => {
  const reason = async (name: string) => pdf.read(bytesOf(name), `${name}.pdf`, {}).catch((error: unknown) => error);

  test('a scan is refused', async () => {
    expect(await reason('scanned')).toEqual(
      new InputError('scanned.pdf', '扫描件或图片，没有文字层，请先做文字识别（OCR）或提交可编辑的文件'),
    );
  });

  test('pages that are scans are named, the others read', async () => {
    const { paragraphs, notices } = await read('partly-scanned');
    expect(paragraphs).toEqual([[1, '附上居民来信一封，请有关科室研究后答复本人。']]);
    expect(notices).toEqual([
      'partly-scanned.pdf：第2页是扫描件或图片，没有文字层，这些页没有读取，请先做文字识别（OCR）',
    ]);
  });

  test('a password is named', async () => {
    expect(await reason('password')).toEqual(new InputError('password.pdf', '文件有密码，请取消密码后重新提交'));
  });

  test('a file cut short is refused or read as far as it goes', async () => {
    const cut = bytesOf('gbk-euc-h').subarray(0, 200);
    await expect(pdf.read(cut, '截断.pdf', {})).rejects.toThrow(InputError);
    await expect(pdf.read(Buffer.from('%PDF-1.4\n'), '空.pdf', {})).rejects.toThrow(
      '空.pdf：文件已损坏，或者不是真正的 PDF，请重新导出后提交',
    );
  });
});
