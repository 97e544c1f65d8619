import { CHINESE_DIGITS, numberOf } from '../../core/numerals.js';
import { type Span, spanOf } from '../../core/span.js';

/** A date as written; what is not written is undefined. Months and days may be impossible. */
export type WrittenDate = {
  readonly span: Span;
  readonly text: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
};

/** Two dates with 至 between them. */
export type DateRange = {
  readonly span: Span;
  readonly text: string;
  readonly from: WrittenDate;
  readonly to: WrittenDate;
};

const DIGIT = '[0-9０-９]';
const YEAR = `(?<![0-9０-９])(?:${DIGIT}{4}|[〇零○ＯO0一二三四五六七八九]{4})(?=年)`;
const SMALL = `(?:${DIGIT}{1,2}|[${CHINESE_DIGITS}]{1,3})`;
const DATE = `(?:(?<year>${YEAR})年)?(?<![0-9０-９${CHINESE_DIGITS}.．/])(?<month>${SMALL})月(?:(?<day>${SMALL})[日号](?!楼|线|店|院|文|门|台))?`;
const YEAR_ALONE = `(?<alone>${YEAR})年`;
const ANY = new RegExp(`${DATE}|${YEAR_ALONE}`, 'gu');
const TO = /^\s{0,2}(?:[-－—–~～]{1,2}|至|到)\s{0,2}$/u;
const LUNAR = /(?:农历|阴历|旧历|古历)[^。\n]{0,6}$/u;

/** The dates of a text, in order; those of the lunar calendar left out. */
export function writtenDates(text: string): readonly WrittenDate[] {
  return [...text.matchAll(ANY)]
    .filter(({ index }) => !LUNAR.test(text.slice(Math.max(0, index - 10), index)))
    .map((match) => {
      const { year, alone, month, day } = match.groups ?? {};
      return {
        span: spanOf(match),
        text: match[0],
        year: yearOf(year ?? alone),
        month: numberOf(month ?? ''),
        day: numberOf(day ?? ''),
      };
    });
}

/** Dates that stand next to one another with 至 or a dash between them. */
export function dateRanges(text: string, dates: readonly WrittenDate[]): readonly DateRange[] {
  return dates.flatMap((to, index) => {
    const from = dates[index - 1];
    if (!from || !TO.test(text.slice(from.span.end, to.span.start).slice(0, 8))) return [];
    const span = { start: from.span.start, end: to.span.end };
    return [{ span, text: text.slice(span.start, span.end), from, to }];
  });
}

function yearOf(written: string | undefined): number | undefined {
  const digits = written?.replace(/[○ＯO]/gu, '〇').replace(/0(?=.*[一-九〇])|(?<=[一二三四五六七八九〇].*)0/gu, '〇');
  return digits === undefined ? undefined : numberOf(digits);
}
