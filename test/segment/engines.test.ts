import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/core/errors.js';
import { hasNodejieba } from '../../src/segment/engines/nodejieba.js';
import { engines, segmenter } from '../../src/segment/index.js';

const nodejiebaIsThere = await hasNodejieba();

describe.each(engines.all)('engine $name', ({ name }) => {
  if (name === 'nodejieba' && !nodejiebaIsThere) {
    console.warn('skipped: nodejieba is not installed');
    it.skip('skipped: nodejieba is not installed', () => {});
    return;
  }

  it('gives tokens that join to the text, with offsets into it', async () => {
    const segment = await segmenter({ engine: name });
    const text = '建议　学校食堂２.５元套餐，\t每周换 menu 1次！\n“课后服务”太贵😀。';
    const tokens = segment(text);
    expect(tokens.map((token) => token.text).join('')).toBe(text);
    for (const { start, end, text: own } of tokens) expect(text.slice(start, end)).toBe(own);
  });

  it('gives any text back, unpaired surrogates too', async () => {
    const segment = await segmenter({ engine: name, lexicon: [{ word: '校', pos: 'n' }] });
    const han = fc.string({ unit: fc.constantFrom(...'学校食堂老师，。1a \n\ud83d\ude00') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), han), (text) => {
        expect(
          segment(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps full-width letters and digits together, as written', async () => {
    const segment = await segmenter({ engine: name });
    expect(segment('２０２１年ＷｉＦｉ太慢').map(({ text }) => text)).toEqual(['２０２１', '年', 'ＷｉＦｉ', '太慢']);
  });

  it('does not find a word of the user inside a longer run of letters or digits', async () => {
    const segment = await segmenter({ engine: name, lexicon: ['AI', '5G'].map((word) => ({ word, pos: 'nz' })) });
    const words = (text: string) => segment(text).map((token) => token.text);
    expect(words('用AI课堂')).toEqual(['用', 'AI', '课堂']);
    expect(words('MAIL')).toEqual(['MAIL']);
    expect(words('15G')).not.toContain('5G');
    expect(words('AI5G')).toEqual(['AI', '5G']);
  });

  it('never cuts a word of the user, and prefers the longest', async () => {
    const lexicon = [
      { word: '学堂在线', pos: 'nz' },
      { word: '学堂', pos: 'n' },
    ];
    const segment = await segmenter({ engine: name, lexicon });
    const texts = segment('请在中学堂在线课程').map((token) => token.text);
    expect(texts).toContain('学堂在线');
  });

  it('knows added terms', async () => {
    const segment = await segmenter({ engine: name, terms: [{ word: '集团化办学', pos: 'n' }] });
    expect(segment('推进集团化办学').map(({ text, pos }) => [text, pos])).toContainEqual(['集团化办学', 'n']);
  });

  it('tags parts of speech', async () => {
    const segment = await segmenter({ engine: name });
    expect(segment('加强教师培训').map(({ text, pos }) => `${text}/${pos}`)).toEqual(['加强/v', '教师/n', '培训/vn']);
  });
});

describe('segmenter', () => {
  it('names the known engines when asked for an unknown one', async () => {
    await expect(segmenter({ engine: 'hanlp' })).rejects.toThrow(
      new UsageError('没有名为「hanlp」的分词引擎，可选：jieba、nodejieba'),
    );
  });
});
