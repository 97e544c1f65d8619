import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, encodingName } from '../../src/read/text/encoding.js';
import { big5, encoders, gbk } from './encoders.js';
import { simplified, traditional } from './encoding-texts.js';

const sentence = '建议学校延长图书馆的开放时间，方便走读学生自习。\n食堂的饭菜偏凉，希望增加保温设备。';

/** Texts like those people send: common Han characters, full-width marks, digits, line ends. */
const chinese = fc
  .array(
    fc.constantFrom(...sentence, ...'学习实践科学发展观活动中存在的突出问题与整改措施', ...'0123456789ABC（）“”'),
    {
      minLength: 8,
      maxLength: 200,
    },
  )
  .map((characters) => characters.join(''))
  .filter((text) => /\p{Script=Han}{4}/u.test(text));

describe('decodes what was encoded', () => {
  test.each(Object.entries(encoders))('%s', (_, encode) => {
    fc.assert(
      fc.property(chinese, (text) => {
        expect(decodeText(encode(text), 'a.txt').text).toBe(text);
      }),
      { seed: 1 },
    );
  });

  test('Big5, when it is named', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...traditional), { minLength: 1, maxLength: 200 }), (characters) => {
        const text = characters.join('');
        fc.pre(/\S/u.test(text));
        expect(decodeText(big5(text), 'a.txt', 'big5').text).toBe(text);
      }),
      { seed: 1 },
    );
  });

  test('GBK, every character of GB 2312 with its neighbours', () => {
    const text = [...gbkPairs()].map(([, character]) => character).join('');
    expect(decodeText(gbk(text), 'a.txt', 'gbk').text).toBe(text);
  });
});

describe('line ends', () => {
  test('CRLF and CR read as \\n', () => {
    expect(decodeText(Buffer.from('一\r\n二\r三\n四'), 'a.txt').text).toBe('一\n二\n三\n四');
  });
});

describe('tells what it decided and what it doubts', () => {
  test('UTF-8 is not worth a notice', () => {
    expect(decodeText(Buffer.from(sentence), 'a.txt').notices).toEqual([]);
  });
  test('GBK is', () => {
    expect(decodeText(gbk(sentence), 'a.txt').notices).toEqual(['a.txt：按 GB18030（GBK）编码读取']);
  });
  test('a cut last character is left out', () => {
    const bytes = Buffer.from('建议增加路灯').subarray(0, -1);
    expect(decodeText(bytes, 'a.txt')).toMatchObject({
      text: '建议增加路',
      notices: ['a.txt：末尾的字不完整，可能没有传完'],
    });
  });
  test('a few broken bytes do not turn UTF-8 into GBK', () => {
    const bytes = Buffer.concat([Buffer.from(sentence.repeat(20)), Buffer.from([0xff, 0xfe]), Buffer.from('好')]);
    const { text, notices } = decodeText(bytes, 'a.txt');
    expect(text).toBe(`${sentence.repeat(20)}\uFFFD\uFFFD好`);
    expect(notices).toEqual(['a.txt：有些字已经损坏，显示为「\uFFFD」，请与原件核对']);
  });
  test.each(Object.entries({ GBK: gbk, 'UTF-16LE': (text: string) => Buffer.from(text, 'utf16le') }))(
    'a cut last character of %s is left out',
    (_, encode) => {
      const { text, notices } = decodeText(encode('建议增加路灯，方便夜间行走').subarray(0, -1), 'a.txt');
      expect(text).toBe('建议增加路灯，方便夜间行');
      expect(notices).toContain('a.txt：末尾的字不完整，可能没有传完');
    },
  );
  test('Big5 is taken for GB18030 only with the advice to name it', () => {
    const bytes = big5('建議增加路燈');
    expect(decodeText(bytes, 'a.txt').notices).toContain('a.txt：可能是 Big5，可用 --encoding big5 重试');
    expect(decodeText(bytes, 'a.txt', 'big5')).toMatchObject({ text: '建議增加路燈', notices: [] });
  });
  test('traditional characters in GBK are read as they are, with a doubt', () => {
    const { text, notices } = decodeText(gbk(traditional), 'a.txt');
    expect(text).toBe(traditional);
    expect(notices).toContain('a.txt：编码判断没有把握，如有乱码请用 --encoding 指定编码');
  });
  test('an encoding that the user names is followed, and told when the bytes are clearly another', () => {
    const { text, notices } = decodeText(Buffer.from(sentence), 'a.txt', 'gbk');
    expect(text).not.toBe(sentence);
    expect(notices).toContain('a.txt：内容像是 UTF-8 编码，已按指定的编码读取，如有乱码请去掉 --encoding');
  });
});

/** 400 stretches of so many characters, always the same ones. */
function cuts(text: string, length: number): string[] {
  const characters = [...text.replaceAll('\n', '')];
  let state = length;
  return Array.from({ length: 400 }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const start = (state >>> 8) % (characters.length - length);
    return characters.slice(start, start + length).join('');
  });
}

/** The share of short texts that come back as they were, in percent. */
function rate(texts: readonly string[], encode: (text: string) => Uint8Array): number {
  const right = texts.filter((text) => decodeText(encode(text), 'a.txt').text === text);
  return (100 * right.length) / texts.length;
}

describe('short samples: how many of 400 are read right, at least', () => {
  const wide: Readonly<Record<number, number>> = { 4: 97.5, 8: 99.3 };
  test.each(Object.entries(encoders))('%s', (name, encode) => {
    for (const length of [4, 8, 16, 32, 64]) {
      const least = /^UTF-16[LB]E$/u.test(name) ? (wide[length] ?? 100) : 100;
      expect(rate(cuts(simplified, length), encode), `${length} characters`).toBeGreaterThanOrEqual(least);
    }
  });

  test.each([
    [4, 97],
    [8, 100],
    [16, 100],
    [32, 100],
    [64, 100],
  ])('Big5 of %i characters is doubted in %i of 100', (length, least) => {
    const texts = cuts(traditional, length);
    const doubted = texts.filter((text) =>
      decodeText(big5(text), 'a.txt').notices.some((notice) => notice.includes('Big5')),
    );
    expect((100 * doubted.length) / texts.length).toBeGreaterThanOrEqual(least);
  });

  test.each([
    [4, 98],
    [8, 100],
    [64, 100],
  ])('GBK of %i characters is read without a doubt in %i of 100', (length, least) => {
    const texts = cuts(simplified, length);
    const sure = texts.filter((text) => decodeText(gbk(text), 'a.txt').notices.length === 1);
    expect((100 * sure.length) / texts.length).toBeGreaterThanOrEqual(least);
  });
});

describe('refuses', () => {
  test('bytes that are no text', () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, index) => (index * 151) % 256);
    expect(() => decodeText(bytes, 'a.txt')).toThrow('a.txt：内容是二进制数据，不是文本');
  });
  test.each(['', ' \n\u3000\n', '\uFEFF'])('a text of nothing but white space: %j', (text) => {
    expect(() => decodeText(Buffer.from(text), 'a.txt')).toThrow('a.txt：文件是空的');
  });
  test('an encoding nobody knows', () => {
    expect(() => encodingName('gbk2')).toThrow('不认识编码「gbk2」');
    expect(encodingName('ANSI')).toBe('gb18030');
  });
});

/** All two-byte characters of GB 2312 by their bytes, from the platform's own decoder. */
function* gbkPairs(): Generator<[readonly [number, number], string]> {
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0xb0; lead <= 0xf7; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(character)) yield [[lead, trail], character];
    }
}

describe('what stray bytes tell', () => {
  const short = '食堂供应时间太短，建议延长到七点四十。';
  test.each([0xb2, 0xff, 0xe5])('one of them in a short UTF-8 text does not turn it into GBK', (byte) => {
    const bytes = Buffer.concat([Buffer.from(short.slice(0, 9)), Buffer.of(byte), Buffer.from(short.slice(9))]);
    const { text, encoding, notices } = decodeText(bytes, 'a.txt');
    expect(encoding).toBe('utf-8');
    expect(text).toBe(`${short.slice(0, 9)}\uFFFD${short.slice(9)}`);
    expect(notices).toEqual(['a.txt：有些字已经损坏，显示为「\uFFFD」，请与原件核对']);
  });
  test('a GBK text with control characters in it remains one', () => {
    expect(decodeText(gbk(`${short}\x07${short}\x07\x07`), 'a.txt').encoding).toBe('gb18030');
  });
  test('a Big5 text is doubted, not refused', () => {
    expect(decodeText(big5(traditional), 'a.txt').encoding).toBe('gb18030');
  });
  test('bytes without rule are no text, with NUL among them or not', () => {
    for (const step of [31, 37, 41]) {
      const noise = Uint8Array.from({ length: 500 }, (_, index) => ((index * index * step + index * 7 + 13) % 255) + 1);
      expect(() => decodeText(noise, 'a.txt')).toThrow('a.txt：内容是二进制数据，不是文本');
    }
  });
});
