import { fold } from '../core/fold.js';

const CHINESE = '一二三四五六七八九十';

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

/** The number an enumerator carries, or 0 when it has none. */
export function markerNumber(marker: string): number {
  const text = fold(marker);
  const digits = /\d+/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const han = /[一二三四五六七八九十]+/u.exec(text)?.[0];
  return han === undefined ? enclosedNumber(text) : chineseNumber(han);
}

function enclosedNumber(text: string): number {
  for (const first of ['①', '⑴', '⒈', '㈠']) {
    const offset = (text.match(/[①-⑳⑴-⒛㈠-㈩]/u)?.[0].codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0);
    if (offset >= 0 && offset < 20) return offset + 1;
  }
  return 0;
}

/** 一 … 九十九. */
function chineseNumber(han: string): number {
  const ten = han.indexOf('十');
  if (ten < 0) return CHINESE.indexOf(han.charAt(0)) + 1;
  const tens = ten === 0 ? 1 : CHINESE.indexOf(han.charAt(ten - 1)) + 1;
  return tens * 10 + CHINESE.indexOf(han.charAt(ten + 1)) * Number(han.length > ten + 1) + Number(han.length > ten + 1);
}
