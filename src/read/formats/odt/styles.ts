import type { Attributes } from '../../xml.js';

/** What the styles say that a text defines for single paragraphs and words of it. */
export type AutomaticStyles = {
  /** Takes note of a style, where one is defined. */
  readonly note: (element: string, attributes: Attributes) => void;
  /** The heading level of a paragraph by its style, 0 for a title. */
  readonly heading: (attributes: Attributes) => number | undefined;
  /** Whether an element's text is hidden by its style. */
  readonly isHidden: (element: string, attributes: Attributes) => boolean;
};

export function automaticStyles(): AutomaticStyles {
  const parents = new Map<string, string>();
  const hidden = new Set<string>();
  let current = '';
  return {
    note(element, attributes) {
      if (element === 'style') {
        current = attributes.get('name') ?? '';
        parents.set(current, attributes.get('parent-style-name') ?? '');
      }
      if (element === 'text-properties' && attributes.get('display') === 'none') hidden.add(current);
    },
    heading(attributes) {
      const name = attributes.get('style-name') ?? '';
      const parent = parents.get(name) ?? name;
      if (parent === 'Title') return 0;
      const level = /^Heading_20_([1-9])$/u.exec(parent)?.[1];
      return level === undefined ? undefined : Number(level);
    },
    isHidden: (element, attributes) => element === 'span' && hidden.has(attributes.get('style-name') ?? ''),
  };
}
