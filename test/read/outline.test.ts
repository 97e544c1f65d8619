import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../src/core/document.js';
import { type OutlineLine, outline } from '../../src/read/outline/index.js';

function linesOf(text: string): OutlineLine[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const span = { start, end: start + line.length, source: { file: '稿.txt', line: index + 1 } };
    start += line.length + 1;
    return span;
  });
}

/** One string a block: the level of a heading or · for a paragraph, and the text. */
function shown(text: string, lines = linesOf(text)): string[] {
  return outline(text, lines).map(({ kind, level, span }) => {
    const words = text.slice(span.start, span.end).replaceAll('\n', '⏎');
    return kind === 'heading' ? `${level} ${words}` : `· ${words}`;
  });
}

const markers = (text: string): (string | undefined)[] => outline(text, linesOf(text)).map(({ marker }) => marker);

describe('levels', () => {
  test('the official enumerators nest', () => {
    const text = '一、总体要求\n（一）工作目标\n1.提高质量\n（1）课堂教学\n①备课\n集体备课每周一次。';
    expect(shown(text)).toEqual([
      '1 一、总体要求',
      '2 （一）工作目标',
      '3 1.提高质量',
      '4 （1）课堂教学',
      '5 ①备课',
      '· 集体备课每周一次。',
    ]);
  });

  test('a skipped level keeps the level of its kind', () => {
    const text =
      '一、存在的问题\n1、作风不实\n下基层的次数比去年少了三成。\n2、学习不深\n全年集中学习只有四次。\n二、整改措施\n每月两次。';
    expect(shown(text).filter((block) => !block.startsWith('·'))).toEqual([
      '1 一、存在的问题',
      '3 1、作风不实',
      '3 2、学习不深',
      '1 二、整改措施',
    ]);
  });

  test('half and full width and ready-made signs count alike', () => {
    const text = '(一)班子建设\n会议按期召开。\n㈡队伍建设\n培训按期举办。\n（三）制度建设\n制度按期修订。';
    expect(shown(text).filter((block) => !block.startsWith('·'))).toEqual([
      '2 (一)班子建设',
      '2 ㈡队伍建设',
      '2 （三）制度建设',
    ]);
    expect(markers('１．加强领导\n成立小组。\n2、落实责任\n签订责任书。')).toEqual([
      '１．',
      undefined,
      '2、',
      undefined,
    ]);
  });

  test('第一部分 contains 一、', () => {
    const text = '第一部分 基本情况\n一、学校概况\n现有教师八十名。\n第二部分 存在问题\n一、教学方面\n课时不足。';
    expect(shown(text)).toEqual([
      '1 第一部分 基本情况',
      '2 一、学校概况',
      '· 现有教师八十名。',
      '1 第二部分 存在问题',
      '2 一、教学方面',
      '· 课时不足。',
    ]);
  });

  test('第一阶段 under 二、 stands below it', () => {
    expect(shown('二、实施步骤\n第一阶段：\n四月底前完成动员。')).toEqual([
      '1 二、实施步骤',
      '2 第一阶段：',
      '· 四月底前完成动员。',
    ]);
  });

  test('levels the format states hold, the highest as 1, and enumerators of the same kind follow them', () => {
    const text = '某校调研报告\n一、基本情况\n（一）师资\n教师八十名。\n二、存在问题\n课时不足。';
    const lines = linesOf(text).map((line, index) => ({ ...line, ...([1].includes(index) ? { level: 2 } : {}) }));
    expect(shown(text, lines)).toEqual([
      '0 某校调研报告',
      '1 一、基本情况',
      '2 （一）师资',
      '· 教师八十名。',
      '1 二、存在问题',
      '· 课时不足。',
    ]);
  });

  test('a lone highest level at the top is the title', () => {
    const text = '春季学期走访\n走访概况\n走访了六所学校。\n家长的话\n盼望校车。';
    const levels = [1, 2, undefined, 2, undefined];
    const lines = linesOf(text).map((line, index) => ({ ...line, ...(levels[index] ? { level: levels[index] } : {}) }));
    expect(shown(text, lines)).toEqual([
      '0 春季学期走访',
      '1 走访概况',
      '· 走访了六所学校。',
      '1 家长的话',
      '· 盼望校车。',
    ]);
  });

  test('a long text with a heading style is text', () => {
    const text =
      '本学期以来，我们先后组织了六次集体学习，走访了十二个年级组，召开了三场座谈会，与一百二十名教师和家长作了交谈，对大家反映比较集中的食堂、宿舍、课后服务等方面的情况逐一作了记录和核实，并在校务会上作了两次专题研究，形成了初步的改进清单。';
    expect(
      outline(text, [{ ...linesOf(text)[0], start: 0, end: text.length, source: { file: 'a' }, level: 1 }])[0]?.kind,
    ).toBe('paragraph');
  });
});

describe('headings and their text in one line', () => {
  test('a short first clause is the heading, the rest the paragraph right behind it', () => {
    const text =
      '三、工作要求\n1.分清责任,形成合力。各支部书记负总责,班子成员按分工抓好落实,每月汇总一次进展。\n2.抓好宣传,营造氛围。各支部要用好校园网和宣传栏,及时报道好的做法,每周不少于两篇。';
    const blocks = outline(text, linesOf(text));
    expect(shown(text)).toEqual([
      '1 三、工作要求',
      '3 1.分清责任,形成合力。',
      '· 各支部书记负总责,班子成员按分工抓好落实,每月汇总一次进展。',
      '3 2.抓好宣传,营造氛围。',
      '· 各支部要用好校园网和宣传栏,及时报道好的做法,每周不少于两篇。',
    ]);
    expect(blocks[1]?.span.end).toBe(blocks[2]?.span.start);
    expect(blocks[2]?.source).toEqual(blocks[1]?.source);
  });

  test('a heading glued to the sentence before is cut off', () => {
    const text = '一、主要成效\n全年走访企业三百家，为下一步工作打下了基础。二、存在的问题\n走访后的答复不够及时。';
    expect(shown(text)).toEqual([
      '1 一、主要成效',
      '· 全年走访企业三百家，为下一步工作打下了基础。',
      '1 二、存在的问题',
      '· 走访后的答复不够及时。',
    ]);
  });

  test('half-width punctuation ends sentences after Chinese', () => {
    expect(shown('一、主要成效.全年走访企业三百家,比去年多了一半.二、存在的问题.\n走访后的答复不够及时.')).toEqual([
      '1 一、主要成效.',
      '· 全年走访企业三百家,比去年多了一半.',
      '1 二、存在的问题.',
      '· 走访后的答复不够及时.',
    ]);
  });

  test('a text in one line falls into its sections', () => {
    const text =
      '调研情况：我们走访了六个村。问题分析：一、道路失修。村道多年没有养护，雨天积水严重。二、路灯不亮。主干道一半路灯损坏，至今没有更换。具体建议：列入明年预算。';
    expect(shown(text)).toEqual([
      '1 调研情况：',
      '· 我们走访了六个村。',
      '1 问题分析：',
      '2 一、道路失修。',
      '· 村道多年没有养护，雨天积水严重。',
      '2 二、路灯不亮。',
      '· 主干道一半路灯损坏，至今没有更换。',
      '1 具体建议：',
      '· 列入明年预算。',
    ]);
  });
});

describe('what is not a heading', () => {
  test('a numbered list of suggestions is paragraphs with markers', () => {
    const text = '意见建议\n1.建议食堂增加菜品，并降低价格。\n2、希望延长图书馆开放时间！\n3．操场晚上没有灯。';
    expect(shown(text).slice(1)).toEqual([
      '· 1.建议食堂增加菜品，并降低价格。',
      '· 2、希望延长图书馆开放时间！',
      '· 3．操场晚上没有灯。',
    ]);
    expect(markers(text).slice(1)).toEqual(['1.', '2、', '3．']);
  });

  test('a list of short phrases with nothing under them is a list, whatever its enumerators', () => {
    expect(shown('1、增加食堂菜品\n2、延长开放时间\n3、修好操场路灯')).toEqual([
      '· 1、增加食堂菜品',
      '· 2、延长开放时间',
      '· 3、修好操场路灯',
    ]);
    expect(shown('一、增加食堂菜品\n二、延长开放时间\n三、修好操场路灯').every((block) => block.startsWith('·'))).toBe(
      true,
    );
  });

  test('the last sentence of a list is no heading because a plain line follows', () => {
    expect(shown('第一，防疫员人手不够，请增加。\n第二，冷藏箱太旧，请更换。\n此致')).toEqual([
      '· 第一，防疫员人手不够，请增加。',
      '· 第二，冷藏箱太旧，请更换。',
      '· 此致',
    ]);
    expect(shown('1.只打勾。\n2.缺面批。\n附件在后').some((block) => !block.startsWith('·'))).toBe(false);
  });

  test('建议 alone, or with other such words, is a heading; with what is suggested it is none', () => {
    const body = '分两年更换主管网，先改顶楼和把边户。';
    for (const heading of ['二、建议', '二、意见建议', '二、建议和对策', '二、建议：'])
      expect(shown(`一、现状\n${body}\n${heading}\n${body}`)[2]).toBe(`1 ${heading}`);
    expect(shown(`一、现状\n${body}\n二、建议换管\n${body}`)[2]).toBe('· 二、建议换管');
  });

  test('sections without text are headings all the same', () => {
    expect(shown('一、存在的问题\n二、原因分析\n三、整改措施')).toEqual([
      '1 一、存在的问题',
      '1 二、原因分析',
      '1 三、整改措施',
    ]);
  });

  test('opinions of two sentences under a section are entries, not headings with text', () => {
    const text =
      '一、对学校工作的意见\n（一）教室的灯太暗。孩子看黑板很吃力，建议换成护眼灯，暑假里换好。\n（二）校门口太堵。早上家长的车停成三排，希望交警来管一管。';
    expect(shown(text).map((block) => block.slice(0, 5))).toEqual(['1 一、对', '· （一）', '· （二）']);
  });

  test('第一， 第二， inside a paragraph stay there', () => {
    const text =
      '一、下一步打算\n第一，抓好学习。每月集中学习一次，年底前完成。第二，抓好落实。每周汇总一次进展，逐项销号。';
    expect(shown(text).slice(1)).toEqual([
      '· 第一，抓好学习。每月集中学习一次，年底前完成。第二，抓好落实。每周汇总一次进展，逐项销号。',
    ]);
  });

  test('a table of contents has no headings', () => {
    const text = '一、主要成效……………1\n二、存在问题…………3\n\n全年走访企业三百家。';
    expect(shown(text).every((block) => block.startsWith('·'))).toBe(true);
  });

  test('numbers that are not enumerators', () => {
    for (const text of [
      '三、四月份集中走访。',
      '3.5万元已经拨付。',
      '2009年3月召开会议。',
      '10:30开会。',
      '五、六年级作业太多',
    ])
      expect(markers(text)).toEqual([undefined]);
  });

  test('一是 二是 and an enumeration inside a sentence stay in the paragraph', () => {
    const text = '一、主要做法\n主要做了三件事：一是抓学习。二是抓制度。\n当前任务有两项：一、抓学习；二、抓落实。';
    expect(shown(text).slice(1)).toEqual([
      '· 主要做了三件事：一是抓学习。二是抓制度。',
      '· 当前任务有两项：一、抓学习；二、抓落实。',
    ]);
  });

  test('short lines one below the other, each a suggestion, have no title among them', () => {
    expect(shown('食堂菜太咸\n希望延长图书馆开放时间\n操场晚上没有灯')).toEqual([
      '· 食堂菜太咸',
      '· 希望延长图书馆开放时间',
      '· 操场晚上没有灯',
    ]);
  });
});

describe('titles', () => {
  test('the first lines, with a subtitle, but not what stands between', () => {
    const text =
      '深化课程改革情况的调研报告\n——以六所乡村小学为例\n时间：2010年5月\n（2010年5月）\n同志们：\n一、基本情况\n走访了六所学校。';
    expect(shown(text)).toEqual([
      '0 深化课程改革情况的调研报告',
      '0 ——以六所乡村小学为例',
      '· 时间：2010年5月',
      '· （2010年5月）',
      '· 同志们：',
      '1 一、基本情况',
      '· 走访了六所学校。',
    ]);
  });

  test.each(['后勤服务征求意见表', '来访登记表', '工作简报'])('%s above plain opinions', (title) => {
    expect(shown(`${title}\n洗手池水压太小，请增加龙头。\n洗衣机太少，请增加。`)[0]).toBe(`0 ${title}`);
  });

  test('above its appendix', () => {
    const text =
      '教学管理自查情况\n一、备课\n教案抄写多。\n二、课堂\n提问面窄。\n附：整改打算\n一、备课\n每周集体备课。';
    expect(shown(text).filter((block) => !block.startsWith('·'))).toEqual([
      '0 教学管理自查情况',
      '1 一、备课',
      '1 二、课堂',
      '1 附：整改打算',
      '1 一、备课',
    ]);
  });

  test('a title broken over two lines', () => {
    expect(shown('关于在全县中小学开展阅读活动\n情况的报告\n今年以来，全县开展了阅读活动。').slice(0, 2)).toEqual([
      '0 关于在全县中小学开展阅读活动',
      '0 情况的报告',
    ]);
  });
});

describe('sections without enumerators', () => {
  test('short lines called like sections', () => {
    const text =
      '【存在的问题】\n值班制度执行得不够好，节假日电话常常无人接听。\n整改措施：\n从本月起实行双人值班，由办公室每周抽查两次。';
    expect(shown(text)).toEqual([
      '1 【存在的问题】',
      '· 值班制度执行得不够好，节假日电话常常无人接听。',
      '1 整改措施：',
      '· 从本月起实行双人值班，由办公室每周抽查两次。',
    ]);
  });
});

describe('lines broken at a fixed width', () => {
  const broken = [
    '　　今年以来我校围绕提高教学质量开展了一系列工作，先后组织',
    '教师外出培训十二次，听课评课六十多节，编写校本教材三种，完成',
    '1.2万册图书的整理和上架，受到家长和社会各界的普遍好评，也为',
    '一、二年级开设了阅读课。',
    '　　下一步我们将继续努力。',
  ].join('\n');

  test('are joined to the paragraph they belong to', () => {
    const blocks = outline(broken, linesOf(broken));
    expect(blocks.map(({ kind, source }) => [kind, source.line])).toEqual([
      ['paragraph', 1],
      ['paragraph', 5],
    ]);
  });

  test('lines of differing lengths are left alone', () => {
    const text = '食堂的饭菜希望能够多一些花样\n图书馆周末开放\n操场的路灯坏了很久，一直没有人来修理，晚上锻炼很不安全';
    expect(outline(text, linesOf(text))).toHaveLength(3);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '一、',
    '（一）',
    '(二)',
    '1.',
    '2、',
    '①',
    '第一部分',
    '存在的问题',
    '原因分析：',
    '建议',
    '明确职责',
    '，',
    '。',
    '；',
    '：',
    ' ',
    '　',
    '\n',
    '\n\n',
    '学习不够',
    '3.5',
    'A.',
    '——',
    '”',
    '二十一、',
  );
  const texts = fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: pieces },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join(''));

  test('blocks are in order, do not overlap, are trimmed, and leave only white space out', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined })), (text, levels) => {
        const lines = linesOf(text).map((line, index) => ({
          ...line,
          ...(levels[index] === undefined ? {} : { level: levels[index] }),
        }));
        const blocks = outline(text, lines);
        let end = 0;
        for (const block of blocks) {
          expect(text.slice(end, block.span.start).trim()).toBe('');
          const words = text.slice(block.span.start, block.span.end);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
          if (block.marker !== undefined) expect(words.startsWith(block.marker)).toBe(true);
          expect(block.kind === 'heading').toBe(block.level !== undefined);
          end = block.span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('a line of two million characters, or fifty thousand lines, is no trouble', () => {
    const unit = `${'我们开展了学习'.repeat(50)}。一、存在问题：1.作风不实。（一）`;
    const line = unit.repeat(Math.ceil(2_000_000 / unit.length));
    expect(outline(line, linesOf(line)).length).toBeGreaterThan(0);
    const many = '无标点的一行\n'.repeat(50_000);
    expect(outline(many, linesOf(many))).toHaveLength(50_000);
    const spaces = `${'　'.repeat(1_000_000)}一${' '.repeat(1_000_000)}、`;
    expect(outline(spaces, linesOf(spaces))).toHaveLength(1);
  });
});

const seeds = new URL('../../../shared/seeds/', import.meta.url);
test.skipIf(!existsSync(seeds))('real documents have their sections as headings of level 1', () => {
  for (const name of readdirSync(seeds).filter((file) => file.endsWith('.txt'))) {
    const text = readFileSync(new URL(name, seeds), 'utf8');
    const top = (block: TextBlock): boolean => block.kind === 'heading' && block.level === 1;
    const sections = text.match(/^\s*[一二三四五]、/gmu)?.length;
    expect([name, outline(text, linesOf(text)).filter(top).length]).toEqual([name, sections]);
  }
});
