const TARGET =
  /目标|力争|争取|努力(?:把|建|打造|实现|使|办|创)|达到|实现|建成|建设成|打造|提高到|降到|减少|增长|率先|跨入|走在|成为|位居|到20\d\d年/u;
/** Years, numberings, slogans in quotation marks are no figures of a target. */
const DATE =
  /\d{2,4}年|[一二三四五六七八九十两]{1,3}年|\d+月|[一二三四五六七八九十]{1,2}个?月|[“"][^”"\n]{0,60}[”"]|[一二三四五六七八九十两\d]{1,3}个(?:转变|坚持|到位|中心|率先|有力)|第[一二三四五六七八九十]{1,3}(?!名|位)/gu;
const FIGURE =
  /\d|百分之|[一二三四五六七八九十百千万亿两]{0,6}[二三四五六七八九十百千万亿两](?:个|所|家|户|条|件|项|人|名|元|亩|万|亿|成|倍|公里|吨|位|间|张|套|座|次)|[一过]半|翻[一两二]番|前[一二三四五六七八九十](?!进)/u;

/** True when a sentence says where one wants to get. */
export function namesTarget(sentence: string): boolean {
  return TARGET.test(sentence);
}

/** True when a sentence gives a quantity, dates aside. */
export function namesFigure(sentence: string): boolean {
  return FIGURE.test(sentence.replace(DATE, ''));
}
