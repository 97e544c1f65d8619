import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupThemes, readSubmissions, type ThemesResult } from '../../src/index.js';
import { folderWith } from '../cli/folder.js';

const matters = ['食堂的饭菜', '宿舍的热水', '操场的跑道', '图书室的座位', '校车的班次', '教室的灯光'];
const faults = ['太少', '太旧', '总是出问题', '没有人管', '离得远', '要排队', '经常坏'];
const suggestions = matters.flatMap((matter) => faults.map((fault) => `${matter}${fault}，希望尽快改进。`));

/** What groups lines of one file; a batch is written over the one before it, as people do. */
function desk(file = '意见.txt') {
  const folder = folderWith({ [file]: '' });
  const path = join(folder, file);
  return async (lines: readonly string[], base?: ThemesResult, as = path): Promise<ThemesResult> => {
    writeFileSync(path, lines.join('\n'));
    return groupThemes(await readSubmissions([as]), base ? { base } : {});
  };
}

const texts = ({ items }: ThemesResult) => items.map(({ text }) => text);
const counted = ({ ledger: { files, documents, items, duplicates } }: ThemesResult) => [
  files,
  documents,
  items,
  duplicates,
];

describe('a file that is handed in again', () => {
  it('adds only what is new in it, wherever the lines stand by now', async () => {
    const handIn = desk();
    const first = await handIn(suggestions.slice(0, 20));
    const [one = '', two = '', ...others] = suggestions.slice(0, 20);
    const second = await handIn(['希望门诊大厅多放几把椅子。', two, one, ...others.slice(1)], first);
    expect(texts(second).slice(20)).toEqual(['希望门诊大厅多放几把椅子。']);
    expect(second.items.slice(0, 20)).toEqual(first.items);
    expect(counted(second)).toEqual([1, 1, 21, 0]);
  });

  it('is known under another path', async () => {
    const handIn = desk();
    const first = await handIn(suggestions);
    const path = first.items[0]?.source.file ?? '';
    const again = await handIn(suggestions, first, join(path, '..', '.', '意见.txt'));
    expect(counted(again)).toEqual(counted(first));
  });

  it('counts once whatever lines were put in, taken out or put elsewhere', async () => {
    const handIn = desk();
    const first = await handIn(suggestions);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(suggestions, { minLength: 25 }),
        fc.uniqueArray(fc.constantFrom('停车位不够', '空调不制冷', '门卫态度差', '作业太多'), { maxLength: 4 }),
        async (kept, added) => {
          const second = await handIn([...added, ...kept], first);
          expect(texts(second).slice(suggestions.length)).toEqual(added);
          expect(second.ledger.duplicates).toBe(0);
          expect((await handIn([...added, ...kept], second)).items).toEqual(second.items);
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('another file of the same name', () => {
  it('counts as one more submission, and its repeats are repeats of the item that they repeat', async () => {
    const handIn = desk();
    const first = await handIn(suggestions.slice(0, 20));
    const fresh = suggestions.slice(20, 40);
    const repeated = suggestions[2] ?? '';
    const second = await handIn([...fresh, repeated], first);
    expect(counted(second)).toEqual([2, 2, 41, 1]);
    const original = second.items.find(({ id }) => id === second.items.at(-1)?.duplicateOf);
    expect(original?.text).toBe(repeated);
    const third = await handIn([...fresh, repeated], second);
    expect(counted(third)).toEqual(counted(second));
  });
});

describe('a file that holds nothing to count', () => {
  it('counts once, and so does its submission', async () => {
    const folder = folderWith({ '意见.txt': suggestions.join('\n'), '壳.txt': '尊敬的领导：\n此致\n敬礼\n' });
    const group = async (base?: ThemesResult) => groupThemes(await readSubmissions([folder]), base ? { base } : {});
    const first = await group();
    expect(first.ledger.withoutItems).toEqual([join(folder, '壳.txt').replaceAll('\\', '/')]);
    const second = await group(first);
    const third = await group(second);
    expect([second.ledger, third.ledger]).toEqual([first.ledger, first.ledger]);
  });
});
