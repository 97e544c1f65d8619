import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/core/errors.js';
import { readZip, storeZip, ZIP_LIMITS } from '../../src/read/zip.js';

const all = (): boolean => true;

function reason(bytes: Uint8Array, limits = ZIP_LIMITS): string {
  try {
    readZip(bytes, '包.zip', all, limits);
  } catch (error) {
    return error instanceof InputError ? error.reason : `no InputError: ${String(error)}`;
  }
  return 'read';
}

/** Overwrites a four-byte field of the first directory entry. */
function withField(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const at = Buffer.from(changed.buffer).indexOf(Buffer.from('504b0102', 'hex'));
  new DataView(changed.buffer).setUint32(at + field, value, true);
  return changed;
}

describe('readZip', () => {
  test('gives the wanted entries, packed or stored, by name', () => {
    const bytes = zipSync({
      '甲.xml': [strToU8('第一'), { level: 0 }],
      'b\\c.xml': strToU8('二'.repeat(50_000)),
      'd.png': strToU8('图'),
    });
    const entries = readZip(bytes, '包.zip', (name) => name.endsWith('.xml'));
    expect([...entries].map(([name, content]) => [name, strFromU8(content)])).toEqual([
      ['甲.xml', '第一'],
      ['b/c.xml', '二'.repeat(50_000)],
    ]);
  });

  test('reads sizes from the ZIP64 field where the plain ones are full', () => {
    const plain = zipSync({
      a: [
        strToU8('内容'),
        { level: 0, extra: { 1: new Uint8Array([6, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]) } },
      ],
    });
    const bytes = withField(withField(plain, 20, 0xffffffff), 24, 0xffffffff);
    expect(strFromU8(readZip(bytes, '包.zip', all).get('a') ?? new Uint8Array())).toBe('内容');
  });

  test('refuses what is no zip, cut off, or changed', () => {
    const bytes = zipSync({ a: strToU8('内容'.repeat(100)) });
    const changed = bytes.slice();
    changed[45] = (changed[45] ?? 0) ^ 1;
    for (const damaged of [
      new Uint8Array(),
      strToU8('PK'),
      bytes.slice(0, -30),
      bytes.slice(10),
      changed,
      withField(bytes, 42, 0xfffffff0),
    ])
      expect(reason(damaged)).toContain('已损坏');
    expect(reason(bytes)).toBe('read');
  });

  test('refuses entries with a password', () => {
    expect(reason(withField(zipSync({ a: strToU8('内容') }), 8, 0x0008_0001))).toContain('密码');
  });

  test('refuses by the directory: too large together, too many times its size, too many entries', () => {
    const bytes = zipSync({ a: new Uint8Array(3000), b: new Uint8Array(3000) });
    expect(reason(bytes, { ...ZIP_LIMITS, total: 5000 })).toContain('解压后超过');
    expect(reason(zipSync({ a: new Uint8Array(2_000_000) }), { ...ZIP_LIMITS, ratio: 100 })).toContain(
      '膨胀超过 100 倍',
    );
    expect(reason(bytes, { ...ZIP_LIMITS, entries: 1 })).toContain('超过 1 个');
    expect(reason(withField(bytes, 24, 0x7fffffff))).toContain('已拒绝读取');
  });

  test('refuses an entry that is larger, or smaller, than the directory says', () => {
    const bytes = zipSync({ a: new Uint8Array(5_000_000) });
    expect(reason(withField(bytes, 24, 100))).toContain('已损坏');
    expect(reason(withField(bytes, 24, 5_000_001), { ...ZIP_LIMITS, ratio: 5000 })).toContain('已损坏');
  });

  test('leaves what is not wanted packed, however large', () => {
    const bytes = zipSync({ a: strToU8('小'), b: new Uint8Array(2000) });
    expect(readZip(bytes, '包.zip', (name) => name === 'a', { ...ZIP_LIMITS, total: 1000 }).size).toBe(1);
  });
});

test('storeZip packs without compression, the same bytes every time', () => {
  const entries = new Map([
    ['x/y.xml', strToU8('甲'.repeat(1000))],
    ['z', new Uint8Array([1, 2])],
  ]);
  const bytes = storeZip(entries);
  expect(bytes.length).toBeGreaterThan(3000);
  expect(new Map(Object.entries(unzipSync(bytes)))).toEqual(entries);
  expect(storeZip(entries)).toEqual(bytes);
});
