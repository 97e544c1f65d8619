import { walkXml } from '../xml.js';

/** The first number above those of all comments in these parts; the parts may hold marks without a comment. */
export function nextId(parts: readonly Uint8Array[], file: string): number {
  let next = 0;
  for (const part of parts)
    walkXml(part, file, {
      open(name, attributes) {
        if (!name.startsWith('comment')) return;
        const id = Number(attributes.get('id'));
        if (Number.isSafeInteger(id) && id < LARGEST) next = Math.max(next, id + 1);
      },
    });
  return next;
}

/** Programs keep the numbers of comments in 32 bits; nobody comes near by counting. */
const LARGEST = 2 ** 30;
