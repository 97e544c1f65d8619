import { expect, it } from 'vitest';
import { parseTaxonomy } from '../../src/config/taxonomy.js';

const named = (name: string) =>
  `themes:\n - name: ${JSON.stringify(name)}\n   words: [食堂]\n - name: 校车\n   words: [校车]\n`;

it('does not take the word for no theme as a name', () => {
  expect(() => parseTaxonomy(named('未归类'), 't.yaml')).toThrow('不能叫「未归类」');
});

it('puts names on one line', () => {
  expect(parseTaxonomy(named('办好\n食堂\u0007'), 't.yaml').themes[0]?.name).toBe('办好 食堂');
});
