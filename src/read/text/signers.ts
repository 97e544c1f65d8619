import { isUnit } from './attributes.js';

/** Who signs papers and is called like no unit anywhere else in a text. */
const SIGNING =
  /^[\p{Script=Han}\d〇○]{2,16}(?:中心校|完小|家委会|家长委员会|村委会|居委会|业委会|理事会|调研组|课题组)$/u;
/** 「青石镇畜牧站　水某」: a unit, a gap, and a name of two to four characters that may be stretched. */
const WITH_NAME = /^(\S{3,20})[ \t\u00a0\u3000]{1,20}(\p{Script=Han}[ \u3000]{0,2}\p{Script=Han}{1,3})$/u;

/** The unit, and the person after it, whose names are all that a line under a text says; undefined for any other line. */
export function signerOf(line: string): { readonly 单位: string; readonly 姓名?: string } | undefined {
  const words = line.trim();
  const whole = words.replace(/\s+/gu, '');
  if (isSigner(whole)) return { 单位: whole };
  const [, unit = '', name = ''] = WITH_NAME.exec(words) ?? [];
  return isSigner(unit) ? { 单位: unit, 姓名: name.replace(/\s+/gu, '') } : undefined;
}

const isSigner = (words: string): boolean => isUnit(words) || SIGNING.test(words);
