import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Comment } from '../../src/core/comment.js';
import type { Document } from '../../src/core/document.js';
import { InputError } from '../../src/core/errors.js';
import { annotateDocx } from '../../src/read/annotate/index.js';
import { assemble } from '../../src/read/assemble.js';
import { docx } from '../../src/read/formats/docx/index.js';
import { type DocxSource, docxFile, listed, lvl, p } from '../fixtures/docx/package.js';
import { markedTexts, marksIn } from './marked.js';

const ROOT = join(import.meta.dirname, '../..');
const FILE = '稿.docx';

async function documents(bytes: Uint8Array): Promise<readonly Document[]> {
  return assemble(await docx.read(bytes, FILE, {}), FILE).documents;
}

async function only(bytes: Uint8Array): Promise<Document> {
  const [document] = await documents(bytes);
  if (!document) throw new Error('no document');
  return document;
}

/** The file with a comment on each of these words. */
async function commented(source: DocxSource, ...words: readonly string[]): Promise<Uint8Array> {
  const bytes = docxFile(source);
  const document = await only(bytes);
  const comments = words.map((word): Comment => {
    const start = document.text.indexOf(word);
    return { span: { start, end: start + word.length }, lines: [`说「${word}」`] };
  });
  return annotateDocx(bytes, FILE, [{ document, comments }]);
}

const bodyOf = (bytes: Uint8Array): string =>
  /<w:body>(.*)<\/w:body>/su.exec(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()))?.[1] ?? '';

const marks = (id: number) => ({
  start: `<w:commentRangeStart w:id="${id}"/>`,
  end: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
});

describe('the words of a comment', () => {
  test('are parted from their run, whose properties both halves keep', async () => {
    const body =
      '<w:p><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>学校食堂价格偏高</w:t></w:r><w:r><w:t>，应公示</w:t></w:r></w:p>';
    const { start, end } = marks(0);
    const again = '</w:t></w:r>';
    const run = '<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">';
    expect(bodyOf(await commented({ body }, '食堂价格'))).toBe(
      `<w:p>${run}学校${again}${start}${run}食堂价格${again}${end}${run}偏高${again}<w:r><w:t>，应公示</w:t></w:r></w:p>`,
    );
  });

  test('may be whole runs, which stay whole', async () => {
    const body = '<w:p><w:r><w:t>一</w:t></w:r><w:r><w:t>食堂</w:t></w:r><w:r><w:t>二</w:t></w:r></w:p>';
    const { start, end } = marks(0);
    expect(bodyOf(await commented({ body }, '食堂'))).toBe(
      `<w:p><w:r><w:t>一</w:t></w:r>${start}<w:r><w:t>食堂</w:t></w:r>${end}<w:r><w:t>二</w:t></w:r></w:p>`,
    );
  });

  test.each<[string, string, string, string]>([
    ['run over several runs', `<w:p><w:r><w:t>食</w:t></w:r><w:r><w:t>堂贵</w:t></w:r></w:p>`, '食堂', '食堂'],
    ['run over paragraphs', p('食堂偏贵') + p('菜也偏少'), '偏贵\n菜', '偏贵¶菜'],
    ['have tabs in them', '<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙丙</w:t></w:r></w:p>', '\t乙', '⇥乙'],
    ['begin behind a picture', '<w:p><w:r><w:drawing/><w:t>食堂贵</w:t></w:r></w:p>', '食堂', '食堂'],
    ['are written as references', p('A&amp;B&#x4e59;与C'), '&B乙', '&B乙'],
    ['lie outside the first plane', p('见𠮷野家'), '𠮷', '𠮷'],
    ['hold half of a reference to such a character', p('见&#x20bb7;野家'), '𠮷'.slice(1), '𠮷'],
    ['begin in such a reference', p('见&#134071;野&lt;家'), '𠮷'.slice(0, 1), '𠮷'],
    ['stand behind line ends, which read as one space', p('见\r\n野&amp;家\n人'), '野&家 ', '野&家\n'],
    ['hold half of such a character', p('见𠮷野家'), '𠮷'.slice(1), '𠮷'],
    ['stand in a section of plain characters', p('前<![CDATA[食堂]]>后'), '食', '前食堂后'],
    [
      'stand in a link',
      '<w:p><w:hyperlink><w:r><w:t>看附件</w:t></w:r></w:hyperlink><w:r><w:t>。</w:t></w:r></w:p>',
      '附件',
      '附件',
    ],
    ['stand in an insertion', '<w:p><w:ins w:id="9"><w:r><w:t>新的食堂</w:t></w:r></w:ins></w:p>', '食堂', '食堂'],
    [
      'stand in a content control',
      '<w:p><w:r><w:t>时间：</w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>三月五日</w:t></w:r></w:sdtContent></w:sdt></w:p>',
      '五日',
      '三月五日',
    ],
    [
      'stand in a control around paragraphs',
      `${p('前文')}<w:sdt><w:sdtContent>${p('控件里的字')}</w:sdtContent></w:sdt>${p('后文')}`,
      '里的',
      '控件里的字¶',
    ],
    [
      'stand in a control behind which there is nothing',
      `${p('前文')}<w:sdt><w:sdtContent>${p('控件里的字')}</w:sdtContent></w:sdt>`,
      '里的',
      '前文',
    ],
    [
      'stand in a control around everything',
      `<w:sdt><w:sdtContent>${p('控件里的字')}</w:sdtContent></w:sdt>`,
      '里的',
      '里的',
    ],
    [
      'stand in a building block',
      `<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent>${p('控件里的字')}</w:sdtContent></w:sdt>${p('后文')}`,
      '里的',
      '里的',
    ],
    [
      'stand in a field',
      '<w:p><w:r><w:t>共</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>壹佰</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>条</w:t></w:r></w:p>',
      '佰条',
      '壹佰条',
    ],
    [
      'stand in a text box',
      '<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框里的字</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>',
      '的字',
      '框里的字¶',
    ],
    [
      'have deleted words among them',
      '<w:p><w:r><w:t>食</w:t></w:r><w:del w:id="9"><w:r><w:delText>饭</w:delText></w:r></w:del><w:r><w:t>堂贵</w:t></w:r></w:p>',
      '食堂',
      '食堂',
    ],
    [
      'begin in a paragraph whose mark is deleted',
      '<w:p><w:pPr><w:rPr><w:del w:id="9"/></w:rPr></w:pPr><w:r><w:t>食堂</w:t></w:r></w:p><w:p><w:r><w:t>偏贵</w:t></w:r></w:p>',
      '堂偏',
      '堂¶偏',
    ],
    [
      'stand in a table',
      `<w:tbl><w:tr><w:tc>${p('一季度')}</w:tc><w:tc>${p('食堂')}${p('偏贵')}</w:tc></w:tr></w:tbl>${p('正文。')}`,
      '食堂 偏贵',
      '食堂¶偏贵',
    ],
  ])('%s', async (_, body, word, expected) => {
    expect(markedTexts(await commented({ body }, word))).toEqual([expected]);
  });

  test('are the nearest run where they stand in none, such as an automatic number', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${lvl(0, 'chineseCounting', '%1、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const bytes = await commented({ body: p('导语。') + listed('主要问题', 1), numbering }, '一、');
    expect(markedTexts(bytes)).toEqual(['主要问题']);
  });

  test('of several comments may lie in one another, begin and end together', async () => {
    const bytes = await commented({ body: p('学校食堂价格偏高') }, '堂价格', '食堂', '食堂价格偏高', '价格', '食堂');
    expect(markedTexts(bytes)).toEqual(['食堂价格偏高', '食堂', '食堂', '堂价格', '价格']);
  });
});

describe('the package', () => {
  const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="甲"><w:p/></w:comment></w:comments>`;
  const relations = (links: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`;

  test('gets a part for the comments, its type and a link to it, and nothing else changes', async () => {
    const source = { body: p('食堂偏贵。'), styles: '', entries: { 'word/media/a.png': new Uint8Array([1, 2, 3]) } };
    const [before, after] = [unzipSync(docxFile(source)), unzipSync(await commented(source, '食堂'))];
    expect(Object.keys(after)).toEqual([...Object.keys(before), 'word/comments.xml']);
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? Buffer.of()),
    );
    expect(changed).toEqual(['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/document.xml']);
    expect(strFromU8(after['[Content_Types].xml'] ?? new Uint8Array())).toContain(
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    );
    expect(strFromU8(after['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    );
    expect(strFromU8(after['word/comments.xml'] ?? new Uint8Array())).toContain(
      '<w:comment w:id="0" w:author="问计" w:initials="问计"><w:p><w:r><w:t xml:space="preserve">说「食堂」</w:t></w:r></w:p></w:comment></w:comments>',
    );
  });

  test('keeps the comments it has, and the numbers go on behind them', async () => {
    const entries = {
      'word/notes.xml': Buffer.from(comments),
      'word/_rels/document.xml.rels': Buffer.from(
        relations(
          '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="notes.xml"/>',
        ),
      ),
    };
    const body = `<w:p><w:commentRangeStart w:id="7"/><w:r><w:t>食堂</w:t></w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r><w:commentRangeStart w:id="12"/></w:p>`;
    const after = unzipSync(await commented({ body, entries }, '堂'));
    const written = strFromU8(after['word/notes.xml'] ?? new Uint8Array());
    expect(written).toContain('<w:comment w:id="7" w:author="甲"><w:p/></w:comment><w:comment w:id="13"');
    expect(Object.keys(after)).not.toContain('word/comments.xml');
  });

  test('in the strict form of the standard gets the strict names', async () => {
    const after = unzipSync(await commented({ body: p('食堂偏贵。'), strict: true }, '食堂'));
    expect(strFromU8(after['word/comments.xml'] ?? new Uint8Array())).toContain(
      '<w:comments xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">',
    );
    expect(strFromU8(after['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    );
  });

  test('whose main part has another prefix, or none, says the same', async () => {
    const entry = (xml: string) => ({ 'word/document.xml': Buffer.from(xml) });
    const uri = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const own = `<x:document xmlns:x="${uri}"><x:body><x:p><x:r><x:t>食堂偏贵</x:t></x:r></x:p></x:body></x:document>`;
    const none = `<document xmlns="${uri}"><body><p><r><t>食堂偏贵</t></r></p></body></document>`;
    for (const xml of [own, none])
      expect(markedTexts(await commented({ body: '', entries: entry(xml) }, '堂偏'))).toEqual(['堂偏']);
    const after = unzipSync(await commented({ body: '', entries: entry(none) }, '堂偏'))['word/document.xml'];
    expect(strFromU8(after ?? new Uint8Array())).toContain(`<w:commentRangeStart xmlns:w="${uri}" w:id="0"/>`);
  });

  test('in UTF-16 is written in UTF-8, and says so', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="u"><w:body>${p('食堂偏贵')}</w:body></w:document>`;
    const entries = { 'word/document.xml': Buffer.from(`\ufeff${xml}`, 'utf16le') };
    const bytes = await commented({ body: '', entries }, '堂偏');
    expect(markedTexts(bytes)).toEqual(['堂偏']);
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain('encoding="UTF-8"');
  });

  test('that no longer says what was checked is refused', async () => {
    const document = await only(docxFile({ body: p('食堂偏贵。') }));
    const annotate = () => annotateDocx(docxFile({ body: p('食堂不贵。') }), FILE, [{ document, comments: [] }]);
    expect(annotate).toThrow(new InputError(FILE, '文件在检查之后有改动，没有加批注，请重新检查'));
  });

  test('may be large: places hold beyond the pieces in which it is parsed', async () => {
    const long = '食堂𠮷\r\n偏贵，'.repeat(20_000);
    const body = `${p(long)}${p(long)}${p('末尾的𠮷字')}`;
    expect(markedTexts(await commented({ body }, '尾的𠮷'))).toEqual(['尾的𠮷']);
  });

  test('is the same for the same comments', async () => {
    const twice = [
      await commented({ body: p('食堂偏贵。') }, '食堂'),
      await commented({ body: p('食堂偏贵。') }, '食堂'),
    ];
    expect(twice[0]).toEqual(twice[1]);
  });

  test('may hold characters in its comments that XML cannot', async () => {
    const bytes = docxFile({ body: p('食堂偏贵。') });
    const comments = [{ span: { start: 0, end: 2 }, lines: ['<b>&\u0000\uffff\ud800"好"'] }];
    const after = unzipSync(annotateDocx(bytes, FILE, [{ document: await only(bytes), comments }]));
    expect(strFromU8(after['word/comments.xml'] ?? new Uint8Array())).toContain('>&lt;b&gt;&amp;&quot;好&quot;<');
  });
});

const FILES = ['test/fixtures', 'corpus/samples', 'reports'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.doc[xm]$/u.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort(),
);

describe('any Word file', () => {
  test.each(FILES)('%s says the same with comments anywhere', async (name) => {
    const bytes = readFileSync(join(ROOT, name));
    const before = await documents(bytes).catch((error: unknown) => {
      if (error instanceof InputError) return [];
      throw error;
    });
    const texts = before.filter(({ form }) => form === 'text');
    if (texts.length === 0) return;
    const all = texts.map((document) => ({ document, comments: spreadOver(document.text) }));
    const after = annotateDocx(bytes, FILE, all);
    expect(await documents(after)).toEqual(before);
    expect(marksIn(after).length).toBe(marksIn(bytes).length + all.flatMap(({ comments }) => comments).length);
  });

  test('made of any runs says the same, and its comments hold their words', async () => {
    const run = fc.constantFrom(
      '<w:r><w:t>食堂</w:t></w:r>',
      '<w:r><w:rPr><w:b/></w:rPr><w:t>价&amp;格</w:t><w:tab/><w:t>高</w:t></w:r>',
      '<w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink>',
      '<w:ins w:id="3"><w:r><w:t>新增</w:t></w:r></w:ins>',
      '<w:del w:id="4"><w:r><w:delText>删去</w:delText></w:r></w:del>',
      '<w:r><w:br/></w:r>',
      '<w:r><w:t xml:space="preserve"> 𠮷 </w:t><w:noBreakHyphen/></w:r>',
      '<w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    );
    const boxed = run.map(
      (content) => `<w:r><w:pict><w:txbxContent><w:p>${content}</w:p></w:txbxContent></w:pict></w:r>`,
    );
    const joined = '<w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>';
    const paragraph = fc
      .tuple(
        fc.constantFrom('', '', joined),
        fc.array(fc.oneof({ weight: 6, arbitrary: run }, boxed), { maxLength: 6 }),
      )
      .map(([properties, runs]) => `<w:p>${properties}${runs.join('')}</w:p>`);
    const control = paragraph.map((content) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`);
    const cell = paragraph.map((content) => `<w:tc>${content}</w:tc>`);
    const table = fc
      .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`);
    const body = fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, table, control), {
      minLength: 1,
      maxLength: 6,
    });
    const places = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 })), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(body, places, async (blocks, spans) => {
        const bytes = docxFile({ body: p('开头。') + blocks.join('') });
        const document = await only(bytes);
        const comments = spans.map(([at, length]) => {
          const start = at % document.text.length;
          return { span: { start, end: Math.min(start + 1 + length, document.text.length) }, lines: ['意见'] };
        });
        const after = annotateDocx(bytes, FILE, [{ document, comments }]);
        expect(await only(after)).toEqual({ ...document });
        const found = marksIn(after).map(({ text }) => bare(text));
        const held = comments.map(({ span }) => bare(document.text.slice(span.start, span.end)));
        // What is read elsewhere than it stands may need marks around less: boxes, and text that runs on; a control's may stand before it.
        const moved = /txbxContent|<w:sdtContent><w:p>|<w:del w:id="5"/u.test(blocks.join(''));
        if (!moved) expect(held.filter((words) => !found.some((text) => text.includes(words)))).toEqual([]);
        expect(found.length).toBe(comments.length);
      }),
      { numRuns: 150 },
    );
  });
});

/** Words without what stands between elements and without halves of characters. */
const bare = (text: string): string => text.replace(/[¶⇥\s-]|\p{Cs}/gu, '');

/** Comments of many lengths, some of them inside one another. */
function spreadOver(text: string): Comment[] {
  const step = Math.max(1, Math.floor(text.length / 40));
  return Array.from({ length: Math.ceil(text.length / step) }, (_, index) => {
    const start = index * step;
    return { span: { start, end: Math.min(text.length, start + 1 + (index % 5) * 7) }, lines: [`第${index}处`] };
  });
}
