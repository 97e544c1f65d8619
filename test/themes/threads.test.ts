import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { seededRandom } from '../../src/themes/maths/random.js';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'wenji-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** More texts than one thread is given at a time, each of words drawn from the shipped terms. */
function texts(count: number): string[] {
  const terms = readFileSync(join(root, 'corpus/lexicon/domain-terms.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('#') || line === '' ? [] : [line.split('\t')[0] ?? '']));
  const random = seededRandom(7);
  const term = () => terms[Math.floor(random() * terms.length)] ?? '';
  return Array.from({ length: count }, () => `${term()}${term()}不够，建议${term()}，${term()}也要${term()}`);
}

function themes(name: string, threads: number): string {
  const call = ['themes', join(folder, name), '--format', 'json', '--quiet', '--threads', String(threads)];
  return execFileSync(process.execPath, [join(root, 'bin/wenji.js'), ...call], { encoding: 'utf8', maxBuffer: 1e9 });
}

it('gives the same bytes with one thread and with two', { timeout: 120_000 }, () => {
  const lines = texts(3200).map((text, index) => JSON.stringify({ id: String(index), text }));
  writeFileSync(join(folder, '意见.jsonl'), lines.join('\n'));
  expect(themes('意见.jsonl', 2)).toBe(themes('意见.jsonl', 1));
});
