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
export const longDate = { prefix: '[$-F800]', code: 'yyyy"年"m"月"d"日"' } as const;
