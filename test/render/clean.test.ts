import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/render/clean.js';

describe('cleanText', () => {
  it('drops what XML cannot hold and nothing else', () => {
    expect(cleanText('甲\u0000\u0007\u001f乙\ufffe\uffff\ud83d丙\t\r\n👍')).toBe('甲乙丙\t\r\n👍');
  });

  it('leaves well-formed text that is clean already, and is done after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(once).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
