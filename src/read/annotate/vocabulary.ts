import { attributeOf, escaped, prefixOf } from './xml-edit.js';

/** How the elements of a part are written: with its own prefix, or with one that is declared on each of them. */
export type Vocabulary = {
  /** An empty element with the number of a comment. */
  readonly element: (name: string, id: number) => string;
  /** The run that a comment hangs on. */
  readonly sign: (id: number) => string;
  /** A comment with a paragraph for each line. */
  readonly comment: (id: number, lines: readonly string[]) => string;
};

const AUTHOR = '问计';

/** The vocabulary of a part, from the first tag of its outermost element. */
export function vocabularyOf(root: string): Vocabulary {
  const own = prefixOf(root);
  const w = own || 'w:';
  const declared = own ? '' : ` xmlns:w="${namespaceOf(root)}"`;
  const paragraph = (line: string): string =>
    `<${w}p><${w}r><${w}t xml:space="preserve">${escaped(line)}</${w}t></${w}r></${w}p>`;
  return {
    element: (name, id) => `<${w}${name}${declared} ${w}id="${id}"/>`,
    sign: (id) => `<${w}r${declared}><${w}commentReference ${w}id="${id}"/></${w}r>`,
    comment: (id, lines) =>
      `<${w}comment${declared} ${w}id="${id}" ${w}author="${AUTHOR}" ${w}initials="${AUTHOR}">${lines.map(paragraph).join('')}</${w}comment>`,
  };
}

/** The namespace of an element, from its tag, as it is written there. */
export function namespaceOf(root: string): string {
  const prefix = prefixOf(root).slice(0, -1);
  return attributeOf(root, prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
}
