import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/core/errors.js';
import type { Extract } from '../../src/read/format.js';
import { docx } from '../../src/read/formats/docx/index.js';
import { type DocxSource, docxFile, listed, lvl, p } from '../fixtures/docx/package.js';

const read = (source: DocxSource): Promise<Extract> => docx.read(docxFile(source), '稿.docx', {});

/** The paragraphs of a document's running text. */
async function texts(source: DocxSource): Promise<string[]> {
  const { parts } = await read(source);
  return parts.flatMap((part) => (part.kind === 'text' ? part.paragraphs.map(({ text }) => text) : []));
}

async function levels(source: DocxSource): Promise<(number | undefined)[]> {
  const { parts } = await read(source);
  return parts.flatMap((part) => (part.kind === 'text' ? part.paragraphs.map(({ level }) => level) : []));
}

const reason = async (bytes: Uint8Array): Promise<string> => {
  const error: unknown = await docx.read(bytes, '稿.docx', {}).catch((caught: unknown) => caught);
  return error instanceof InputError ? error.reason : `no InputError: ${String(error)}`;
};

describe('text', () => {
  test('paragraphs keep their order and count from 1, blank ones included', async () => {
    expect(await read({ body: `${p('甲')}<w:p/>${p('乙')}` })).toEqual({
      parts: [
        {
          kind: 'text',
          paragraphs: [
            { text: '甲', paragraph: 1 },
            { text: '', paragraph: 2 },
            { text: '乙', paragraph: 3 },
          ],
        },
      ],
      notices: [],
    });
  });

  test('runs join, tabs and hyphens stay, a soft line break begins a line of the same paragraph', async () => {
    const body =
      '<w:p><w:r><w:t>食</w:t><w:t>堂</w:t><w:tab/><w:t>2010</w:t><w:noBreakHyphen/><w:t>2012</w:t><w:br/><w:t>第二行</w:t></w:r></w:p>';
    expect((await read({ body })).parts).toEqual([
      {
        kind: 'text',
        paragraphs: [
          { text: '食堂\t2010-2012', paragraph: 1 },
          { text: '第二行', paragraph: 1 },
        ],
      },
    ]);
  });

  test('links, content controls and fields show their text; instructions, prompts and pinyin do not', async () => {
    const body =
      '<w:p><w:hyperlink><w:r><w:t>网址</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>' +
      '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处输入</w:t></w:r></w:sdtContent></w:sdt>' +
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:t>指令</w:t><w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/></w:r>' +
      '<w:r><w:ruby><w:rt><w:r><w:t>zì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>';
    expect(await texts({ body })).toEqual(['网址控件7字']);
  });

  test('a field without an end does not swallow what follows', async () => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:t>指令</w:t></w:r></w:p>${p('正文')}`;
    expect(await texts({ body })).toEqual(['', '正文']);
  });

  test('symbols of symbol fonts become characters', async () => {
    const body =
      '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>同意</w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>不同意</w:t><w:sym w:font="宋体" w:char="2460"/></w:r></w:p>';
    expect(await texts({ body })).toEqual(['☑同意□不同意①']);
  });

  test('a text box is read once, after the paragraph it is anchored in', async () => {
    const box = (text: string): string => `<wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('框')}</mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>锚</w:t></w:r></w:p>${p('后')}`;
    expect((await read({ body })).parts).toEqual([
      {
        kind: 'text',
        paragraphs: [
          { text: '锚', paragraph: 1 },
          { text: '框', paragraph: 1 },
          { text: '后', paragraph: 2 },
        ],
      },
    ]);
  });

  test('the strict namespace and a main part of another name are read alike', async () => {
    expect(await texts({ body: p('严格'), strict: true, main: 'word/document2.xml' })).toEqual(['严格']);
  });
});

describe('what is not text is left out with a notice', () => {
  test('revisions are accepted, and a deleted paragraph mark joins two paragraphs', async () => {
    const body =
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins><w:r><w:t>增</w:t></w:r></w:ins></w:p>' +
      '<w:p><w:pPr><w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange></w:pPr><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:r><w:t>后</w:t></w:r></w:p>';
    expect(await read({ body })).toEqual({
      parts: [{ kind: 'text', paragraphs: [{ text: '前增后', paragraph: 2 }] }],
      notices: ['稿.docx：有修订痕迹，按接受全部修订后的文字读取'],
    });
  });

  test('comments, notes, hidden text and tables of contents', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    const body = `${p('存在问题 3', '<w:pStyle w:val="T1"/>')}<w:p><w:r><w:t>正文</w:t><w:commentReference w:id="0"/><w:footnoteReference w:id="2"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t><w:t>字</w:t></w:r></w:p>`;
    expect(await read({ body, styles })).toEqual({
      parts: [{ kind: 'text', paragraphs: [{ text: '正文', paragraph: 2 }] }],
      notices: [
        '稿.docx：有 1 处批注，未计入正文',
        '稿.docx：有 1 条脚注或尾注，列在文末，不作为正文',
        '稿.docx：有 1 处隐藏文字，未计入正文',
        '稿.docx：有 1 行目录，未计入正文',
      ],
    });
  });
});

describe('heading levels', () => {
  const style = (id: string, name: string, more = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const outlined = (level: number): string => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;
  const of = (id: string): string => `<w:pStyle w:val="${id}"/>`;

  test('come from the style, what it is based on, and the paragraph itself, which wins', async () => {
    const styles =
      style('1', 'heading 1', outlined(0)) +
      style('my', '我的标题', '<w:basedOn w:val="1"/>') +
      style('3', 'heading 3') +
      style('T', 'Title');
    const body = [
      p('a', of('1')),
      p('b', of('my')),
      p('c', of('3')),
      p('d', of('T')),
      p('e', `${of('my')}<w:outlineLvl w:val="1"/>`),
      p('f', `${of('my')}<w:outlineLvl w:val="9"/>`),
      p('g'),
    ];
    expect(await levels({ body: body.join(''), styles })).toEqual([1, 1, 3, 0, 2, undefined, undefined]);
  });

  test('a default style with an outline level does not make every paragraph a heading', async () => {
    const styles =
      `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>${outlined(0)}</w:style>` +
      style('b', '正文缩进', '<w:basedOn w:val="a"/>');
    expect(await levels({ body: p('一') + p('二', of('b')) + p('三', '<w:outlineLvl w:val="2"/>'), styles })).toEqual([
      undefined,
      undefined,
      3,
    ]);
  });

  test('styles based on one another in a circle are no trouble', async () => {
    const styles = style('x', 'x', '<w:basedOn w:val="y"/>') + style('y', 'y', '<w:basedOn w:val="x"/>');
    expect(await levels({ body: p('一', of('x')), styles })).toEqual([undefined]);
  });
});

describe('automatic numbers', () => {
  const list = (levels: string, id = 1): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
  const num = (id: number, abstract: number, more = ''): string =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
  const official = list(
    lvl(0, 'chineseCounting', '%1、') + lvl(1, 'chineseCounting', '（%2）') + lvl(2, 'decimal', '%3.'),
  );

  test('stand in front of the text and begin anew under the next higher level', async () => {
    const body = [
      listed('甲', 1),
      listed('乙', 1, 1),
      listed('丙', 1, 1),
      listed('丁', 1),
      listed('戊', 1, 1),
      listed('己', 1, 2),
    ].join('');
    expect(await texts({ body, numbering: official + num(1, 1) })).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '二、丁',
      '（一）戊',
      '1.己',
    ]);
  });

  test('two lists of one definition count on together; an override begins anew once', async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body = [listed('甲', 1), listed('乙', 2), listed('丙', 3), listed('丁', 3)].join('');
    expect(await texts({ body, numbering: official + num(1, 1) + num(2, 1) + num(3, 1, again) })).toEqual([
      '一、甲',
      '二、乙',
      '一、丙',
      '二、丁',
    ]);
  });

  test('a level may never restart, or restart only after a certain one', async () => {
    const never = list(lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>'));
    const body = [listed('甲', 1), listed('乙', 1, 1), listed('丙', 1), listed('丁', 1, 1)].join('');
    expect(await texts({ body, numbering: never + num(1, 1) })).toEqual(['1.甲', '(1)乙', '2.丙', '(2)丁']);
  });

  test('come with a style, at the level that is bound to the style; 0 takes them away', async () => {
    const bound = list(
      lvl(0, 'decimal', '第%1章', '<w:pStyle w:val="h1"/>') + lvl(1, 'decimal', '%1.%2', '<w:pStyle w:val="h2"/>'),
    );
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = ['h1', 'h2']
      .map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${numbered}</w:style>`)
      .join('');
    const body = [
      p('总则', '<w:pStyle w:val="h1"/>'),
      p('目的', '<w:pStyle w:val="h2"/>'),
      p('无号', '<w:pStyle w:val="h2"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      p('范围', '<w:pStyle w:val="h2"/>'),
    ].join('');
    expect(await texts({ body, styles, numbering: bound + num(1, 1) })).toEqual([
      '第1章 总则',
      '1.1 目的',
      '无号',
      '1.2 范围',
    ]);
  });

  test('are found through a linked numbering style', async () => {
    const linked = `<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="S"/></w:abstractNum>${num(1, 1)}${num(2, 2)}`;
    const styles =
      '<w:style w:type="numbering" w:styleId="S"><w:name w:val="S"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(await texts({ body: listed('甲', 2), styles, numbering: official + linked })).toEqual(['一、甲']);
  });

  test('legal levels show plain digits', async () => {
    const legal = list(lvl(0, 'chineseCounting', '第%1条') + lvl(1, 'decimal', '%1.%2', '<w:isLgl/>'));
    expect(await texts({ body: listed('甲', 1) + listed('乙', 1, 1), numbering: legal + num(1, 1) })).toEqual([
      '第一条 甲',
      '1.1 乙',
    ]);
  });

  test('a bullet adds nothing, and a blank paragraph stays blank but is counted', async () => {
    const bullets = list(lvl(0, 'bullet', '\u{f06c}'), 2);
    const body = listed('点', 2) + listed('', 1) + listed('乙', 1);
    expect(await texts({ body, numbering: official + bullets + num(1, 1) + num(2, 2) })).toEqual(['点', '', '二、乙']);
  });

  test.each([
    ['chineseCounting', 12, '十二'],
    ['chineseCountingThousand', 103, '一百零三'],
    ['japaneseCounting', 21, '二十一'],
    ['taiwaneseCountingThousand', 20, '二十'],
    ['ideographDigital', 10, '一〇'],
    ['ideographTraditional', 2, '乙'],
    ['ideographTraditional', 11, '11'],
    ['ideographZodiac', 12, '亥'],
    ['ideographZodiacTraditional', 60, '癸亥'],
    ['chineseLegalSimplified', 13, '壹拾叁'],
    ['decimalEnclosedCircleChinese', 3, '③'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['decimalEnclosedParen', 3, '⑶'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 7, '07'],
    ['upperRoman', 14, 'XIV'],
    ['lowerLetter', 28, 'bb'],
    ['none', 5, ''],
    ['never heard of', 5, '5'],
  ])('%s writes %i as %s', async (format, value, written) => {
    const numbering =
      list(
        `<w:lvl w:ilvl="0"><w:start w:val="${value}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="[%1]"/></w:lvl>`,
      ) + num(1, 1);
    expect(await texts({ body: listed('文', 1), numbering })).toEqual([`[${written}]文`]);
  });
});

describe('tables', () => {
  const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

  test('stand between the texts, merged cells spread over their columns and rows', async () => {
    const first = '<w:vMerge w:val="restart"/>';
    const body =
      p('前') +
      `<w:tbl>${row(cell(p('征求意见表'), '<w:gridSpan w:val="3"/>'))}${row(cell(p('教务处'), first), cell(p('意见一') + p('意见二')), cell(p('3')))}${row(cell('<w:p/>', '<w:vMerge/>'), cell(p('意见三')), cell(p('')))}</w:tbl>` +
      p('后');
    expect((await read({ body })).parts).toEqual([
      { kind: 'text', paragraphs: [{ text: '前', paragraph: 1 }] },
      {
        kind: 'table',
        sheet: '表1',
        rows: [
          { row: 1, cells: ['征求意见表', '', ''] },
          { row: 2, cells: ['教务处', '意见一\n意见二', '3'] },
          { row: 3, cells: ['教务处', '意见三', ''] },
        ],
      },
      { kind: 'text', paragraphs: [{ text: '后', paragraph: 10 }] },
    ]);
  });

  test('a table in a cell becomes lines of the cell; a row deleted in revision is left out', async () => {
    const inner = `<w:tbl>${row(cell(p('一')), cell(p('二')))}${row(cell(p('三')), cell(p('四')))}</w:tbl>`;
    const body = `<w:tbl>${row(cell(`${p('外') + inner}<w:p/>`))}<w:tr><w:trPr><w:del/></w:trPr>${cell(p(''))}</w:tr>${row(cell(p('末')))}</w:tbl>`;
    expect((await read({ body })).parts).toEqual([
      {
        kind: 'table',
        sheet: '表1',
        rows: [
          { row: 1, cells: ['外\n一\t二\n三\t四'] },
          { row: 3, cells: ['末'] },
        ],
      },
    ]);
  });

  test('a column of automatic numbers shows them', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${lvl(0, 'decimal', '%1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const body = `<w:tbl>${row(cell(listed('', 1)), cell(p('甲')))}${row(cell(listed('', 1)), cell(p('乙')))}</w:tbl>`;
    expect((await read({ body, numbering })).parts).toEqual([
      {
        kind: 'table',
        sheet: '表1',
        rows: [
          { row: 1, cells: ['1', '甲'] },
          { row: 2, cells: ['2', '乙'] },
        ],
      },
    ]);
  });
});

describe('footnotes', () => {
  test('follow the text, beside it, without the separators of Word', async () => {
    const notes = `<w:footnote w:type="separator" w:id="-1">${p('—')}</w:footnote><w:footnote w:id="1">${p('数据截至八月底。')}</w:footnote>`;
    const file = docxFile({ body: p('全镇有儿童三百名。'), footnotes: notes });
    const { parts } = await docx.read(file, '稿.docx', {});
    expect(parts.at(-1)).toEqual({ kind: 'text', paragraphs: [{ text: '数据截至八月底。', aside: '脚注' }] });
  });
});

describe('files that cannot be read', () => {
  test('say why', async () => {
    expect(await reason(strToU8('只是文字'))).toContain('不是 Word 文档');
    expect(await reason(docxFile({ body: p('文') }).slice(0, 300))).toContain('损坏');
    expect(await reason(docxFile({ body: '<w:p><w:r><w:drawing/></w:r></w:p>' }))).toContain('图片型文档，没有文字');
    expect(await reason(docxFile({ body: '<w:p/>' }))).toContain('没有文字');
    expect(await reason(docxFile({ body: '<w:p><w:r></w:p>' }))).toContain('损坏');
    expect(await reason(docxFile({ body: '&bomb;' }))).toContain('损坏');
    expect(await reason(docxFile({ body: `${'<w:sdt>'.repeat(600)}${'</w:sdt>'.repeat(600)}` }))).toContain('嵌套');
    expect(await reason(docxFile({ body: '<w:p/>'.repeat(1_000_001) }))).toContain('过大');
    expect(await reason(docxFile({ body: p('文'), entries: { 'word/document.xml': strToU8('<a/>') } }))).toContain(
      '不是 Word',
    );
  });

  test('any damage gives a document or an InputError', async () => {
    const sound = docxFile({
      body: `${listed('一条建议', 1)}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('格')}</w:tc></w:tr></w:tbl>${p('文'.repeat(200))}`,
      styles: '<w:style w:styleId="a"/>',
      numbering: `<w:abstractNum w:abstractNumId="1">${lvl(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    });
    const flips = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(flips, fc.option(fc.nat(sound.length)), async (changes, length) => {
        const bytes = sound.slice(0, length ?? sound.length);
        for (const [at, mask] of changes) if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ mask;
        const result: unknown = await docx.read(bytes, '稿.docx', {}).catch((error: unknown) => error);
        expect(result instanceof Error ? result.name + String(result instanceof InputError) : 'read').toMatch(
          /^read$|true$/u,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('any letter of the parts inside may be wrong', async () => {
    const parts = {
      body: listed('一条建议', 1),
      styles:
        '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:basedOn w:val="b"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
      numbering: `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="a"/>${lvl(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    };
    const letters = fc.constantFrom('<', '>', '/', '"', '&', '1', '9', '%', 'a', ' ', '-');
    const change = fc.tuple(
      fc.constantFrom('body' as const, 'styles' as const, 'numbering' as const),
      fc.nat(200),
      letters,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const changed = { ...parts };
        for (const [part, at, letter] of changes)
          changed[part] = changed[part].slice(0, at) + letter + changed[part].slice(at + 1);
        const result: unknown = await docx.read(docxFile(changed), '稿.docx', {}).catch((error: unknown) => error);
        expect(result instanceof Error && !(result instanceof InputError) ? result : undefined).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('any markup gives a document or an InputError', async () => {
    const names = [
      'p',
      'r',
      't',
      'pPr',
      'rPr',
      'tbl',
      'tr',
      'tc',
      'tcPr',
      'del',
      'ins',
      'txbxContent',
      'fldChar',
      'sdt',
      'vMerge',
      'gridSpan',
      'br',
      'numPr',
      'vanish',
      'AlternateContent',
      'Choice',
      'Fallback',
    ];
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'large' },
        fc.constantFrom('文', '建议'),
        fc
          .tuple(
            fc.constantFrom(...names),
            fc.array(tie('tree'), { maxLength: 4 }),
            fc.constantFrom('', ' w:val="3"', ' w:val="restart"', ' w:fldCharType="begin"'),
          )
          .map(([name, inside, attribute]) => `<w:${name}${attribute}>${inside.join('')}</w:${name}>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 6 }), async (body) => {
        const result: unknown = await docx
          .read(docxFile({ body: body.join('') }), '稿.docx', {})
          .catch((error: unknown) => error);
        expect(result instanceof Error && !(result instanceof InputError) ? result : undefined).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
