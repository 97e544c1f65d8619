import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.js';

const SAMPLES = join(import.meta.dirname, '../../corpus/samples');
const ARCHIVE = ['建议', '心得体会', '分析检查报告'].map((name) => join(SAMPLES, name));

describe('wenji vectors', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wenji-vectors-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('trains word vectors that the grouping takes, and does not overwrite them', async () => {
    const own = join(folder, '词向量');
    const argv = ['vectors', 'train', ...ARCHIVE, '-o', own, '--dimensions', '20', '--quiet'];
    const trained = await run(argv);
    expect(trained).toMatchObject({ code: 0, err: '' });
    expect(trained.out).toMatch(/个词的词向量，来自 \d+ 个词的材料\n$/u);
    expect(readdirSync(own).sort()).toEqual(['words.i8', 'words.json', 'words.tsv']);
    expect((await run(argv)).err).toContain('没有覆盖');
    const suggestions = join(SAMPLES, '建议');
    const themes = (vectors: string) =>
      run(['themes', suggestions, '--vectors', vectors, '--quiet', '--format', 'json']);
    const [byFolder, byFile] = [await themes(own), await themes(join(own, 'words.json'))];
    expect(byFolder).toMatchObject({ code: 0 });
    expect(byFile.out).toBe(byFolder.out);
  });

  it.each([
    [['vectors', 'show', SAMPLES], 'vectors 后面要写 train（训练），收到「show」'],
    [['vectors', 'train'], 'train 后面请写明历年材料的文件或文件夹'],
    [['vectors', 'train', SAMPLES, '--dimensions', '9999'], '--dimensions 最多 500'],
    [['vectors', 'train', SAMPLES, '--dimensions', '1'], '--dimensions 需要不小于 2 的整数'],
    [['themes', SAMPLES, '--vectors', '没有'], '词向量「没有」：没有这个文件夹'],
    [['themes', SAMPLES, '--vectors', join(SAMPLES, '建议')], '没有这个文件'],
  ])('says what is wrong with %j', async (argv, message) => {
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('gives the same files whatever the order of the inputs, and tells what it cannot read', async () => {
    const bad = join(folder, '坏.json');
    writeFileSync(bad, '{');
    const train = async (inputs: readonly string[], own: string) => {
      const trained = await run(['vectors', 'train', ...inputs, '-o', own, '--dimensions', '20', '--quiet']);
      expect(trained).toMatchObject({ code: 0, err: `读不出：${bad}（不是有效的 JSON，请重新导出后提交）\n` });
      return readdirSync(own).map((name) => readFileSync(join(own, name)));
    };
    const files = await train([...ARCHIVE, bad], join(folder, '甲'));
    expect(await train([bad, ...ARCHIVE.toReversed()], join(folder, '乙'))).toEqual(files);
  });

  it('tells what it cannot read also where the rest is too little', async () => {
    const [bad, text] = [join(folder, '坏.json'), join(folder, '少.txt')];
    writeFileSync(bad, '{');
    writeFileSync(text, '食堂太贵。\n');
    const { code, err } = await run(['vectors', 'train', bad, text, '-o', join(folder, '无')]);
    expect(code).toBe(2);
    expect(err).toMatch(/读不出：.*坏\.json（.*）\n.*材料太少，训练不出词向量/su);
  });

  /** Lines of the samples as records, each often enough for its words to count. */
  const records = () =>
    ARCHIVE.flatMap((path) => readdirSync(path).map((name) => join(path, name)))
      .filter((path) => /\.(?:txt|csv)$/u.test(path))
      .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
      .filter((text) => text.trim() !== '' && !text.includes('\uFFFD'))
      .map((text) => `${JSON.stringify({ text })}\n`.repeat(5))
      .join('');

  it('takes standard input', async () => {
    const own = join(folder, '输入');
    const trained = await run(['vectors', 'train', '-', '-o', own, '--dimensions', '8'], { stdin: records() });
    expect(trained).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(own).length).toBe(3);
  });

  it('does not learn from its own files', async () => {
    const archive = join(folder, '材料');
    mkdirSync(archive);
    writeFileSync(join(archive, '一.jsonl'), records());
    const argv = ['vectors', 'train', archive, '-o', join(archive, '词向量'), '--dimensions', '8', '--force'];
    const [first, second] = [await run(argv), await run(argv)];
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(second).toMatchObject({ code: 0, out: first.out });
    expect(second.err).toContain('以前的汇总结果没有当作意见读入');
    expect(second.err).not.toContain('读不出');
  });

  it('writes nothing where the texts are too few', async () => {
    const text = join(folder, '一条.txt');
    writeFileSync(text, '食堂太贵。\n');
    const before = readdirSync(folder);
    const { code, err } = await run(['vectors', 'train', text, '-o', join(folder, '空'), '--quiet']);
    expect(code).toBe(2);
    expect(err).toContain('材料太少，训练不出词向量');
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(text, 'utf8')).toBe('食堂太贵。\n');
  });
});
