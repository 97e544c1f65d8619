import { spanOf } from '../../core/span.js';
import { type DateRange, dateRanges, type WrittenDate, writtenDates } from '../written/dates.js';
import type { Observation, Rule } from './rule.js';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WEEKDAYS = '日一二三四五六';
/** Directly after a date: 「（星期四）」. */
const WEEKDAY = /^\s{0,2}[（(，,]?\s{0,2}(?:星期|周|礼拜)([日天一二三四五六])/u;
/** What shows that a bare 「13月」 is a month and no count. */
const MONTH_TAIL = /^(?:份|底|初|末|中旬|上旬|下旬|[日号])/u;
const QUARTER = /第(?:[五六七八九十]|[05-9０５-９])季度/gu;
const COUNTED = '(?:名|人|位|份|条|个|件|次|户|所|家|项)';
/** A year put where a number began with the same figures: 「20230份」 「2025多名」. */
const REPLACED = new RegExp(`(?<![\\d.])(?:20[0-3]\\d0(?=${COUNTED})|20[0-3][1-9](?=[多余]${COUNTED}))`, 'gu');

/** Days and months that no calendar has, ranges that run backwards, years that search-and-replace put into a figure. */
export const dates: Rule = {
  name: '日期',
  summary: '不可能的日期、倒过来的起止时间、替换年份时改坏的数字',
  severity: 'error',
  examples: {
    good: [
      '2008年2月29日、2009年4月30日各开一次会，二〇〇九年三月至八月抓整改，十二月三十一日前公布。',
      '活动从2008年10月至2009年3月，历时13个月不到；第四季度验收，农历二月三十日赶集，2009年3月20日至2009年3月底休整，1-2月份走访。',
      '共发放问卷2000份，2009年多次走访，来访2009人次，座谈200多名教师，3月1日（星期日）开放。',
    ],
    bad: [
      '〖2009年2月29日〗召开动员会，〖9月31日〗总结，〖二月三十日〗前上报，〖2009年13月〗公布。',
      '整改时间为〖2009年8月至3月〗，第二批为〖2009年9月－2008年12月〗，〖第五季度〗验收。',
      '发放问卷〖20230〗份，走访党员〖2025〗多名，〖2009年3月5日〗（星期五）开会。',
    ],
  },
  *check({ draft: { text } }) {
    const written = writtenDates(text);
    for (const date of written) yield* impossible(date, text);
    for (const range of dateRanges(text, written)) yield* backwards(range);
    for (const match of text.matchAll(QUARTER))
      yield { span: spanOf(match), message: `一年只有四个季度，没有「${match[0]}」`, advice: '核对后改正' };
    for (const match of text.matchAll(REPLACED))
      yield {
        span: spanOf(match),
        message: `「${match[0]}」像是替换年份时改错的数字`,
        advice: '核对原来的数字；替换年份时要逐处确认',
        severity: 'warning',
      };
  },
};

function* impossible(date: WrittenDate, text: string): Generator<Observation> {
  const { span, year, month, day } = date;
  if (month === undefined) return;
  const after = text.slice(span.end, span.end + 12);
  if (month < 1 || month > 12) {
    if (year !== undefined || day !== undefined || MONTH_TAIL.test(after))
      yield { span, message: `没有「${date.text}」，一年只有十二个月`, advice: '核对后改正' };
    return;
  }
  if (day === undefined) return;
  const last = daysOf(year, month);
  const weekday = WEEKDAY.exec(after)?.[1]?.replace('天', '日');
  if (day < 1 || day > last)
    yield { span, message: `没有「${date.text}」这一天，该月只有 ${last} 天`, advice: '核对后改正' };
  else if (year !== undefined && weekday !== undefined && weekday !== weekdayOf(year, month, day))
    yield {
      span,
      message: `${date.text}是星期${weekdayOf(year, month, day)}，不是星期${weekday}`,
      advice: '核对日期和星期，改正其中一个',
    };
}

function* backwards({ span, text, from, to }: DateRange): Generator<Observation> {
  const start = ordinal(from, from.year, 0);
  const end = ordinal(to, to.year ?? from.year, 31);
  const comparable = from.year !== undefined && (from.month === undefined) === (to.month === undefined);
  if (!comparable || start === undefined || end === undefined || end >= start) return;
  yield {
    span,
    message: `「${text}」的结束时间早于开始时间`,
    advice: '核对起止时间；跨年的写明年份',
    ...(to.year === undefined ? { severity: 'warning' } : {}),
  };
}

/** A date as one rising number; `unwritten` is the day where none is written. */
function ordinal({ month = 1, day }: WrittenDate, year: number | undefined, unwritten: number): number | undefined {
  return year === undefined ? undefined : (year * 12 + month) * 32 + (day ?? unwritten);
}

function daysOf(year: number | undefined, month: number): number {
  const leap = year === undefined || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 31);
}

/** Day of the week in the proleptic Gregorian calendar. */
function weekdayOf(year: number, month: number, day: number): string {
  return WEEKDAYS.charAt(new Date(Date.UTC(year, month - 1, day)).getUTCDay());
}
