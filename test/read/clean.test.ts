import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/document.js';
import { readingOf } from '../../src/core/reading.js';
import { textDocument } from '../../src/read/text/running-text.js';

function documentOf(text: string, clean = true): Document {
  const paragraphs = text.split('\n').map((line, index) => ({ text: line, line: index + 1 }));
  const document = textDocument(paragraphs, '稿.txt', { meta: { guessed: {}, told: {} }, clean });
  if (!document) throw new Error('no text');
  return document;
}

const readings = (document: Document): string[] => document.blocks.map(({ span }) => readingOf(document, span).text);

/** 「原因：文字」 of what was dropped, breaks as ⏎. */
const dropped = ({ text, dropped: gone = [] }: Document): string[] =>
  gone.map(({ reason, span }) => `${reason}：${text.slice(span.start, span.end).replaceAll('\n', '⏎')}`);

/** A paragraph of two sentences and 90 characters. */
const long =
  '今年以来，学校把改进作风放在重要位置，班子成员每人联系两个年级，每周听课不少于三节，每月同教师谈心不少于五人次，收集意见一百二十条。其中关于食堂的三十二条已经办结，关于校车的十八条正在同有关部门协商。';

describe('chats', () => {
  test('lose the lines of who wrote when, and what stands for pictures', () => {
    const lines = [
      '某某家长群 2009年4月11日',
      '小某爸爸 10:21',
      '校门口车太快',
      '',
      '李老师 2009/4/11 10:22',
      '[图片]',
      '课后服务能不能到六点',
      '—————  2009-04-12  —————',
      '2009-04-12 08:30:05 王某(12345)',
      '[表情]食堂太吵',
    ];
    const document = documentOf(lines.join('\n'));
    expect(readings(document)).toEqual([
      '某某家长群 2009年4月11日',
      '校门口车太快',
      '课后服务能不能到六点',
      '[表情]食堂太吵',
    ]);
    expect(dropped(document)).toEqual([
      '聊天记录的发送人和时间：小某爸爸 10:21',
      '聊天记录的发送人和时间：李老师 2009/4/11 10:22',
      '聊天记录的图片、表情等：[图片]',
      '聊天记录的发送人和时间：—————  2009-04-12  —————',
      '聊天记录的发送人和时间：2009-04-12 08:30:05 王某(12345)',
    ]);
  });

  test('lose what a program writes above the messages it exports', () => {
    const lines = [
      '消息记录（此消息记录为文本格式，不支持重新导入）',
      '================================',
      '消息分组:我的群聊',
      '消息对象:教师群',
      '',
      '2009-04-12 10:22:33 张老师(12345678)',
      '职称评审能不能不看论文',
      '2009-04-12 10:23:10 李老师<li@example.com>',
      '赞同',
    ];
    expect(readings(documentOf(lines.join('\n')))).toEqual(['职称评审能不能不看论文', '赞同']);
  });

  test('are not mistaken for timetables, or for a text with one time in it', () => {
    for (const text of ['作息时间\n早读 7:30\n第一节 8:00\n午饭 11:50', '建议校门开放时间\n早上 7:00\n太晚了']) {
      expect(dropped(documentOf(text))).toEqual([]);
    }
  });
});

describe('web shells', () => {
  const page = [
    '春风网 资料库 学校改进作风工作方案范文',
    '',
    '学校改进作风工作方案范文',
    '',
    '时间:2021-03-02 08:15:30',
    '导语:学校改进作风工作方案一文来源于网友上传,不代表本站观点,欢迎参考。',
    '',
    '学校改进作风工作方案',
    '一、总体要求',
    long,
    '二、工作安排',
    '时间安排:3月至5月。',
    long,
    '上一篇:小学食堂管理办法',
    '下一篇:中学校车管理办法',
    '分享到:微信 微博 QQ空间',
    '被举报文档标题:学校改进作风工作方案',
    '被举报文档地址:',
    'https://example.com/a.html',
    '侵权',
    '其他',
    '验证码:',
    '(必填)',
  ];

  test('are dropped, each line with its reason, and nothing else', () => {
    const document = documentOf(page.join('\n'));
    expect(readings(document)).toEqual([page[7], page[8], long, page[10], page[11], long]);
    expect(document.dropped?.map(({ reason, source }) => [source?.line, reason])).toEqual([
      [1, '网站名称'],
      [3, '网页标题，正文另有'],
      [5, '网页发布时间'],
      [6, '网站导语'],
      [14, '上一篇、下一篇'],
      [15, '上一篇、下一篇'],
      [16, '网站分享按钮'],
      ...[17, 18, 19, 20, 21, 22, 23].map((line) => [line, '网站举报表']),
    ]);
  });

  test('lists of other pages at the end go with their heading, a list the text goes on behind stays', () => {
    const list = ['相关阅读', '公交调价听证会召开', '夜班车开通'];
    expect(readings(documentOf([long, long, ...list, '热门文章', '停车新规'].join('\n')))).toEqual([long, long]);
    expect(readings(documentOf([long, ...list, long].join('\n')))).toEqual([long, ...list, long]);
  });

  test('a text of which nothing would be left is content', () => {
    const document = documentOf('- 3 -\n上一篇:无');
    expect([readings(document), document.dropped]).toEqual([['- 3 -', '上一篇:无'], undefined]);
  });

  test('stay where the cleaning is turned off', () => {
    const document = documentOf(page.join('\n'), false);
    expect(document.dropped).toBeUndefined();
    expect(readings(document)).toContain('侵权');
  });

  test.each([
    '下载专区的课件太旧，建议及时更新。',
    '建议学校公众号不要天天让家长转发。',
    '分享到家长群的通知太多，看不过来。',
    '学校网站上一篇通知过了半年还没有更新。',
    '其他',
    '提交',
    '希望来源清楚、作者可查，阅读书目不要指定出版社。',
    '时间:2021-03-02 08:15:30',
    'www.example.com 打不开，请修复。',
    '相关推荐',
    '意见：食堂贵；建议：降价。',
  ])('an opinion is no shell: %s', (line) => {
    const text = ['对学校工作的意见', '希望操场周末开放。', line, '希望图书馆延长开放时间。', '希望少填表。'].join(
      '\n',
    );
    expect(dropped(documentOf(text))).toEqual([]);
  });
});

describe('pages', () => {
  const pages = ['一', '二', '三'].flatMap((number, index) => [
    '第五小学调研报告',
    `${number}、调研情况之${number}`,
    long,
    long,
    `- ${index + 1} -`,
  ]);

  test('numbers and running heads are dropped, the title stays', () => {
    const document = documentOf(pages.join('\n'));
    expect(dropped(document)).toEqual([
      '页码：- 1 -',
      '页眉页脚：第五小学调研报告',
      '页码：- 2 -',
      '页眉页脚：第五小学调研报告',
      '页码：- 3 -',
    ]);
    expect(readings(document)[0]).toBe('第五小学调研报告');
  });

  test.each(['第3页 共10页', '第 3 页', '—3—', '－３－', '3/10页', 'Page 3 of 10', '第三页'])(
    '%s is a page number',
    (line) => {
      expect(dropped(documentOf(`${long}\n${line}\n${long}`))).toEqual([`页码：${line}`]);
    },
  );

  test('bare numbers count only when they count the pages', () => {
    const filler = Array.from({ length: 9 }, () => long);
    const counting = [1, 2, 3].flatMap((page) => [...filler, String(page)]).join('\n');
    expect(dropped(documentOf(counting))).toEqual(['页码：1', '页码：2', '页码：3']);
    expect(dropped(documentOf(`参加人数\n${long}\n120\n${long}\n95\n${long}\n`))).toEqual([]);
  });

  test('the same opinion given many times is no running head', () => {
    expect(dropped(documentOf(['食堂太贵', '操场太小', '食堂太贵', '食堂太贵', '食堂太贵'].join('\n')))).toEqual([]);
  });

  test('a sentence goes on behind the end of a page', () => {
    const document = documentOf(`学校要进一步加强青年教师队\n\n- 7 -\n\f伍建设，健全培养机制。\n${long}`);
    expect(readings(document)).toEqual(['学校要进一步加强青年教师队伍建设，健全培养机制。', long]);
    expect(dropped(document).filter((entry) => !entry.startsWith('断行'))).toEqual(['页码：- 7 -', '分页符：\f']);
  });

  test.each(['由扫描全能王扫描创建', 'Created with Aspose.Words'])('%s is a watermark', (line) => {
    expect(dropped(documentOf(`${long}\n${line}\n${long}`))).toEqual([`水印：${line}`]);
  });

  test('a watermark in words that could be content has to be repeated', () => {
    expect(dropped(documentOf(`内部资料\n${long}\n${long}`))).toEqual([]);
    expect(dropped(documentOf(`内部资料\n${long}\n内部资料\n${long}`))).toHaveLength(2);
  });
});

describe('broken lines', () => {
  const [head, tail] = [long.slice(0, 88), long.slice(88)];

  test('a long paragraph broken inside a word is one block, whose span is the original', () => {
    const text = `${long}\n${head}\n\n${tail}\n${long}`;
    const document = documentOf(text);
    expect(readings(document)).toEqual([long, long, long]);
    const span = document.blocks[1]?.span ?? { start: 0, end: 0 };
    expect(text.slice(span.start, span.end)).toBe(`${head}\n\n${tail}`);
    expect(dropped(document)).toEqual(['断行：⏎⏎']);
  });

  test.each([
    ['an enumerator', `二、${tail}`],
    ['a point of a series', `二是${tail}`],
    ['an indent', `　　${tail}`],
    ['a short line without an end', '教务处'],
    ['a label', `地点：${tail}`],
  ])('nothing is joined before %s', (_, next) => {
    expect(readings(documentOf(`${long}\n${head}\n${next}\n${long}`))).toHaveLength(4);
  });

  test('opinions one a line stay apart, with and without a full stop', () => {
    const lines = ['食堂饭菜贵，希望降价', '操场太小。希望扩建', '图书馆关门早，放学后借不到书。'];
    expect(readings(documentOf(lines.join('\n')))).toEqual(lines);
  });

  test('a heading that is glued to a sentence does not run on into the text below', () => {
    expect(readings(documentOf(`${long}二、存在的不足\n${long}`)).at(-1)).toBe(long);
  });
});

describe('characters', () => {
  test('a stretched title reads without its spaces', () => {
    const document = documentOf(`关　于　开 展 读 书 活 动 的 意 见\n${long}\n${long}`);
    expect(readings(document)[0]).toBe('关于开展读书活动的意见');
  });

  test('a run in the midst of a sentence reads on into the next word', () => {
    const document = documentOf(`过马路要等很久，希 望 交 警 部 门 增设信号灯。\n${long}`);
    expect(readings(document)[0]).toBe('过马路要等很久，希望交警部门增设信号灯。');
    expect(readings(documentOf(`填 报 单 位 清河小学\n${long}`))[0]).toBe('填报单位 清河小学');
  });

  test.each(['组员：张某　李某　王某', '是　否', '男 女', '一 二 三 四年级'])(
    'spaces that part words stay: %s',
    (line) => {
      expect(dropped(documentOf(`${line}\n${long}`))).toEqual([]);
    },
  );

  test('nobody sees zero-width signs', () => {
    expect(readings(documentOf(`建议加\u200b强校车管\ufeff理。\n${long}`))[0]).toBe('建议加强校车管理。');
  });
});

describe('a table flattened to a cell a line', () => {
  const table = [
    '\t阶段',
    '\t内容',
    '\t时间',
    '',
    '',
    '\t准备阶段',
    '',
    '三月',
    '\t成立小组',
    '\t3月1日',
    '',
    '\t',
    '\t制订',
    '方案',
    '\t3月5日',
    '',
    '\t总结阶段',
    '\t写出报告',
    '\t',
  ];

  test('reads row by row, cells apart by tabs', () => {
    const document = documentOf(`一、计划表\n${table.join('\n')}\n二、其他事项\n${long}`);
    expect(readings(document)).toEqual([
      '一、计划表',
      '阶段\t内容\t时间',
      '准备阶段三月\t成立小组\t3月1日',
      '制订方案\t3月5日',
      '总结阶段\t写出报告',
      '二、其他事项',
      long,
    ]);
  });

  test('lines that merely begin with a tab are no table', () => {
    const text = `\t${long}\n\t${long}\n\t${long}`;
    expect(readings(documentOf(text))).toEqual([long, long, long]);
  });
});

describe('readings', () => {
  const piece = fc.constantFrom(
    '加强',
    '管理',
    '。',
    '，',
    '\n',
    '\n\n',
    ' ',
    '　',
    '\t',
    '\f',
    '- 2 -',
    '一、',
    '\u200b',
    '关 于 开 展',
    '上一篇:',
    long,
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''));

  test('every character of a reading stands where the map says, and nothing but what was dropped is missing', () => {
    fc.assert(
      fc.property(
        text.filter((value) => /\S/u.test(value)),
        (value) => {
          const document = documentOf(value);
          const whole = readingOf(document);
          [...whole.text].forEach((_, index) => {
            const at = whole.originalOf({ start: index, end: index + 1 });
            expect(value.slice(at.start, at.end)).toBe(whole.text[index]);
            expect(whole.spanOf(at)).toEqual({ start: index, end: index + 1 });
          });
          const gone = (document.dropped ?? []).reduce((sum, { span }) => sum + span.end - span.start, 0);
          expect(whole.text.length + gone).toBe(value.length);
        },
      ),
    );
  });

  test('blocks are in order, do not overlap and keep inside the text, whatever was dropped', () => {
    fc.assert(
      fc.property(
        text.filter((value) => /\S/u.test(value)),
        (value) => {
          let end = 0;
          for (const { span } of documentOf(value).blocks) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(value.length);
        },
      ),
    );
  });
});
