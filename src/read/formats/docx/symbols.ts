/** What symbol fonts draw at some codes, as characters any font has: boxes, ticks, bullets and arrows. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '6C': '●',
  '6E': '■',
  '6F': '□',
  '71': '❑',
  '75': '◆',
  '76': '❖',
  A1: '○',
  A3: '□',
  A4: '◉',
  A8: '□',
  D8: '➢',
  E0: '→',
  F0: '⇨',
  FB: '×',
  FC: '√',
  FD: '☒',
  FE: '☑',
  '51': '☒',
  '52': '☑',
};

/** The character of a w:sym element; '' when its font draws something that has no character. */
export function symbol(font: string | undefined, code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  if (Number.isNaN(point) || point < 0x20 || point > 0xffff) return '';
  const isPrivate = point >= 0xe000 && point <= 0xf8ff;
  if (!isPrivate && !/wingdings|symbol|webdings/iu.test(font ?? ''))
    return isSurrogate(point) ? '' : String.fromCharCode(point);
  return SYMBOLS[(point & 0xff).toString(16).toUpperCase()] ?? '';
}

const isSurrogate = (point: number): boolean => point >= 0xd800 && point <= 0xdfff;
