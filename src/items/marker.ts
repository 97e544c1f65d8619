import { fold } from '../core/fold.js';
import { CHINESE_DIGITS, numberOf } from '../core/numerals.js';

/** An enumerator without its number: 1. and 1、 are of one kind, （一） and (一) too, （1） is another. */
export function markerKind(marker: string): string {
  return fold(marker)
    .replace(/[\s.、．,:：]/gu, '')
    .replace(/\d+/gu, '1')
    .replace(/[一二三四五六七八九十百]+/gu, '一')
    .replace(/[①-⑳]/gu, '①')
    .replace(/[⑴-⒇]/gu, '⑴')
    .replace(/[⒈-⒛]/gu, '1')
    .replace(/[㈠-㈩]/gu, '(一)');
}

const NUMERAL = new RegExp(`\\d+|[${CHINESE_DIGITS}]+|[①-⒛㈠-㈩]`, 'u');

/** The number an enumerator carries, or 0 when it has none. */
export function markerNumber(marker: string): number {
  return numberOf(NUMERAL.exec(fold(marker))?.[0] ?? '') ?? 0;
}

const MARK = new RegExp(
  `^\\s*(?:[(（]\\s*)?(?:第|其)?(?:\\d+|[${CHINESE_DIGITS}]+|[①-⒛㈠-㈩])(?:点|条|项|是|要)?\\s*[)）.、．,，:：]?`,
  'u',
);

/** The enumerator that a text begins with, '' without one. */
export function leadingMark(text: string): string {
  return MARK.exec(text)?.[0] ?? '';
}
