import { describe, expect, test } from 'vitest';
import { parseColumns, readSubmissions } from '../../src/read/index.js';
import { folderWith, readFile } from './folder.js';

const csv = (...rows: string[]) => rows.join('\n');

describe('the header', () => {
  test('stands below title rows, whose statements hold for all rows', async () => {
    const { rows, meta, notices } = await readFile(
      'a.csv',
      csv('征求意见汇总表,,', '填报单位：实验小学,,填表人：张某', '序号,具体意见和建议,日期', '1,延长借阅时间,3月24日'),
    );
    expect(rows).toEqual([4]);
    expect(meta).toEqual([{ 单位: '实验小学', 姓名: '张某', 时间: '3月24日' }]);
    expect(notices).toEqual(['a.csv：第3行为表头，内容=B列（具体意见和建议），时间=C列（日期）']);
  });

  test.each([
    ['plain', '序号,学校,意见建议,提出人', 2],
    [
      'numbered questions of a questionnaire',
      '1、您的姓名,2、您的单位,"3、您对学校工作有哪些意见和建议？",提交答卷时间',
      2,
    ],
    ['the handling beside the opinion', '处理意见,意见类别,反映的问题,责任部门', 2],
    ['what an opinion is about beside it', '内容,建议人,修改意见,备注', 2],
    ['spaces inside', '序 号,单  位,意 见 建 议,备 注', 2],
  ])('%s', async (_, header, column) => {
    const cells = ['甲', '乙', '丙', '丁'];
    const { texts } = await readFile('a.csv', csv(header, cells.join(',')));
    expect(texts).toEqual([cells[column]]);
  });

  test.each(['提出方式', '征集形式', '反映方式'])('the channel under 「%s」', async (heading) => {
    const { meta } = await readFile('a.csv', csv(`意见建议,${heading}`, '多读书,座谈会'));
    expect(meta).toEqual([{ 渠道: '座谈会' }]);
  });

  test.each(['意见1,意见2', '意见一,意见二', '建议（1）,建议（2）'])(
    'opinions in several columns: %s',
    async (headings) => {
      const { blocks } = await readFile('a.csv', csv(`序号,${headings},提出人`, '1,电脑太慢,换桌椅,甲'));
      expect(blocks).toEqual([['电脑太慢', '换桌椅']]);
    },
  );

  test('a grade is a unit only where no school is told', async () => {
    const header = '序号,年级,意见建议,时间';
    const alone = await readFile('a.csv', csv(header, '1,三年级,多读书,3月'));
    expect(alone.meta).toEqual([{ 单位: '三年级', 时间: '3月' }]);
    const told = await readFile('a.csv', csv('填报单位：实验小学,,,', header, '1,三年级,多读书,3月'));
    expect(told.meta).toEqual([{ 单位: '实验小学', 时间: '3月' }]);
    expect(told.notices).toEqual(['a.csv：第2行为表头，内容=C列（意见建议），时间=D列（时间）']);
    const named = await readFile('a.csv', csv('填报单位：实验小学,,,', header, '1,三年级,多读书,3月'), {
      columns: { 单位: '年级' },
    });
    expect(named.meta).toEqual([{ 单位: '三年级', 时间: '3月' }]);
  });

  test('a list without one: the column with the longest texts', async () => {
    const { texts, rows, notices } = await readFile(
      'a.csv',
      csv('1,一小,关于增加路灯的建议', '2,二小,关于整修操场的建议'),
    );
    expect(texts).toEqual(['关于增加路灯的建议', '关于整修操场的建议']);
    expect(rows).toEqual([1, 2]);
    expect(notices).toEqual(['a.csv：没有找到表头，内容=C列，按文字多少推断']);
  });

  test('repeated further down, as on printed pages, is no submission', async () => {
    const { texts } = await readFile('a.csv', csv('单位,意见', '一小,多读书', '单位,意见', '二小,少考试'));
    expect(texts).toEqual(['多读书', '少考试']);
  });

  test('a table of figures has no submissions', async () => {
    await expect(readFile('a.csv', csv('人数,比例', '1,2', '3,4'))).rejects.toThrow('没有找到意见内容所在的列');
  });
});

describe('rows', () => {
  test('id, source, form, text and its block', async () => {
    const folder = folderWith({ 'a.csv': csv('单位,意见', '一小, 多读书 ') });
    const { documents } = await readSubmissions([folder]);
    const source = { file: `${folder}/a.csv`, row: 2 };
    expect(documents).toEqual([
      {
        id: `${folder}/a.csv#2`,
        source,
        form: 'row',
        text: ' 多读书 ',
        blocks: [{ kind: 'paragraph', span: { start: 1, end: 4 }, source }],
        meta: { 单位: '一小' },
      },
    ]);
  });

  test('without content are counted in the notice', async () => {
    const { rows, notices } = await readFile('a.csv', csv('单位,意见', '一小,', ',', '二小,少考试', '合计,'));
    expect(rows).toEqual([4]);
    expect(notices).toEqual([
      'a.csv：第1行为表头，内容=B列（意见），单位=A列（单位）；另有1行合计、1行没有内容，未计入',
    ]);
  });

  test('with the problem and the proposal apart are one submission of two blocks', async () => {
    const { texts, blocks } = await readFile(
      'a.csv',
      csv('单位,存在问题,建议', '一小,饭菜偏凉,加保温柜', '二小,,多读书'),
    );
    expect(texts).toEqual(['饭菜偏凉\n加保温柜', '多读书']);
    expect(blocks).toEqual([['饭菜偏凉', '加保温柜'], ['多读书']]);
  });

  test('an empty unit stays empty: only a merged cell says that it holds for the rows below', async () => {
    const { meta } = await readFile('a.csv', csv('单位,意见', '一小,多读书', ',少考试'));
    expect(meta).toEqual([{ 单位: '一小' }, {}]);
  });

  test('take the unit from the name of the file where no column tells it', async () => {
    const { meta } = await readFile('第三小学意见建议.csv', csv('序号,意见', '1,多读书'));
    expect(meta).toEqual([{ 单位: '第三小学' }]);
  });
});

describe('what stands between and below the rows', () => {
  const read = async (...rows: string[]) => {
    const { texts, meta, notices } = await readFile('a.csv', csv(...rows));
    return { texts, units: meta.map(({ 单位 }) => 单位), notices };
  };

  test('a row with the name of a unit holds for the rows below it', async () => {
    const { texts, units, notices } = await read(
      '序号,意见,备注',
      '第一小学,,',
      '1,多读书,',
      '2,少考试,',
      '二、第二中学（1条）：,,',
      '1,修操场,',
    );
    expect(texts).toEqual(['多读书', '少考试', '修操场']);
    expect(units).toEqual(['第一小学', '第一小学', '第二中学']);
    expect(notices).toEqual(['a.csv：第1行为表头，内容=B列（意见）；有2行是单位名称，作为其下各行的单位']);
  });

  test('in a column of its own, too, but only for rows that name no unit', async () => {
    const { units } = await read('单位,意见', '第一小学,', ',多读书', '第二小学,', '第三小学,少考试', ',修操场');
    expect(units).toEqual(['第一小学', '第三小学', undefined]);
  });

  test('in a list of a single column', async () => {
    const { texts, units } = await read('意见建议', '第一小学', '多读书', '第二小学', '少考试');
    expect(texts).toEqual(['多读书', '少考试']);
    expect(units).toEqual(['第一小学', '第二小学']);
  });

  test('「同上」 is what the row above says', async () => {
    const { units, notices } = await read('单位,意见', '第一小学,多读书', '同上,少考试', '〃,修操场');
    expect(units).toEqual(['第一小学', '第一小学', '第一小学']);
    expect(notices[0]).toContain('；2处「同上」按上一行填写');
  });

  test('totals and notes are no submissions', async () => {
    const { texts, notices } = await read(
      '序号,意见',
      '1,多读书',
      '小 计,共1条',
      '2,少考试',
      '合计,2条',
      '填表说明：,',
      '1.请于月底前报送。,',
      '2.一事一行。,',
    );
    expect(texts).toEqual(['多读书', '少考试']);
    expect(notices).toEqual(['a.csv：第1行为表头，内容=B列（意见）；另有2行合计、3行说明，未计入']);
  });

  test('a note in the column of content is left out, what follows it is not', async () => {
    const { texts } = await read('意见', '合计工作量太大，建议减负并明确合计口径', '注：以上为原文', '多读书');
    expect(texts).toEqual(['合计工作量太大，建议减负并明确合计口径', '多读书']);
  });
});

describe('several tables one below the other', () => {
  test('are read each by its own header', async () => {
    const { texts, meta, notices } = await readFile(
      'a.csv',
      csv(
        '教师意见汇总表,,',
        '序号,单位,意见',
        '1,第一小学,多读书',
        ',,',
        '学生意见汇总表,,',
        '填报单位：第二小学,,',
        '建议,姓名,序号',
        '少考试,张某,1',
      ),
    );
    expect(texts).toEqual(['多读书', '少考试']);
    expect(meta).toEqual([{ 单位: '第一小学' }, { 单位: '第二小学', 姓名: '张某' }]);
    expect(notices).toEqual([
      'a.csv：第2行为表头，内容=C列（意见），单位=B列（单位）',
      'a.csv：第7行为表头，内容=A列（建议），姓名=B列（姓名）',
    ]);
  });
});

describe('a table without a header', () => {
  test('has its units and dates found by what they hold', async () => {
    const { meta, notices } = await readFile(
      'a.csv',
      csv('第一小学,关于增加路灯的建议,2009-3-24', '第二小学,关于整修操场的建议,2009-3-25'),
    );
    expect(meta).toEqual([
      { 单位: '第一小学', 时间: '2009-3-24' },
      { 单位: '第二小学', 时间: '2009-3-25' },
    ]);
    expect(notices).toEqual(['a.csv：没有找到表头，内容=B列，按文字多少推断，单位=A列，时间=C列，按内容推断']);
  });
});

describe('columns that the user names', () => {
  const table = csv('甲,乙,丙', '一小,多读书,张某');
  test('by letter', async () => {
    const { texts, meta } = await readFile('a.csv', table, { columns: { 内容: 'B', 年级: 'c' } });
    expect({ texts, meta }).toEqual({
      texts: ['甲', '乙', '丙'].slice(1, 2).concat('多读书'),
      meta: [{ 年级: '丙' }, { 年级: '张某' }],
    });
  });
  test('by heading, which finds the header, too', async () => {
    const { texts, meta, rows } = await readFile('a.csv', table, { columns: { 内容: '乙', 单位: '甲' } });
    expect({ texts, meta, rows }).toEqual({ texts: ['多读书'], meta: [{ 单位: '一小' }], rows: [2] });
  });
  test('several for the content', async () => {
    const { texts } = await readFile('a.csv', table, { columns: { 内容: '乙+丙' } });
    expect(texts).toEqual(['多读书\n张某']);
  });
  test('absent in one file is a notice', async () => {
    const folder = folderWith({ 'a.csv': csv('说明,单位', '多读书,一小'), 'b.csv': csv('意见', '少考试') });
    const { documents, notices } = await readSubmissions([folder], { columns: { 内容: '说明' } });
    expect(documents.map(({ text }) => text)).toEqual(['多读书', '少考试']);
    expect(notices).toContain(`${folder}/b.csv：没有 --columns 指定的内容列`);
  });
  test('absent in all files is a mistake of the call', async () => {
    await expect(readFile('a.csv', csv('意见', '少考试'), { columns: { 单位: 'Z' } })).rejects.toThrow(
      '--columns 中「单位=Z」指定的列在所有表格里都没有，请核对列号或表头',
    );
  });
});

describe('--columns', () => {
  test('is parsed with half- and full-width marks', () => {
    expect(parseColumns('内容=E，单位＝学校 ,时间=F')).toEqual({ 内容: 'E', 单位: '学校', 时间: 'F' });
  });
  test.each(['内容', '内容=', '=E', '内容=E=F', '', '内容=E,内容=F'])('%j is refused', (text) => {
    expect(() => parseColumns(text)).toThrow('--columns');
  });
});
