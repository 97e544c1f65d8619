import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');
const lockfile = z
  .object({
    packages: z.record(z.string(), z.object({ resolved: z.string().optional(), optional: z.boolean().optional() })),
  })
  .parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));

describe('the package', () => {
  it('has the agreed top level', () => {
    const top = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
    expect([...new Set(top.map((file) => file.split('/')[0]))].sort()).toEqual([
      '.ci',
      '.gitignore',
      '.npmrc',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'bin',
      'corpus',
      'package-lock.json',
      'package.json',
      'reports',
      'src',
      'test',
      'tsconfig.json',
    ]);
  });

  it('ships what runs and nothing else', () => {
    const [packed] = z.array(z.object({ files: z.array(z.object({ path: z.string() })) })).parse(
      JSON.parse(
        execFileSync(npm(), ['pack', '--dry-run', '--json', '--ignore-scripts'], {
          cwd: root,
          encoding: 'utf8',
          shell: process.platform === 'win32',
        }),
      ),
    );
    const top = new Set(packed?.files.map(({ path }) => path.split('/')[0]));
    expect([...top].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'bin',
      'corpus',
      'dist',
      'package.json',
    ]);
  });

  it.each([
    '@node-rs/jieba-win32-x64-msvc',
    '@node-rs/jieba-darwin-arm64',
    '@node-rs/jieba-darwin-x64',
    '@node-rs/jieba-linux-x64-gnu',
    '@rollup/rollup-win32-x64-msvc',
    '@rollup/rollup-darwin-arm64',
    '@biomejs/cli-win32-x64',
    '@biomejs/cli-darwin-arm64',
    '@esbuild/win32-x64',
    '@esbuild/darwin-arm64',
  ])('locks the prebuilt %s', (name) => {
    expect(Object.keys(lockfile.packages).filter((path) => path.endsWith(`node_modules/${name}`))).toHaveLength(1);
  });

  it('ships the licence of every package that it bundles', () => {
    const licences = join(root, 'dist/LICENSES.txt');
    if (!existsSync(licences)) return console.warn('skipped: run npm run build first');
    const text = readFileSync(licences, 'utf8');
    for (const name of ['zod', 'ml-kmeans', 'ml-spectra-processing'])
      expect(text).toMatch(new RegExp(`^${name} \\d[^\\n]*, MIT\\n\\n[\\s\\S]*?Permission is hereby granted`, 'mu'));
  });

  it('names no registry in the lockfile', () => {
    expect(Object.values(lockfile.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('leaves nodejieba optional', () => {
    expect(lockfile.packages['node_modules/nodejieba']?.optional).toBe(true);
  });

  it('keeps reports out of the repository', () => {
    expect(readdirSync(join(root, 'reports'))).toContain('.gitkeep');
  });
});

function npm(): string {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}
