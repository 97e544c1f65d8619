import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSubmissions } from '../../src/read/index.js';
import { folderWith } from './folder.js';

/** The files read, without the folder's own name. */
async function filesOf(folder: string, inputs: readonly string[]) {
  const { files } = await readSubmissions(inputs.map((input) => join(folder, input)));
  return files.map((file) => relative(folder, file).replaceAll('\\', '/'));
}

describe('what is read', () => {
  const tree = {
    'b.txt': '乙',
    'a/二.txt': '二',
    'a/一.txt': '一',
    'B.txt': '大写',
    '.hidden.txt': '隐藏',
    '~$b.docx': '锁',
    '.~b.docx': '锁',
    '.git/x.txt': '隐藏',
    'Thumbs.db': '系统',
    '~WRL0001.tmp': '编辑中',
    '__MACOSX/a/._一.txt': '系统',
  };
  test('a folder with all below it in the order of code units, hidden and lock files left out', async () => {
    expect(await filesOf(folderWith(tree), ['.'])).toEqual(['B.txt', 'a/一.txt', 'a/二.txt', 'b.txt']);
  });
  test('a pattern, and the folders that match it', async () => {
    expect(await filesOf(folderWith(tree), ['*.txt'])).toEqual(['B.txt', 'b.txt']);
    expect(await filesOf(folderWith(tree), ['a*'])).toEqual(['a/一.txt', 'a/二.txt']);
  });
  test('a file named twice is read once, where it is named first', async () => {
    expect(await filesOf(folderWith(tree), ['b.txt', '.', 'a/../b.txt'])).toEqual([
      'b.txt',
      'B.txt',
      'a/一.txt',
      'a/二.txt',
    ]);
  });
  test('a file whose name looks like a pattern', async () => {
    expect(await filesOf(folderWith({ '意见[1].txt': '一', '意见1.txt': '二' }), ['意见[1].txt'])).toEqual([
      '意见[1].txt',
    ]);
  });
  test.skipIf(process.platform === 'win32')('a link to a folder is not followed, and told', async () => {
    const folder = folderWith({ 'a/b.txt': '乙' });
    symlinkSync(folder, join(folder, 'a', '圈'));
    const { files, notices } = await readSubmissions([folder]);
    expect(files).toEqual([`${folder}/a/b.txt`]);
    expect(notices).toEqual([`${folder}/a/圈：是指向文件夹的链接，没有进入`]);
  });
  test.skipIf(process.platform === 'win32')(
    'links that lead nowhere or in a circle are told, a file linked twice is read once',
    async () => {
      const folder = folderWith({ 'a.txt': '甲乙丙' });
      for (const [target, link] of [
        ['圈', '圈'],
        ['没有.txt', '断.txt'],
        ['a.txt', 'b.txt'],
      ] as const)
        symlinkSync(target, join(folder, link));
      const { documents, unreadable } = await readSubmissions([folder]);
      expect(documents.map(({ source }) => source.file)).toEqual([`${folder}/a.txt`]);
      const reason = '文件打不开，链接指向的文件可能不存在';
      expect(unreadable).toEqual([
        { file: `${folder}/圈`, reason },
        { file: `${folder}/断.txt`, reason },
      ]);
    },
  );
  test('a relative path stays as it is typed', async () => {
    const folder = folderWith({ 'a.txt': '甲' });
    const typed = relative('.', folder);
    const { documents } = await readSubmissions([`${typed}/`]);
    expect(documents[0]?.source).toEqual({ file: `${typed.replaceAll('\\', '/')}/a.txt` });
  });
});

describe('standard input', () => {
  test('is JSONL', async () => {
    const stdin = async () => Buffer.from('{"id":"甲","text":"多读书"}\n{"text":"少考试"}\n');
    const { documents } = await readSubmissions(['-'], { stdin });
    expect(documents.map(({ id, source }) => ({ id, source }))).toEqual([
      { id: '甲', source: { file: '-', line: 1 } },
      { id: '-:2', source: { file: '-', line: 2 } },
    ]);
  });
});

describe('a wrong call', () => {
  test('a path that does not exist', async () => {
    await expect(readSubmissions(['没有/这个.txt'])).rejects.toThrow('找不到「没有/这个.txt」，请检查路径是否写对');
  });
  test('a pattern that matches nothing', async () => {
    await expect(readSubmissions(['没有/*.txt'])).rejects.toThrow('没有与「没有/*.txt」匹配的文件');
  });
  test('an empty folder', async () => {
    await expect(readSubmissions([folderWith({})])).rejects.toThrow('里没有文件，请检查路径');
  });
  test('nothing readable: the reasons and what can be read', async () => {
    const folder = folderWith({ 'a.mp4': 'x', 'b.txt': '' });
    await expect(readSubmissions([folder])).rejects.toThrow(
      `没有可以读取的文件：${folder}/a.mp4（暂不支持 .mp4 文件）、${folder}/b.txt（文件是空的）。可以读取的有 .docx`,
    );
  });
  test('an unknown encoding', async () => {
    await expect(readSubmissions([folderWith({ 'a.txt': 'x' })], { encoding: '乱码' })).rejects.toThrow(
      '不认识编码「乱码」',
    );
  });
});

describe('progress', () => {
  test('counts the files', async () => {
    const told: string[] = [];
    const onProgress = (stage: string, done: number, total: number) => told.push(`${stage} ${done}/${total}`);
    await readSubmissions([folderWith({ 'a.txt': '甲', 'b.txt': '乙' })], { onProgress });
    expect(told).toEqual(['读取 0/2', '读取 1/2', '读取 2/2']);
  });
});
