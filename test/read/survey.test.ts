import { describe, expect, test } from 'vitest';
import { readFile } from './folder.js';

const csv = (...rows: (readonly (string | number)[])[]) =>
  rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')).join('\n');

/** Each document as its row and column, its question and its text. */
async function answers(content: string, columns?: Record<string, string>) {
  const { documents, notices } = await readFile('问卷.csv', content, columns ? { columns } : {});
  const read = documents.map(({ id, text, meta }) => [id.replace(/^.*#/u, ''), meta.问题, text]);
  return { read, notices, meta: documents.map(({ meta }) => meta) };
}

const wjx = [
  [
    '序号',
    '提交答卷时间',
    '所用时间',
    '来源',
    '来源详情',
    '来自IP',
    '1、您的身份',
    '2、您所在的单位',
    '3、您对食堂是否满意？',
    '4、您对学校食堂有什么意见？',
    '5、其他想说的话（选填）',
    '6、您的联系电话',
    '总分',
  ],
  [
    '1',
    '2009/3/24 10:05:12',
    '123秒',
    '手机提交',
    '微信',
    '10.0.0.1(北京-北京)',
    '教师',
    '第一小学',
    '满意',
    '菜品偏咸，希望少放盐',
    '(空)',
    '13800000001',
    '5',
  ],
  [
    '2',
    '2009/3/24 10:06:12',
    '99秒',
    '手机提交',
    '微信',
    '10.0.0.2(北京-北京)',
    '学生',
    '第二小学',
    '不满意',
    '打饭窗口太少，排队半小时',
    '建议延长图书馆开放时间',
    '13800000002',
    '3',
  ],
  [
    '3',
    '2009/3/24 10:08:12',
    '66秒',
    '链接',
    '直接访问',
    '10.0.0.3(北京-北京)',
    '教师',
    '第一小学',
    '满意',
    '无',
    '(跳过)',
    '',
    '5',
  ],
];

describe('an export of 问卷星', () => {
  test('gives a document for each written answer, with its question', async () => {
    const { read, meta } = await answers(csv(...wjx));
    expect(read).toEqual([
      ['2.J', '您对学校食堂有什么意见？', '菜品偏咸，希望少放盐'],
      ['3.J', '您对学校食堂有什么意见？', '打饭窗口太少，排队半小时'],
      ['3.K', '其他想说的话', '建议延长图书馆开放时间'],
      ['4.J', '您对学校食堂有什么意见？', '无'],
    ]);
    expect(meta[0]).toEqual({
      时间: '2009/3/24 10:05:12',
      渠道: '手机提交',
      单位: '第一小学',
      问题: '您对学校食堂有什么意见？',
    });
  });

  test('names the questions it leaves out', async () => {
    const { notices } = await answers(csv(...wjx));
    expect(notices).toEqual([
      '问卷.csv：第1行为表头，内容=J列（4、您对学校食堂有什么意见？）和K列（5、其他想说的话（选填）），是问卷，每题的回答各成一份，' +
        '时间=B列（提交答卷时间），渠道=D列（来源），单位=H列（2、您所在的单位），选择、打分等题未计入：G列（1、您的身份）、I列（3、您对食堂是否满意？）',
    ]);
  });

  test('whose questions the user names by hand', async () => {
    const { read } = await answers(csv(...wjx), { 内容: 'I+K' });
    expect(read).toEqual([
      ['2.I', '您对食堂是否满意？', '满意'],
      ['3.I', '您对食堂是否满意？', '不满意'],
      ['3.K', '其他想说的话', '建议延长图书馆开放时间'],
      ['4.I', '您对食堂是否满意？', '满意'],
    ]);
  });
});

describe('other forms', () => {
  test('腾讯文档收集表', async () => {
    const { read, meta } = await answers(
      csv(
        [
          '提交者（自动）',
          '提交时间（自动）',
          '1. 您的姓名（必填）',
          '2. 您的部门（必填）',
          '3. 对服务大厅的建议（必填）',
          '4. 您最满意的窗口（单选）',
        ],
        ['微信用户甲', '2009年3月24日 9:00', '张某', '办公室', '叫号机常坏，建议增加一台备用的', '综合窗口'],
        ['微信用户乙', '2009年3月24日 9:05', '李某', '财务科', '希望午间也有人值班', '税务窗口'],
      ),
    );
    expect(read).toEqual([
      ['2.E', '对服务大厅的建议', '叫号机常坏，建议增加一台备用的'],
      ['3.E', '对服务大厅的建议', '希望午间也有人值班'],
    ]);
    expect(meta[0]).toMatchObject({ 单位: '办公室', 时间: '2009年3月24日 9:00' });
  });

  test('Google Forms, without numbers', async () => {
    const { read } = await answers(
      csv(
        ['时间戳记', '您居住的小区', '您对小区停车有什么意见？', '还有哪些希望改进的地方？', '总体评分'],
        ['2009/03/24 上午 9:00:00', '东苑', '夜间车位不够，消防通道被占', '希望增加路灯', '3'],
        ['2009/03/24 上午 9:10:00', '西苑', '访客车辆登记太慢', '', '4'],
      ),
    );
    expect(read.map(([place, , text]) => [place, text])).toEqual([
      ['2.C', '夜间车位不够，消防通道被占'],
      ['2.D', '希望增加路灯'],
      ['3.C', '访客车辆登记太慢'],
    ]);
  });

  test('金山表单: options chosen together are no opinions, copied ones are', async () => {
    const header = ['编号', '提交时间', '1.您关注哪些方面（多选）', '2.您希望哪些服务', '3.您有什么建议？'];
    const rows = Array.from({ length: 12 }, (_, index) => [
      index + 1,
      '2009-03-24 09:00',
      index % 2 ? '交通;环境' : '环境',
      ['上门', '上门,代办', '代办'][index % 3] ?? '',
      index % 4 ? '建议在路口增设红绿灯，方便老人和孩子过街' : `第${index}条不同的建议，请改善公厕卫生`,
    ]);
    const { read } = await answers(csv(header, ...rows));
    expect(read.map(([place]) => place)).toEqual(rows.map((_, index) => `${index + 2}.E`));
  });

  test('opinions by subject under one heading are an answer each', async () => {
    const { read, notices } = await answers(
      csv(
        ['序号', '单位', '意见建议', '', '', '备注'],
        ['', '', '教学方面', '后勤方面', '管理方面', ''],
        ['1', '第一小学', '增加公开课', '食堂窗口太少', '', '已阅'],
        ['2', '第二小学', '', '教室灯光偏暗', '会议太多', ''],
      ),
    );
    expect(read).toEqual([
      ['3.C', '意见建议（教学方面）', '增加公开课'],
      ['3.D', '意见建议（后勤方面）', '食堂窗口太少'],
      ['4.D', '意见建议（后勤方面）', '教室灯光偏暗'],
      ['4.E', '意见建议（管理方面）', '会议太多'],
    ]);
    expect(notices[0]).toContain('第1、2行为表头');
  });

  test('a list of problems and proposals is no questionnaire', async () => {
    const { read } = await answers(
      csv(['单位', '存在的问题', '意见建议', '提交时间'], ['第一小学', '饭菜偏凉', '加保温柜', '2009-3-24']),
    );
    expect(read).toEqual([['2', undefined, '饭菜偏凉\n加保温柜']]);
  });
});
