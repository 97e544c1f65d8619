/** Groups that hold no text of the document: lists of fonts, pictures, headers, comments, instructions of fields. */
export const skippedGroups: ReadonlySet<string> = new Set(
  (
    'colortbl info pict object header headerl headerr headerf footer footerl footerr footerf fldinst ' +
    'bkmkstart bkmkend atnid atnauthor annotation footnote filetbl revtbl nonshppict sp shprslt xe tc'
  ).split(' '),
);

/** Groups that an old reader may skip and that hold text all the same. */
export const keptDestinations: ReadonlySet<string> = new Set(['shpinst', 'shptxt']);

/** The number that a list gives a paragraph, written out for readers that cannot count. */
export const labelGroups: ReadonlySet<string> = new Set(['listtext', 'pntext']);

/** Control words that stand for a character. */
export const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  '~': '\u00a0',
  _: '-',
};

/** Code pages by the charset of a font (\fcharset), as far as their encodings are known here; \ansicpg holds for the others. */
export const charsets: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  204: 'windows-1251',
};

/** The encodings of code pages (\ansicpg). */
export const codePages: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  54936: 'gb18030',
  65001: 'utf-8',
};
