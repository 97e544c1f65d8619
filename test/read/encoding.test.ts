import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, encodingName } from '../../src/read/text/encoding.js';

const gbk = encoderOfGbk();
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
  const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
    'UTF-8': (text) => Buffer.from(text),
    'UTF-8 with a byte order mark': (text) => Buffer.from(`\uFEFF${text}`),
    'UTF-16LE with a byte order mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'UTF-16LE without': (text) => Buffer.from(text, 'utf16le'),
    'UTF-16BE without': (text) => Buffer.from(text, 'utf16le').swap16(),
    GBK: gbk,
  };
  test.each(Object.entries(encoders))('%s', (_, encode) => {
    fc.assert(
      fc.property(chinese, (text) => {
        expect(decodeText(encode(text), 'a.txt').text).toBe(text);
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
    expect(decodeText(bytes, 'a.txt')).toEqual({
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
  test('Big5 is taken for GB18030 only with a doubt', () => {
    const bytes = Uint8Array.of(0xab, 0xd8, 0xc4, 0xb3, 0xbc, 0x57, 0xa5, 0x5b, 0xb8, 0xf4, 0xbf, 0x4f);
    expect(decodeText(bytes, 'a.txt').notices).toContain('a.txt：编码判断没有把握，如有乱码请用 --encoding 指定编码');
    expect(decodeText(bytes, 'a.txt', 'big5')).toEqual({ text: '建議增加路燈', notices: [] });
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

function encoderOfGbk(): (text: string) => Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return (text) => Uint8Array.from([...text].flatMap((character) => bytesOf.get(character) ?? character.charCodeAt(0)));
}
