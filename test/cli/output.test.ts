import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkOutput, writeWhole } from '../../src/cli/output.js';
import { UsageError } from '../../src/core/errors.js';
import { folderWith, namesIn } from './folder.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('checkOutput', () => {
  test('accepts files that are not there, in folders that are not there', () => {
    const folder = folderWith({});
    checkOutput([join(folder, '新', '深', '报告.md')], { force: false });
    expect(namesIn(folder)).toEqual([]);
  });

  test('names the file in the way and the way out', () => {
    const folder = folderWith({ '报告.md': '旧' });
    const path = join(folder, '报告.md');
    expect(() => checkOutput([path], { force: false })).toThrow(
      new UsageError(`已有「${path}」，没有覆盖；要覆盖请加 --force，要另存请用 --output 指定别处`),
    );
  });

  test('counts the files in the way when there are several', () => {
    const folder = folderWith({ a: '', b: '' });
    expect(() => checkOutput([join(folder, 'a'), join(folder, 'b')], { force: false })).toThrow('等 2 个文件');
  });

  test('lets --force through, but not onto a folder', () => {
    const folder = folderWith({ 'a/x': '', b: '' });
    checkOutput([join(folder, 'b')], { force: true });
    expect(() => checkOutput([join(folder, 'a')], { force: true })).toThrow('是文件夹');
  });

  test('refuses a path that runs through a file', () => {
    const folder = folderWith({ 文件: '' });
    expect(() => checkOutput([join(folder, '文件', '报告.md')], { force: false })).toThrow('不是文件夹');
  });
});

describe('writeWhole', () => {
  test('writes all files, makes their folders, replaces old ones and leaves nothing else', () => {
    const folder = folderWith({ '果/a': '旧', '果/别人的': '在' });
    writeWhole([
      { path: join(folder, '果', 'a'), bytes: bytes('新') },
      { path: join(folder, '果', 'b'), bytes: bytes('乙') },
    ]);
    expect(readFileSync(join(folder, '果', 'a'), 'utf8')).toBe('新');
    expect(namesIn(join(folder, '果'))).toEqual(['a', 'b', '别人的'].sort());
  });

  test('writes none when one cannot be written', () => {
    const folder = folderWith({ a: '旧' });
    const long = join(folder, 'c'.repeat(300));
    const files = [join(folder, 'a'), long].map((path) => ({ path, bytes: bytes('新') }));
    expect(() => writeWhole(files)).toThrow(new UsageError(`无法写入「${long}」：名称过长，请用 --output 另起名称`));
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('旧');
    expect(namesIn(folder)).toEqual(['a']);
  });

  test('brings back what stood there when a later one cannot be moved', () => {
    const folder = folderWith({ a: '旧甲', c: '旧丙', [`.c.${process.pid}.old/x`]: '' });
    const files = ['a', 'b', 'c'].map((name) => ({ path: join(folder, name), bytes: bytes('新') }));
    expect(() => writeWhole(files)).toThrow();
    expect(['a', 'c'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['旧甲', '旧丙']);
    expect(namesIn(folder)).not.toContain('b');
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('names a folder without permission', () => {
    const folder = folderWith({});
    chmodSync(folder, 0o500);
    expect(() => checkOutput([join(folder, 'a')], { force: false })).toThrow('没有写入权限');
  });
});
