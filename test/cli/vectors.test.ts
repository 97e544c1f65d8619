import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
