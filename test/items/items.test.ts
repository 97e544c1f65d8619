import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document.js';
import { nonAnswerPatterns, nonAnswers } from '../../src/corpus/lexicon.js';
import { splitEnumeration } from '../../src/items/enumeration.js';
import { itemize } from '../../src/items/index.js';

const options = { nonAnswers: { texts: nonAnswers(), patterns: nonAnswerPatterns() } };
const parts = (text: string) => splitEnumeration(text).map(({ start, end }) => text.slice(start, end));

function rowOf(text: string, row = 1): Document {
  const source = { file: 'a.csv', row };
  const blocks = text.split('\n').map((cell, i, cells) => {
    const start = cells.slice(0, i).join('\n').length + Number(i > 0);
    return { kind: 'paragraph' as const, span: { start, end: start + cell.length }, source };
  });
  return { id: `a.csv#${row}`, source, form: 'row', text, blocks, meta: { 单位: '第一小学' } };
}

describe('splitEnumeration', () => {
  it.each([
    ['1.食堂太贵。2.操场太小。3、厕所少', ['1.食堂太贵。', '2.操场太小。', '3、厕所少']],
    ['（1）降低作业量（2）多开体育课', ['（1）降低作业量', '（2）多开体育课']],
    ['①修缮校舍；②增加校车', ['①修缮校舍；', '②增加校车']],
    ['一是减少会议，二是精简文件；三是少来检查', ['一是减少会议，', '二是精简文件；', '三是少来检查']],
    ['我有两点建议：1、装红绿灯 2、修人行道', ['我有两点建议：1、装红绿灯', '2、修人行道']],
    ['１．路灯不亮 ２．井盖缺失', ['１．路灯不亮', '２．井盖缺失']],
    ['１、食堂太贵２、操场太小', ['１、食堂太贵', '２、操场太小']],
    ['1，食堂太贵，2，操场太小', ['1，食堂太贵，', '2，操场太小']],
    ['1食堂太贵 2操场太小 3厕所太少', ['1食堂太贵', '2操场太小', '3厕所太少']],
    ['⑴食堂太贵⑵操场太小', ['⑴食堂太贵', '⑵操场太小']],
    ['㈠食堂太贵；㈡操场太小', ['㈠食堂太贵；', '㈡操场太小']],
    ['第一，食堂太贵；第二，操场太小', ['第一，食堂太贵；', '第二，操场太小']],
    ['第一条：食堂太贵。第二条：操场太小。', ['第一条：食堂太贵。', '第二条：操场太小。']],
    ['其一，食堂太贵；其二，操场太小', ['其一，食堂太贵；', '其二，操场太小']],
    ['首先，食堂太贵。其次，操场太小。最后，厕所太少。', ['首先，食堂太贵。', '其次，操场太小。', '最后，厕所太少。']],
    ['建议一：食堂降价。建议二：操场扩建。', ['建议一：食堂降价。', '建议二：操场扩建。']],
    ['【建议】1.食堂太贵；2.操场太小', ['【建议】1.食堂太贵；', '2.操场太小']],
    ['● 食堂太贵\n● 操场太小', ['● 食堂太贵', '● 操场太小']],
    ['1.食堂太贵。2.操场太小。4.厕所太少。', ['1.食堂太贵。', '2.操场太小。', '4.厕所太少。']],
    [
      '1.食堂：（1）太贵（2）太少 2.操场：（1）太小（2）太旧',
      ['1.食堂：（1）太贵（2）太少', '2.操场：（1）太小（2）太旧'],
    ],
    [
      '1.问题：食堂太贵。建议：降价。2.问题：操场太小。建议：扩建。',
      ['1.问题：食堂太贵。建议：降价。', '2.问题：操场太小。建议：扩建。'],
    ],
    ['加强门卫管理\n增加课间活动器材\n改善教师食堂', ['加强门卫管理', '增加课间活动器材', '改善教师食堂']],
    ['食堂太贵。\n操场太小。', ['食堂太贵。', '操场太小。']],
    ['张老师：1.食堂太贵；2.操场太小', ['张老师：1.食堂太贵；', '2.操场太小']],
    ['丙某（数学组）：一是少开会，二是少填表。', ['丙某（数学组）：一是少开会，', '二是少填表。']],
    ['我讲两点。第一，投影仪太暗。第二，坐班太久。', ['我讲两点。第一，投影仪太暗。', '第二，坐班太久。']],
    ['李老师：我说三点：1.灯暗 2.楼漏 3.水凉', ['李老师：我说三点：1.灯暗', '2.楼漏', '3.水凉']],
    ['希望食堂改善饭菜质量；建议增加体育活动时间', ['希望食堂改善饭菜质量；', '建议增加体育活动时间']],
    ['食堂饭菜价格实在太高；操场跑道坏了很久没修', ['食堂饭菜价格实在太高；', '操场跑道坏了很久没修']],
  ])('separates %s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    '每天1.5小时的作业太多，2.5小时更不行',
    '食堂管理要加强，一是菜品要多，二是价格要低',
    '2019年1月1日起施行，2月1日废止',
    '校车只有1辆、2个班坐不下',
    '第一小学门口拥堵，第二小学也拥堵',
    '1个食堂太小，2个食堂又太远',
    '问题：1.食堂太贵；2.操场太小。建议：1.降低菜价；2.扩建操场。',
    '问题：食堂太贵。建议：降低菜价。',
    '校门口上下学堵车严重；建议错开各年级放学时间',
    '食堂饭菜价格太高；菜品少；味道差',
    '希望学校环境整洁优美；课间秩序井然有序；师生关系和谐融洽',
    '希望尽快修好操场跑道；同时建议增加体育器材',
    '食堂-操场-厕所都要修',
    '希望学校能够\n加强门卫管理',
    '食堂菜价太高\n建议降价',
    '食堂菜价太高\n食堂菜价太高，没人管。',
    '希望改善的地方\n提高教师待遇',
  ])('leaves whole: %s', (text) => {
    expect(parts(text)).toEqual([text]);
  });

  it('loses nothing but white space', () => {
    const unit = fc.constantFrom('1.', '2.', '3.', '一是', '二是', '①', '②', '，', '。', ' ', '食堂', '校车', '建议：');
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join('');
        expect(parts(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('itemize', () => {
  it('gives each part of a row an id, its place in the text and the attributes of the row', () => {
    const items = itemize([rowOf('1.食堂太贵。2.操场太小。', 7)], options);
    expect(items.map(({ id, source, span, text, meta }) => ({ id, source, span, text, meta }))).toEqual([
      {
        id: 'a.csv#7-1',
        source: { file: 'a.csv', row: 7 },
        span: { start: 0, end: 7 },
        text: '1.食堂太贵。',
        meta: { 单位: '第一小学' },
      },
      {
        id: 'a.csv#7-2',
        source: { file: 'a.csv', row: 7 },
        span: { start: 7, end: 14 },
        text: '2.操场太小。',
        meta: { 单位: '第一小学' },
      },
    ]);
  });

  it('takes each content cell of a row by itself', () => {
    const texts = itemize([rowOf('食堂太贵\n1.降价 2.多开窗口')], options).map(({ text }) => text);
    expect(texts).toEqual(['食堂太贵', '1.降价', '2.多开窗口']);
  });

  it('leaves rows whole when splitting is off', () => {
    expect(itemize([rowOf('1.食堂太贵。2.操场太小。')], { ...options, split: false }).map(({ text }) => text)).toEqual([
      '1.食堂太贵。2.操场太小。',
    ]);
  });

  it('never splits a record and keeps its id', () => {
    const record: Document = { ...rowOf('1.食堂太贵。2.操场太小。'), id: '3742', form: 'record' };
    expect(itemize([record], options).map(({ id }) => id)).toEqual(['3742']);
  });

  it('folds what differs in width, punctuation and enumerator only', () => {
    const texts = ['食堂太贵，份量太少。', '2、食堂太贵 份量太少', '食堂太贵,份量太少!', '食堂不贵，份量太少。'];
    const items = itemize(
      texts.map((text, i) => rowOf(text, i + 1)),
      options,
    );
    expect(items.map(({ duplicateOf }) => duplicateOf)).toEqual([undefined, 'a.csv#1', 'a.csv#1', undefined]);
  });

  it.each([
    ...[
      '无',
      '没有意见。',
      '暂无',
      '同意',
      '无意见！',
      '1.无',
      '——',
      '',
      '很好',
      '⑵ 没有问题',
      '没有了',
      '暂时没有',
      '都挺好的',
    ],
    ...[
      '同上',
      '略',
      '无 意见',
      '没啥意见',
      'N/A',
      '挺好，没有意见',
      '暂无。谢谢！',
      '没有哦',
      '收到，无意见',
      '本部门无意见',
    ],
    ...[
      '戊某（后勤）：我没有什么意见。',
      '张老师：没有意见',
      '我园对教育局工作没有意见和建议。',
      '同意豆豆妈妈',
      '2. 李某 无',
      '答：没有。',
      '3.王某某：没有意见',
      '同意张老师的意见',
      '对局领导班子没有意见',
      '对学校各项工作都很满意',
    ],
    ...['意见：无；建议：无', '意见：无\n建议：无', '1.无 2.无', '经研究，我单位无修改意见。', '无特殊意见', '/'],
  ])('sets apart as non-answer: 「%s」', (text) => {
    expect(itemize([rowOf(text)], options).every(({ noContent }) => noContent === true)).toBe(true);
  });

  it.each([
    '无障碍设施太少',
    '没有食堂',
    '同意延长课后服务时间',
    '无人管理自行车棚',
    '挺好，就是食堂贵',
    '没有意见箱',
    '略显拥挤',
    '张老师：没有食堂',
    '2. 厕所 没有纸',
    '对学校食堂没有意见箱',
    '同意张老师调走',
    '建议：少开会',
  ])('keeps as an answer: %s', (text) => {
    expect(itemize([rowOf(text)], options).map(({ noContent }) => noContent)).toEqual([undefined]);
  });

  it('does not fold non-answers as duplicates of each other', () => {
    const items = itemize([rowOf('无', 1), rowOf('无', 2)], options);
    expect(items.every(({ noContent, duplicateOf }) => noContent === true && duplicateOf === undefined)).toBe(true);
  });
});
