import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { fences, readmes, root } from './markdown.js';

const folder = mkdtempSync(join(tmpdir(), 'wenji-example-'));
cpSync(join(root, 'corpus/samples'), join(folder, 'corpus/samples'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(readmes)('the library example of $file', ({ text }) => {
  const [source = ''] = fences(text, 'ts');
  const [shown = ''] = fences(text, 'text');

  test('prints what is shown below it and writes its file', () => {
    const entry = pathToFileURL(join(root, 'dist/index.js')).href;
    const { outputText } = ts.transpileModule(source.replace(`'wenji'`, `'${entry}'`), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    writeFileSync(join(folder, 'example.mjs'), outputText);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(shown);
    expect(readdirSync(folder)).toContain('汇总报告.docx');
  });

  test('type-checks', () => {
    const file = join(folder, 'example.mts');
    writeFileSync(file, source);
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      paths: { wenji: [join(root, 'dist/index.d.ts')] },
    });
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(problems).toEqual([]);
  });
});
