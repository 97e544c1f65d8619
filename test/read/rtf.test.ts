import { describe, expect, test } from 'vitest';
import { open } from '../../src/read/input/open.js';
import { fixtureBytes } from './office-fixtures.js';

/** The lines of an RTF whose body is given; paragraphs of text only. */
async function lines(body: string, head = '\\ansi\\ansicpg936\\deff0'): Promise<string[]> {
  const { parts } = await open(Buffer.from(`{\\rtf1${head}${body}}`, 'latin1'), '意见.rtf', {});
  return parts.flatMap((part) => (part.kind === 'text' ? part.paragraphs.map(({ text }) => text) : []));
}

describe('characters', () => {
  test('bytes in the code page of the file, plain second bytes too', async () => {
    expect(await lines("\\'d1\\'a7\\'d0\\'a3\\'81A")).toEqual(['学校丄']);
  });
  test('bytes in the charset of their font', async () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset136 MingLiU;}}';
    expect(await lines(`${fonts}\\f1 \\'be\\'c7\\'ae\\'d5`)).toEqual(['學校']);
  });
  test('Unicode with what old readers show instead, negative numbers, pairs', async () => {
    expect(await lines("\\uc2\\u23398\\'d1\\'a7\\uc1\\u-32102?\\u-10178?\\u-8267?x")).toEqual(['学芚\ud83e\udfb5x']);
  });
  test('quotation marks, dashes, escaped braces', async () => {
    expect(await lines('\\ldblquote a\\rdblquote\\emdash\\{b\\}\\\\')).toEqual(['“a”—{b}\\']);
  });
});

describe('structure', () => {
  test('paragraphs and soft line breaks', async () => {
    expect(await lines('a\\par b\\line c\\par\\pard d')).toEqual(['a', 'b', 'c', 'd']);
  });
  test('numbers of lists stand before their paragraphs', async () => {
    const { parts } = await open(fixtureBytes('rtf-automatic-numbers.rtf'), '意见.rtf', {});
    expect(parts.flatMap((part) => (part.kind === 'text' ? part.paragraphs.map(({ text }) => text) : []))).toEqual([
      '关于改进校本教研的建议',
      '一、教研活动要有主题',
      '1.每周一次',
      '2.骨干带头',
      '二、评价要看课堂',
    ]);
  });
  test('styles named as headings give their level', async () => {
    const body = '{\\stylesheet{\\s0 Normal;}{\\s2 heading 2;}}\\pard\\s2 a\\par\\pard b\\par';
    const { parts } = await open(Buffer.from(`{\\rtf1${body}}`), '意见.rtf', {});
    expect(parts).toEqual([
      {
        kind: 'text',
        paragraphs: [
          { text: 'a', paragraph: 1, level: 2 },
          { text: 'b', paragraph: 2 },
        ],
      },
    ]);
  });
  test('a cell merged down repeats its text', async () => {
    const row = (merge: string, cells: string) => `\\trowd\\${merge}\\cellx100\\cellx200\\pard\\intbl ${cells}\\row`;
    const body = `${row('clvmgf', 'a\\cell b\\cell')}${row('clvmrg', '\\cell c\\cell')}\\pard d\\par`;
    const { parts } = await open(Buffer.from(`{\\rtf1${body}}`), '意见.rtf', {});
    expect(parts[0]).toEqual({
      kind: 'table',
      sheet: '表1',
      rows: [
        { row: 1, cells: ['a', 'b'] },
        { row: 2, cells: ['a', 'c'] },
      ],
    });
  });
  test('what is no text is left out: pictures, headers, instructions of fields, binary data', async () => {
    const body =
      '{\\header x}{\\pict 0102}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}\\bin3 {{{a{\\*\\unknown y}{\\v z}b';
    expect(await lines(body)).toEqual(['7ab']);
  });
  test('groups a thousand deep are refused', async () => {
    await expect(lines('{'.repeat(2000))).rejects.toThrow('内部结构嵌套超过 1000 层');
  });
});
