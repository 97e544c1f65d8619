/** Elements that are no text of the page: programs, styles, controls, pictures, navigation. */
export const skippedElements: ReadonlySet<string> = new Set(
  'head script style noscript template nav svg math object embed iframe canvas audio video map select datalist button input rp rt xml'.split(
    ' ',
  ),
);

/** Text that was deleted or no longer holds. */
export const deletedElements: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** What stands around the content of a page: links to other pages, notes of the site. */
export const surroundingElements: ReadonlySet<string> = new Set(['aside', 'footer']);

/** Elements that begin and end a line. */
export const blockElements: ReadonlySet<string> = new Set(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre search section summary table caption thead tbody tfoot tr td th ul listing xmp plaintext textarea title'.split(
    ' ',
  ),
);

/** Elements whose white space is text. */
export const preformattedElements: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext', 'textarea']);

/** Inline styles that hide an element; the last is Word's own. */
export const hidingStyle = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu;

/** How a list is numbered: the name of its number format in Word, and what stands after the number. */
export type ListStyle = { readonly format: string; readonly after: string };

/** By the values of the attribute `type` and of the style `list-style-type` (CSS Counter Styles 3); any other list has no numbers. */
export const listStyles: Readonly<Record<string, ListStyle>> = {
  '1': { format: 'decimal', after: '.' },
  a: { format: 'lowerLetter', after: '.' },
  A: { format: 'upperLetter', after: '.' },
  i: { format: 'lowerRoman', after: '.' },
  I: { format: 'upperRoman', after: '.' },
  decimal: { format: 'decimal', after: '.' },
  'decimal-leading-zero': { format: 'decimalZero', after: '.' },
  'lower-alpha': { format: 'lowerLetter', after: '.' },
  'lower-latin': { format: 'lowerLetter', after: '.' },
  'upper-alpha': { format: 'upperLetter', after: '.' },
  'upper-latin': { format: 'upperLetter', after: '.' },
  'lower-roman': { format: 'lowerRoman', after: '.' },
  'upper-roman': { format: 'upperRoman', after: '.' },
  'cjk-ideographic': { format: 'chineseCountingThousand', after: '、' },
  'simp-chinese-informal': { format: 'chineseCountingThousand', after: '、' },
  'trad-chinese-informal': { format: 'chineseCountingThousand', after: '、' },
  'simp-chinese-formal': { format: 'chineseLegalSimplified', after: '、' },
  'cjk-decimal': { format: 'ideographDigital', after: '、' },
  'cjk-heavenly-stem': { format: 'ideographTraditional', after: '、' },
  'cjk-earthly-branch': { format: 'ideographZodiac', after: '、' },
};
