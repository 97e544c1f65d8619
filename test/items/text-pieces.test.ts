import { describe, expect, it } from 'vitest';
import type { Document, TextBlock } from '../../src/core/document.js';
import { textPieces } from '../../src/items/text-pieces.js';
import { readSubmissions } from '../../src/read/index.js';
import { folderWith } from '../cli/folder.js';

/** A document of lines; `#` before a line makes it a heading of that level, an enumerator becomes the marker. */
function documentOf(lines: readonly string[]): Document {
  let text = '';
  const blocks: TextBlock[] = [];
  lines.forEach((written, index) => {
    const level = /^#*/.exec(written)?.[0].length ?? 0;
    const line = written.slice(level);
    const marker = /^(?:[（(]?[\d一二三四五六七八九十]+[)）、.．]|[①-⑳])/u.exec(line)?.[0];
    const source = { file: 'a.txt', line: index + 1 };
    const span = { start: text.length, end: text.length + line.length };
    const heading = level > 0 ? ({ kind: 'heading', level: level - 1 } as const) : ({ kind: 'paragraph' } as const);
    blocks.push({ ...heading, span, source, ...(marker === undefined ? {} : { marker }) });
    text += `${line}\n`;
  });
  return { id: 'a.txt', source: { file: 'a.txt' }, form: 'text', text, blocks, meta: {} };
}

const pieces = (lines: readonly string[]) => {
  const document = documentOf(lines);
  return textPieces(document).map(({ span }) => document.text.slice(span.start, span.end));
};

describe('textPieces', () => {
  it('takes the points of numbered lists and leaves titles, labels, lead-ins, signatures and dates out', () => {
    const lines = [
      '#第三小学意见建议汇总',
      '现将教师的意见整理如下：',
      '一、对食堂的意见',
      '1.饭菜太凉。',
      '2.窗口太少。',
      '二、对管理的意见',
      '1.会议太多。',
      '此致',
      '敬礼！',
      '2023年9月20日',
    ];
    expect(pieces(lines)).toEqual(['1.饭菜太凉。', '2.窗口太少。', '1.会议太多。']);
  });

  it('keeps sub-points with their point', () => {
    const lines = ['1.校门口存在以下问题：', '（1）乱停车；', '（2）没有红绿灯。', '2.厕所太少。'];
    expect(pieces(lines)).toEqual(['1.校门口存在以下问题：\n（1）乱停车；\n（2）没有红绿灯。', '2.厕所太少。']);
  });

  it('ends a point where a list above it goes on, whatever lists came before', () => {
    const lines = [
      '##一、对局里的意见',
      '1.多下乡。',
      '2.少开会。',
      '##二、对学校的意见',
      '###（一）教师方面',
      '1.食堂早餐单一。',
      '2.坐班时间太长。',
      '###（二）学生方面',
      '1.厕所异味大。',
      '（1）打扫次数少。',
      '2.课间太短。',
    ];
    expect(pieces(lines)).toEqual([
      '1.多下乡。',
      '2.少开会。',
      '1.食堂早餐单一。',
      '2.坐班时间太长。',
      '1.厕所异味大。\n（1）打扫次数少。',
      '2.课间太短。',
    ]);
  });

  it('loses no point that its lines go on with, though it looks like a heading', () => {
    const lines = [
      '1、电动车没处充电。',
      '###2、门卫态度不好,登记形同虚设',
      '建议换保安公司。',
      '###3、校门口积水很深',
      '学生踩水进校。',
      '###4、英语老师老请假,没人代课',
      '（完）',
    ];
    expect(pieces(lines)).toEqual([
      '1、电动车没处充电。',
      '2、门卫态度不好,登记形同虚设\n建议换保安公司。',
      '3、校门口积水很深\n学生踩水进校。',
      '4、英语老师老请假,没人代课',
    ]);
    expect(pieces(['##1.办学条件方面', '操场太小', '灯太暗', '##2.师资', '教师太少'])).toEqual([
      '操场太小',
      '灯太暗',
      '教师太少',
    ]);
    expect(pieces(['##二、后勤保障', '周转房漏雨。', '##三、其他', '停车难。'])).toEqual(['周转房漏雨。', '停车难。']);
  });

  it('takes no message of a chat for the title of a list that somebody else wrote', () => {
    const document = documentOf(['课后服务能不能到六点', '三班家长 10:30', '1.食堂太吵', '2.午休没床']);
    const sender = document.blocks[1];
    if (!sender) throw new Error('no line');
    const chat = {
      ...document,
      blocks: document.blocks.filter((block) => block !== sender),
      dropped: [{ span: sender.span, reason: '聊天记录的发送人和时间' }],
    };
    expect(textPieces(chat).map(({ span }) => chat.text.slice(span.start, span.end))).toEqual([
      '课后服务能不能到六点',
      '1.食堂太吵',
      '2.午休没床',
    ]);
  });

  it('leaves out what a chairman says to open and close a meeting, and notes below a form', () => {
    const lines = [
      '王校长：今天请大家来，主要是听取对学校工作的意见，请大家畅所欲言。',
      '李老师：食堂太贵。',
      '王校长：感谢大家提出的宝贵意见，会后我们认真研究。',
      '会议于下午5:00结束。',
      '注：本表一式两份。',
      '第二小学家长群 2009年4月11日',
    ];
    expect(pieces(lines)).toEqual(['李老师：食堂太贵。']);
  });

  it('leaves out the frame of minutes and interviews', () => {
    const lines = [
      '征求意见表',
      '东风小学教师意见登记表',
      '个别访谈记录',
      '访谈对象：甲老师，教龄20年',
      '职务：教师',
      '问：您对学校工作有什么意见建议？',
      '答：高级职称十年没有指标。',
      '问：还有别的吗？',
      '答：操场一下雨就成了泥塘。',
      '问：谢谢您。',
      '2009年4月16日，学校召开征求意见座谈会，十二名教师代表参加了会议。现将会议情况纪要如下：',
      '会上，与会代表提出了以下意见和建议：',
      '1.多开图书馆。',
      '会议最后，甲某书记表示，学校将认真研究大家的意见建议，逐条予以答复。',
      '参会人员：甲某、乙某',
    ];
    expect(pieces(lines)).toEqual(['答：高级职称十年没有指标。', '答：操场一下雨就成了泥塘。', '1.多开图书馆。']);
    expect(pieces(['问：校门口的路为什么还不修？', '多修路。'])).toHaveLength(2);
  });

  it('keeps what thanks or notes on the way to a suggestion', () => {
    const lines = [
      '感谢学校的关心，希望食堂早点开门。',
      '会议太多，一开就是半天。',
      '备注栏太小，写不下意见。',
      '职称：指标太少',
      '职务：干部太多',
      '会议时间：一开就是半天',
      '希望公开会议记录',
      '操场太小 2009年4月1日',
      '最后，希望领导强调一下纪律。',
      '现在开会不能畅所欲言',
      '希望每学期发一次意见表',
    ];
    expect(pieces(lines)).toEqual(lines);
  });

  it('keeps a continuation line with its point while the list goes on', () => {
    expect(pieces(['1.食堂太贵，', '一顿要十五元。', '2.操场太小。', '以上各条请考虑并答复我们。'])).toEqual([
      '1.食堂太贵，\n一顿要十五元。',
      '2.操场太小。',
      '以上各条请考虑并答复我们。',
    ]);
  });

  it('starts anew where a list begins again under a short title', () => {
    expect(pieces(['第一次开箱', '1.食堂太贵', '2.操场太小', '第二次开箱', '1.路灯不亮', '2.井盖缺失'])).toEqual([
      '1.食堂太贵',
      '2.操场太小',
      '1.路灯不亮',
      '2.井盖缺失',
    ]);
  });

  it('takes each plain paragraph, and a heading that nothing stands under', () => {
    expect(pieces(['希望多组织教师外出学习。', '##增加校车班次', '##食堂', '饭菜太凉。'])).toEqual([
      '希望多组织教师外出学习。',
      '增加校车班次',
      '饭菜太凉。',
    ]);
  });

  it('takes the lines of one Word paragraph, and the cells of a form, by themselves', () => {
    const document = documentOf(['一、停车难。', '二、照明差。']);
    const source = { file: 'a.docx', paragraph: 3 };
    const inOne = { ...document, blocks: document.blocks.map((block) => ({ ...block, source })) };
    expect(textPieces(inOne)).toHaveLength(2);
  });

  it('takes a short line with a colon before unnumbered ones as their lead-in', () => {
    expect(pieces(['座谈会上的意见：', '食堂太贵', '操场太小'])).toEqual(['食堂太贵', '操场太小']);
  });

  it('separates several suggestions in one paragraph', () => {
    expect(pieces(['建议：一是少开会，二是少填表。'])).toEqual(['建议：一是少开会，', '二是少填表。']);
  });

  it('separates the points of one numbered line, but not the sub-points of one', () => {
    expect(pieces(['1.饭菜太凉。2.窗口太少。3.筷子没洗净。', '1.教学方面：（1）课多（2）作业多'])).toEqual([
      '1.饭菜太凉。',
      '2.窗口太少。',
      '3.筷子没洗净。',
      '1.教学方面：（1）课多（2）作业多',
    ]);
  });

  it('takes a suggestion above a list for a suggestion', () => {
    expect(pieces(['增加自行车棚', '1.水房太远', '校门太窄，车进不来', '1.灯坏了', '意见如下', '1.风扇太吵'])).toEqual([
      '增加自行车棚',
      '1.水房太远',
      '校门太窄，车进不来',
      '1.灯坏了',
      '1.风扇太吵',
    ]);
  });
});

describe('a list with one suggestion a line', () => {
  const long =
    '校门口放学的时候接孩子的车一直堵到桥头，交警来了才散，建议分年级错开放学，再请保安提前半小时出来疏导，别让老人和孩子在车缝里钻。';
  const plain = [
    '操场该翻新了。',
    long,
    '楼道的灯不亮。',
    long.replace('桥头', '菜场'),
    '热水供应太短。',
    long.replace('交警', '校长'),
  ];

  it.each([
    '增加几个饮水点',
    '什么时候把篮球架修一修？',
    '体检单上看不懂医生写的意见',
    '建议停课提前一天发通知',
    '学生会没有征求过大家的意见',
  ])('counts %s wherever it stands', async (line) => {
    for (const lines of [
      [line, ...plain],
      [...plain.slice(0, 2), line, ...plain.slice(2)],
    ]) {
      const folder = folderWith({ '意见.txt': lines.join('\n') });
      const { documents } = await readSubmissions([folder]);
      const texts = documents.flatMap((document) =>
        textPieces(document).map(({ span }) => document.text.slice(span.start, span.end)),
      );
      expect(texts).toEqual(lines);
    }
  });
});
