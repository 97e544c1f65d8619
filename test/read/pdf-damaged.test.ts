import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../src/core/errors.js';
import { pdf } from '../../src/read/formats/pdf/index.js';

const bytes = readFileSync(new URL('../fixtures/read/gbk-euc-h.pdf', import.meta.url));

test('any damage of a few bits gives a document or an InputError', { timeout: 120_000 }, async () => {
  const flip = fc.record({ at: fc.nat(bytes.length - 1), bit: fc.nat(7) });
  await fc.assert(
    fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 3 }), async (flips) => {
      const damaged = Uint8Array.from(bytes);
      for (const { at, bit } of flips) damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
      const outcome = await pdf.read(damaged, '坏.pdf', {}).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(InputError);
      else expect(outcome).toHaveProperty('parts');
    }),
    { numRuns: 500 },
  );
});
