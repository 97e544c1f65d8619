import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UNFOLD_LIMITS } from '../../src/read/containers/budget.js';
import { memberName, recoveredName } from '../../src/read/containers/member-name.js';
import { readSubmissions } from '../../src/read/index.js';
import { docxFile, p } from '../fixtures/docx/package.js';
import { expected, fixture, reading } from './expected.js';
import { folderWith } from './folder.js';
import { flipped, unfolded } from './unfolded.js';

test.each(['gbk-names.zip', 'macos-names.zip', 'nested.zip', 'traversal.zip', 'one-locked.zip'])(
  '%s reads as expected',
  async (name) => {
    expect(await reading(name)).toEqual(expected(name));
  },
);

const text = strToU8('村口的桥请早日修好。');
const nested = (depth: number): Uint8Array =>
  depth === 0 ? zipSync({ '一.txt': text }) : zipSync({ '内.zip': nested(depth - 1) });

describe('what is inside an archive', () => {
  test('is read by its content; Office files are no archives', async () => {
    const docx = docxFile({ body: p('建议多读书。') });
    const found = await unfolded(zipSync({ '意见.docx': docx, 'word/一.txt': text }), '包.zip');
    expect(found.map(({ name, reason }) => [name, reason])).toEqual([
      ['包.zip/意见.docx', undefined],
      ['包.zip/word/一.txt', undefined],
    ]);
  });
  test('counts as files, the archive does not; one that gives nothing does', async () => {
    const folder = folderWith({ '包.zip': zipSync({ '一.txt': text, '二.mp3': text }), '空.zip': zipSync({}) });
    const { files, unreadable, documents } = await readSubmissions([folder]);
    expect(files).toEqual([`${folder}/包.zip/一.txt`, `${folder}/包.zip/二.mp3`, `${folder}/空.zip`]);
    expect(unreadable).toEqual([
      { file: `${folder}/包.zip/二.mp3`, reason: '暂不支持 .mp3 文件' },
      { file: `${folder}/空.zip`, reason: '里面没有可以读取的文件' },
    ]);
    expect(documents.map(({ source }) => source.file)).toEqual([`${folder}/包.zip/一.txt`]);
  });
  test('an archive under another name is opened all the same', async () => {
    const found = await unfolded(zipSync({ '一.txt': text }), '包.docx');
    expect(found.map(({ name }) => name)).toEqual(['包.docx/一.txt']);
  });
  test('a damaged archive is told', async () => {
    const found = await unfolded(zipSync({ '一.txt': text }).subarray(0, -10), '包.zip');
    expect(found).toEqual([{ name: '包.zip', reason: '压缩包已损坏或没有传完，请重新压缩后提交' }]);
  });
  test.each(['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'])('RAR and 7z are to be unpacked first', async (start) => {
    const [found] = await unfolded(Buffer.from(`${start}xxxxxxxxxxxx`, 'latin1'), '包.rar');
    expect(found?.reason).toContain('请解压后再提交');
  });
});

describe('limits', () => {
  test('three archives inside one another, not four', async () => {
    expect((await unfolded(nested(2), '包.zip'))[0]?.name).toBe('包.zip/内.zip/内.zip/一.txt');
    expect(await unfolded(nested(3), '包.zip')).toEqual([
      { name: '包.zip/内.zip/内.zip/内.zip', reason: '压缩包、邮件一层套一层超过3层，没有再打开，请取出后提交' },
    ]);
  });
  test('a bomb is stopped by what comes out of all levels together', async () => {
    const bomb = zipSync({ '大.txt': new Uint8Array(30_000_000) });
    const found = await unfolded(zipSync({ '先.txt': text, '内.zip': bomb, '后.txt': text }), '包.zip');
    expect(found.map(({ name }) => name)).toEqual(['包.zip/先.txt', '包.zip']);
    expect(found[1]?.reason).toBe('里面的文件解压后超过 20 MB，其余的没有读取，请解压后再提交');
  });
  test('too many files, those of inner archives counted', async () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.txt`, text]));
    const bytes = zipSync({ ...many(5), '内.zip': zipSync(many(5)) });
    const found = await unfolded(bytes, '包.zip', { ...UNFOLD_LIMITS, files: 8 });
    expect(found.filter(({ extract }) => extract)).toHaveLength(7);
    expect(found.at(-1)).toEqual({
      name: '包.zip',
      reason: '里面的文件超过8个，其余的没有读取，请分成几个压缩包再提交',
    });
  });
});

describe('names', () => {
  test.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/绝对/一.txt', '绝对/一.txt'],
    ['C:\\桌面\\一.txt', '桌面/一.txt'],
    ['./a/./b/../c.txt', 'a/b/c.txt'],
    ['a\u0000\u202eb\n.txt', 'ab.txt'],
    ['..', ''],
  ])('%j is shown as %j', (path, shown) => {
    expect(memberName(path)).toBe(shown);
  });
  test('never lead out, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('.', '/', '\\', 'C', ':', ' ', '一', '\u0000') }), (path) => {
        const parts = memberName(path).split('/');
        expect(parts.every((part) => part !== '..' && part !== '.' && !/[\\\0]|^[a-z]:$/iu.test(part))).toBe(true);
      }),
      { seed: 5 },
    );
  });
  test('a name that says no encoding is UTF-8 where it can be, else GBK', () => {
    expect(recoveredName(Buffer.from('意见.txt').toString('latin1'))).toBe('意见.txt');
    expect(recoveredName('\xd2\xe2\xbc\xfb.txt')).toBe('意见.txt');
    expect(recoveredName('\xd5\\.txt')).toBe('誠.txt');
    expect(recoveredName('\xb7N\xa8\xa3.txt', 'big5')).toBe('意見.txt');
    expect(recoveredName('意见.txt')).toBe('意见.txt');
    expect(recoveredName('plain.txt')).toBe('plain.txt');
  });
  test('two entries of one name are told apart', async () => {
    const found = await unfolded(zipSync({ 'a/一.txt': text, 'a//一.txt': text }), '包.zip');
    expect(found.map(({ name }) => name)).toEqual(['包.zip/a/一.txt', '包.zip/a/一（2）.txt']);
  });
});

test('500 archives with changed bytes give something or a reason', async () => {
  const bytes = fixture('nested.zip');
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const found = await unfolded(flipped(bytes, changes), '包.zip');
      expect(found.length).toBeGreaterThan(0);
    }),
    { numRuns: 500, seed: 6 },
  );
});
