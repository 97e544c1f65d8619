import { linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxFile, p } from '../fixtures/docx/package.js';
import { markedTexts } from '../read/marked.js';
import { folderWith, namesIn } from './folder.js';
import { run } from './run.js';

const template =
  'name: 提案\nrequirements:\n  - id: 案由\n    level: required\n    headings: [案由]\n  - id: 建议\n    level: required\n    headings: [建议]\n';
const reason = '校门口早晚拥堵，上月发生两起剐蹭，家长和值班教师多次反映，学校至今没有固定的疏导人员。';
const draft = docxFile({ body: p('校门口疏导提案') + p('一、案由') + p(reason) + p('由××局牵头办理，下月报送结果。') });
const other = docxFile({ body: p('跑道') + p('一、案由') + p('操场跑道年久开裂，去年摔伤三人，至今没有维修。') });
const whole = docxFile({
  body:
    p('一、案由') +
    p(reason) +
    p('二、建议') +
    p('由总务处牵头，本学期内划定接送区，每天早晚各安排两名教师值守，并公布值守表。'),
});

/** Checks the folder's drafts, with its template, into its folder 批注. */
const check = (folder: string, ...more: readonly string[]) =>
  run([
    'check',
    join(folder, '稿件'),
    '--template',
    join(folder, '提案.yaml'),
    '--annotate',
    join(folder, '批注'),
    ...more,
  ]);

const commentsIn = (path: string): string[] =>
  strFromU8(unzipSync(readFileSync(path))['word/comments.xml'] ?? new Uint8Array())
    .split('</w:comment>')
    .slice(0, -1)
    .map((comment) =>
      comment
        .replaceAll('</w:p>', '\n')
        .replace(/<[^>]+>/gu, '')
        .trim(),
    );

describe('wenji check --annotate', () => {
  test('writes copies with comments at the places, and leaves the drafts alone', async () => {
    const folder = folderWith({ '提案.yaml': template, '稿件/教育/甲.docx': draft, '稿件/乙.docx': other });
    const { code, err } = await check(folder);
    const copy = join(folder, '批注', '教育', '甲.docx');
    expect(namesIn(join(folder, '批注'))).toEqual(['乙.docx', '教育', join('教育', '甲.docx')]);
    expect(markedTexts(readFileSync(copy))).toEqual(['校门口疏导提案', '××']);
    expect(commentsIn(copy)).toEqual([
      '〔错误·必备部分〕缺少「建议」部分：全文没有提到。请补写。',
      '〔错误·占位符〕「××」是没有填写的占位符。\n建议：填写实际内容，核对是否照搬了范文。',
    ]);
    expect(readFileSync(join(folder, '稿件', '乙.docx'))).toEqual(Buffer.from(other));
    expect(code).toBe(1);
    expect(err).toContain(`带批注的稿件 2 份，已写入 ${join(folder, '批注')}\n`);
  });

  test('tells which drafts got no comments, and why', async () => {
    const folder = folderWith({
      '提案.yaml': template,
      '稿件/甲.docx': draft,
      '稿件/齐全.docx': whole,
      '稿件/文本.txt': `一、案由\n${reason}\n`,
      '稿件/包.zip': zipSync({ '内.docx': draft }),
    });
    const { err } = await check(folder);
    expect(namesIn(join(folder, '批注'))).toEqual(['甲.docx']);
    expect(err).toContain(`没有发现问题、没有另存的稿件 1 份：${join(folder, '稿件/齐全.docx')}\n`);
    expect(err).toContain(`只有 .docx 能加批注，其余 1 份未加：${join(folder, '稿件/文本.txt')}\n`);
    expect(err).toContain(
      `压缩包和邮件里的稿件要先取出才能加批注，其余 1 份未加：${join(folder, '稿件/包.zip/内.docx')}\n`,
    );
  });

  test('does not write over earlier copies unless told to, and does not take them for drafts', async () => {
    const folder = folderWith({ '提案.yaml': template, '稿件/甲.docx': draft });
    const annotate = (...more: readonly string[]) =>
      run(['check', folder, '--template', join(folder, '提案.yaml'), '--annotate', join(folder, '批注'), ...more]);
    await annotate();
    const copy = readFileSync(join(folder, '批注', '甲.docx'));
    const again = await annotate();
    expect([again.code, again.out]).toEqual([2, '']);
    expect(again.err).toContain(
      `已有「${join(folder, '批注', '甲.docx')}」，没有覆盖；要覆盖请加 --force，要另存请用 --annotate 指定别处`,
    );
    const forced = await annotate('--force');
    expect(forced.code).toBe(1);
    expect(namesIn(join(folder, '批注'))).toEqual(['甲.docx']);
    expect(readFileSync(join(folder, '批注', '甲.docx'))).toEqual(copy);
  });

  test.each(['--force', '--quiet'])('never writes over a draft, by whatever name, with %s', async (option) => {
    const folder = folderWith({ '提案.yaml': template, '稿件/甲.docx': draft });
    mkdirSync(join(folder, '别名'));
    linkSync(join(folder, '稿件/甲.docx'), join(folder, '别名/甲.docx'));
    symlinkSync(join(folder, '稿件'), join(folder, '链接'));
    for (const name of ['稿件', '别名', '链接']) {
      const argv = ['check', join(folder, '稿件'), '--template', join(folder, '提案.yaml')];
      const { code } = await run([...argv, '--annotate', join(folder, name), option]);
      expect(code).toBe(2);
      expect(readFileSync(join(folder, '稿件/甲.docx'))).toEqual(Buffer.from(draft));
    }
  });

  test('a folder that cannot be one is told before the work', async () => {
    const folder = folderWith({ '提案.yaml': template, '稿件/甲.docx': draft, 批注: '文件' });
    const { code, err } = await check(folder);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining(`「${join(folder, '批注')}」不是文件夹，请用 --annotate 指定别处`),
    });
  });

  test('puts drafts from different folders apart, and a Word file under another name under its own', async () => {
    const folder = folderWith({
      '提案.yaml': template,
      '东/稿.docx': draft,
      '西/稿.docx': draft,
      '西/旧.doc': draft,
      '西/宏.docm': draft,
    });
    const argv = ['check', join(folder, '东'), join(folder, '西'), '--template', join(folder, '提案.yaml')];
    await run([...argv, '--annotate', join(folder, '批注')]);
    expect(namesIn(join(folder, '批注')).filter((name) => /\.doc/u.test(name))).toEqual(
      [join('东', '稿.docx'), join('西', '旧.doc.docx'), join('西', '宏.docm'), join('西', '稿.docx')].sort(),
    );
  });
});
