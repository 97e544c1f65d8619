import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

/** What each room may import beside itself. Pipelines are the files directly in src. */
const STAGES = [
  'batches',
  'read',
  'items',
  'segment',
  'keywords',
  'vectors',
  'themes',
  'corrections',
  'check',
  'content',
  'render',
];
const ALLOWED: Record<string, readonly string[]> = {
  core: [],
  corpus: ['core'],
  config: ['core'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ['core']])),
  check: ['core', 'config'],
  pipeline: ['core', 'corpus', 'pipeline', ...STAGES],
  cli: ['core', 'corpus', 'config', 'pipeline', ...STAGES],
};

type Import = { readonly file: string; readonly target: string };

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    file: file.split(sep).join('/'),
    target: match[1] ?? '',
  })),
);
const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : 'pipeline');
const isRelative = ({ target }: Import): boolean => target.startsWith('.');
const targetFile = ({ file, target }: Import): string =>
  relative(src, resolve(src, dirname(file), target))
    .split(sep)
    .join('/');
/** The parts of natural have nothing in common but their name: each counts as a package. */
const packageOf = (target: string): string =>
  target.startsWith('natural/')
    ? target
    : target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');

describe('architecture', () => {
  it('has found the imports', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each(Object.keys(ALLOWED))('%s imports only what lies below it', (room) => {
    const wrong = imports
      .filter((entry) => isRelative(entry) && roomOf(entry.file) === room)
      .filter((entry) => roomOf(targetFile(entry)) !== room && !ALLOWED[room]?.includes(roomOf(targetFile(entry))))
      .map((entry) => `${entry.file} → ${targetFile(entry)}`);
    expect(wrong).toEqual([]);
  });

  it('has no room that the table does not know', () => {
    expect(files.map((file) => roomOf(file.split(sep).join('/'))).filter((room) => !(room in ALLOWED))).toEqual([]);
  });

  it('imports each third-party package in one file only, zod and commander at their borders aside', () => {
    const importers = new Map<string, Set<string>>();
    for (const entry of imports)
      if (!isRelative(entry) && !entry.target.startsWith('node:')) {
        const name = packageOf(entry.target);
        importers.set(name, (importers.get(name) ?? new Set()).add(entry.file));
      }
    const several = [...importers]
      .filter(([, by]) => by.size > 1)
      .map(([name, by]) => `${name}: ${[...by].join(', ')}`);
    expect(several.filter((line) => !/^(?:zod|commander|fflate):/.test(line))).toEqual([]);
  });

  it('never imports the whole of natural, which prints and loads database drivers', () => {
    expect(imports.filter(({ target }) => target === 'natural')).toEqual([]);
  });

  it('touches files, streams and the process only in cli, in the readers of files and of the shipped data', () => {
    const edges = /^(?:cli\/|corpus\/|read\/)/;
    const wrong = imports.filter(
      ({ file, target }) => /^node:(?:fs|child_process|process|os|stream)/.test(target) && !edges.test(file),
    );
    expect(wrong).toEqual([]);
  });

  it('has no default exports, no console and no clock', () => {
    const wrong = files.filter((file) =>
      /export default|console\.|Date\.now|new Date\(\)|Math\.random/.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(wrong.map((file) => file.split(sep).join('/')).filter((file) => !file.startsWith('cli/progress'))).toEqual(
      [],
    );
  });

  it('keeps every file within 150 lines', () => {
    const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 151);
    expect(long).toEqual([]);
  });
});
