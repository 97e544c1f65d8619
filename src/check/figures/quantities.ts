import { chineseNumber } from '../../core/numerals.js';
import type { Span } from '../../core/span.js';

/** A number with what it counts; `half` is half of its last written place, so that the true value lies within value ± half. */
export type Quantity = {
  readonly span: Span;
  readonly value: number;
  readonly half: number;
  /** The measure word; people are counted as 人, whatever the word. */
  readonly unit: string;
  /** True for 约50条, 50多条. */
  readonly rough: boolean;
};

const UNITS = '万元|亿元|元|个百分点|公里|平方米|[人名位份条个件项次户所家例篇处场期起张亩吨册间台辆套]';
const QUANTITY = new RegExp(
  `(?<rough>约|近|大约|超过?|逾|将近|接近|上|不足|至少)?\\s?(?<![\\d.A-Za-z第〔年])(?<number>\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,4})?|(?<![第一二三四五六七八九十百千几数])[一二两三四五六七八九十百千]{1,7})\\s?(?<scale>[万亿])?\\s?(?<more>[多余])?\\s?(?<unit>${UNITS})(?!分点)`,
  'gu',
);
const PEOPLE = /^[人名位]$/u;

/** The text with half-width digits and signs of figures, one character for one. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９％．]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** The numbers of a text with what they count, in order; the text has half-width digits. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return [...text.matchAll(QUANTITY)].flatMap((match) => {
    const { rough, number = '', scale, more, unit = '' } = match.groups ?? {};
    const figures = number.replaceAll(',', '');
    const plain = /^\d/u.test(figures) ? Number(figures) : chineseNumber(figures);
    if (plain === undefined) return [];
    const times = scale === '万' ? 10_000 : scale === '亿' ? 100_000_000 : 1;
    const places = figures.split('.')[1]?.length ?? 0;
    const start = match.index + match[0].search(/[\d一二两三四五六七八九十百千]/u);
    return [
      {
        span: { start, end: match.index + match[0].length },
        value: plain * times,
        half: places > 0 || times > 1 ? (times * 10 ** -places) / 2 : 0,
        unit: PEOPLE.test(unit) ? '人' : unit,
        rough: rough !== undefined || more !== undefined,
      },
    ];
  });
}
