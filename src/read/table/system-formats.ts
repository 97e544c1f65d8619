/** What a Chinese Excel shows for the number formats that follow the language of the system; ECMA-376 part 1, 18.8.30. */
export const systemFormats: readonly (readonly [number, string])[] = [
  [14, 'yyyy/m/d'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
];

/** The long date of the system: how a format of it begins, and what a Chinese system shows. */
const longDate = { prefix: '[$-F800]', code: 'yyyy"年"m"月"d"日"' } as const;
/** The short date of an American system, written out as programs do that run on one; group 1 is the time of day. */
const american = /^(?:\[\$-(?:en-US|0?409)[^\]]*\])?m{1,2}\/d{1,2}\/y{2,4}( h{1,2}:mm(?::ss)?)?(?:;@)?$/iu;

/** A format code as a Chinese system understands it: dates of the system in its own order. */
export function localized(code: string): string {
  if (code.startsWith(longDate.prefix)) return longDate.code;
  const short = american.exec(code.replaceAll('\\', ''));
  return short ? `yyyy/m/d${short[1] ?? ''}` : code;
}
