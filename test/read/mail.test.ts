import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { big5, gbk } from './encoders.js';
import { expected, fixture, reading } from './expected.js';
import { readFile } from './folder.js';
import { flipped, unfolded } from './unfolded.js';

test.each(['gbk-reply.eml', 'attachments.eml', 'no-charset.eml', 'html-only.eml', 'forwarded.eml'])(
  '%s reads as expected',
  async (name) => {
    expect(await reading(name)).toEqual(expected(name));
  },
);

const header = 'From: a@example.invalid\nTo: b@example.invalid\nSubject: x\nContent-Type: text/plain; charset=utf-8\n';
const mail = (body: string, fields = header) => readFile('信.eml', `${fields}\n${body}`);

describe('the sender’s own words', () => {
  const asked = '请各校月底前报送意见建议。';
  test.each([
    [
      'QQ',
      '------------------ 原始邮件 ------------------\n发件人: "教育科"<c@example.invalid>;\n发送时间: 2009年3月20日',
    ],
    ['163', '在 2009-03-20 09:00:00，"教育科" <c@example.invalid> 写道：'],
    ['Outlook', '发件人: 教育科 [mailto:c@example.invalid]\n发送时间: 2009年3月20日 9:00\n收件人: 各校'],
    ['English', 'On Fri, Mar 20, 2009 at 9:00 AM, Office <c@example.invalid> wrote:'],
    ['Outlook English', '-----Original Message-----\nFrom: Office'],
  ])('a quoted message is left out: %s', async (_, mark) => {
    const { texts, notices } = await mail(`建议食堂增加晚餐品种。\n\n${mark}\n\n${asked}\n`);
    expect(texts).toEqual(['建议食堂增加晚餐品种。']);
    expect(notices.join()).toMatch(/信\.eml：回复中引用的原邮件（\d行）没有读取/u);
  });
  test('lines that begin with > are left out, the others keep their places', async () => {
    const { documents } = await mail(`> ${asked}\n建议延长图书馆开放时间。\n> 谢谢\n希望增加座位。`);
    expect(documents[0]?.blocks.map(({ source }) => source.line)).toEqual([2, 4]);
    expect(documents[0]?.text).not.toContain('谢谢');
  });
  test('a message with nothing above it is there to be read', async () => {
    const { texts } = await mail('发件人: 张某\n发送时间: 2009年3月20日\n主题: 意见\n\n建议修补村口的路。');
    expect(texts.map((text) => text.trim())).toEqual(['建议修补村口的路。']);
  });
  test('a text that only says 发件人 somewhere stays whole', async () => {
    const { texts, notices } = await mail('建议公开信件处理结果。\n发件人：应当能查到办理进度。\n望采纳。');
    expect(texts).toEqual(['建议公开信件处理结果。\n发件人：应当能查到办理进度。\n望采纳。']);
    expect(notices).toEqual([]);
  });
});

describe('what the header tells', () => {
  test('the day as the sender wrote it, whatever the zone; the subject without 回复', async () => {
    const fields = `${header.replace('Subject: x', 'Subject: Re: 回复：关于路灯')}Date: 1 Jan 2010 00:30:00 +1400\n`;
    const { meta } = await mail('巷口请装路灯。', fields);
    expect(meta).toEqual([{ 渠道: '邮件', 时间: '2010-01-01', 标题: '关于路灯' }]);
  });
  test('what the text itself states goes before', async () => {
    const { meta } = await mail('单位：城北小学\n渠道：座谈会\n\n操场跑道破损，请维修。');
    expect(meta).toEqual([{ 渠道: '座谈会', 单位: '城北小学', 标题: 'x' }]);
  });
  test('a senseless date is none', async () => {
    const { meta } = await mail('巷口请装路灯。', `${header}Date: 昨天\n`);
    expect(meta).toEqual([{ 渠道: '邮件', 标题: 'x' }]);
  });
});

describe('encodings', () => {
  test.each(['us-ascii', 'iso-8859-1', 'x-unknown'])('GBK that is declared %s', async (charset) => {
    const fields = Buffer.from(`From: a@example.invalid\nSubject: x\nContent-Type: text/plain; charset=${charset}\n\n`);
    const { texts } = await readFile('信.eml', Buffer.concat([fields, gbk('建议增加公交班次，方便群众出行。')]));
    expect(texts).toEqual(['建议增加公交班次，方便群众出行。']);
  });
  test('Big5 that is named and not declared', async () => {
    const message = Buffer.concat([
      Buffer.from('From: a@example.invalid\nSubject: x\n\n'),
      big5('建議延長圖書館開放時間。'),
    ]);
    expect((await readFile('信.eml', message, { encoding: 'big5' })).texts).toEqual(['建議延長圖書館開放時間。']);
  });
  test('a subject cut into words in the middle of a character', async () => {
    const bytes = Buffer.from(gbk('关于增设路灯的建议'));
    const words = [bytes.subarray(0, 7), bytes.subarray(7)].map((part) => `=?gb2312?B?${part.toString('base64')}?=`);
    const { meta } = await mail('巷口请装路灯。', header.replace('Subject: x', `Subject: ${words.join('\n ')}`));
    expect(meta[0]?.标题).toBe('关于增设路灯的建议');
  });
  test('the name of a file in bare GBK', async () => {
    const start =
      'From: a@example.invalid\nSubject: x\nContent-Type: text/plain; charset=utf-8\nContent-Disposition: attachment;\n filename="';
    const message = Buffer.concat([Buffer.from(start), gbk('城北小学意见.txt'), Buffer.from('"\n\n操场请早日修好。')]);
    expect((await unfolded(message, '信.eml')).map(({ name }) => name)).toEqual(['信.eml/城北小学意见.txt']);
  });
  test('blank lines and a byte order mark in front', async () => {
    expect((await mail('巷口请装路灯。', `\uFEFF\n\n${header}`)).texts).toEqual(['巷口请装路灯。']);
  });
  test('what cannot be made out is told', async () => {
    const fields = Buffer.from('From: a@example.invalid\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n');
    const { notices } = await readFile('信.eml', Buffer.concat([fields, gbk('建议增加公交班次')]));
    expect(notices).toContain('信.eml：邮件没有正确写明编码，可能有乱码，请与原件核对');
  });
});

describe('attachments', () => {
  const part = (type: string, body: string, more = '') => `--xx\nContent-Type: ${type}\n${more}\n${body}\n`;
  const parts = (...all: string[]) =>
    `From: a@example.invalid\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=xx\n\n${all.join('')}--xx--\n`;
  const attached = 'Content-Disposition: attachment; filename="../../etc/a.txt"\n';

  test('a body with something to say counts beside what is attached; names are made harmless', async () => {
    const message = parts(
      part(
        'text/plain; charset=utf-8',
        '一、建议增加课外活动时间，减少作业。\n二、详见附件。\n三、希望学校定期公布食堂的采购价格，接受家长监督，多听取家长委员会的意见，每学期至少开一次座谈会，并把整改结果告诉大家。',
      ),
      part('text/plain; charset=utf-8', '操场请早日修好。', attached),
    );
    const found = await unfolded(Buffer.from(message), '信.eml');
    expect(found.map(({ name }) => name)).toEqual(['信.eml', '信.eml/etc/a.txt']);
  });
  test('a mail that is attached is opened, with its own attachments', async () => {
    const inner = parts(part('text/plain; charset=utf-8', '里面的信：建议修桥。'), part('text/plain', 'x', attached));
    const found = await unfolded(Buffer.from(parts(part('message/rfc822', inner.replaceAll('xx', 'yy')))), '信.eml');
    expect(found.map(({ name }) => name)).toEqual(['信.eml/附件1.eml', '信.eml/附件1.eml/etc/a.txt']);
  });
  test('mails inside one another are opened three deep', async () => {
    let message = parts(part('text/plain; charset=utf-8', '建议修桥。'));
    for (let depth = 0; depth < 5; depth++)
      message = parts(part('message/rfc822', message.replaceAll('xx', `x${depth}y`)));
    const found = await unfolded(Buffer.from(message), '信.eml');
    expect(found.map(({ reason }) => reason)).toEqual(['压缩包、邮件一层套一层超过3层，没有再打开，请取出后提交']);
  });
});

describe('hostile mails', () => {
  test('parts inside one another without end', async () => {
    const nested = Array.from(
      { length: 500 },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`,
    );
    const found = await unfolded(Buffer.from(`From: a\n${nested.join('')}\n\n建议`), '信.eml');
    expect(found).toEqual([{ name: '信.eml', reason: '邮件已损坏或结构异常，请用邮箱重新导出后提交' }]);
  });
  test('a header that never ends', async () => {
    const found = await unfolded(Buffer.from(`From: a\n${'X-A: b\n'.repeat(400_000)}`), '信.eml');
    expect(found).toEqual([{ name: '信.eml', reason: '邮件已损坏或结构异常，请用邮箱重新导出后提交' }]);
  });
  test('500 mails with changed bytes give something or a reason', async () => {
    const message = fixture('attachments.eml');
    const change = fc.tuple(fc.nat(message.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const found = await unfolded(flipped(message, changes), '信.eml');
        expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});
