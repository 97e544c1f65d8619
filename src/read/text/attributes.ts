import { attributeOf } from '../table/heading.js';
import { notInUnits, unitName, unitTitle } from './unit-names.js';

/** Attributes that a line of a text may state. */
const stated: ReadonlySet<string> = new Set(['单位', '姓名', '时间', '渠道', '标题']);
const LONGEST = 40;
const ZERO = '〇○◯零0oO';
const YEAR = `(?:(?:19|20)\\d{2}|(?:二[${ZERO}]|一九)[一二三四五六七八九${ZERO}]{2}|[×xX]{2,4})`;
const NUMBER = `(?:[\\d一二三四五六七八九十廿卅×xX]|[${ZERO}]){1,3}`;
const DAY = `${YEAR}\\s*[年.\\-/]\\s*${NUMBER}\\s*[月.\\-/]?(?:\\s*${NUMBER}\\s*日?)?`;
const UNTIL = `\\s*(?:[-－—–~～]{1,2}|至|到)\\s*(?:${DAY}|${NUMBER}\\s*月(?:\\s*${NUMBER}\\s*日)?|${NUMBER}\\s*日)`;
/** 2009年3月24日, 二00九年三月二十四日, 二〇二三年九月, 2009年3月－8月; full width folded. */
const date = new RegExp(`^[（(]?${DAY}(?:${UNTIL})?[）)]?$`, 'u');

/** What a line such as 「单位：实验小学　姓名：张三」 states; undefined for a line that says anything else. A label without a value states nothing. */
export function attributeLine(line: string): Record<string, string> | undefined {
  if (line.length > 200 || !/[：:]/u.test(line)) return undefined;
  const parts = line
    .trim()
    .replace(/(?<!\p{Script=Han})(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?=\s*[：:])/gu, '$1$2')
    .split(/[\s；;，,]+(?=[^\s：:\d]{1,8}\s*[：:])/u);
  const entries: [string, string][] = [];
  for (const part of parts) {
    const [, label = '', value = ''] = /^([^\s：:\d]{1,8})\s*[：:]\s*(.*)$/u.exec(part) ?? [];
    const attribute = attributeOf(label);
    if (
      !attribute ||
      !stated.has(attribute) ||
      value.length > (attribute === '标题' ? LONGEST * 2 : LONGEST) ||
      /。./u.test(value)
    )
      return undefined;
    if (value.trim()) entries.push([attribute, value.trim()]);
  }
  return Object.fromEntries(entries);
}

/** Whether a line is a date and nothing else, as under a signature. */
export function isDate(line: string): boolean {
  return date.test(line.normalize('NFKC').trim());
}

/** Whether a line is the name of a unit and nothing else. */
export function isUnit(line: string): boolean {
  const text = line.replace(/[\s\u3000]+/gu, '');
  return unitName.test(text) && !notInUnits.test(text);
}

/** The unit whose name a title or file name begins with, such as 「第三小学意见建议」; undefined when none clearly does. */
export function unitOfTitle(title: string): string | undefined {
  const text = title.trim().replace(/^[\d\s、.．_\-—（）()【】[\]]+(?:年度?|学年)?/u, '');
  const name = isUnit(text) ? text : unitTitle.exec(text)?.[1];
  return name && isUnit(name) ? name : undefined;
}

/** The unit that the name of a file, or else of its folder, tells. */
export function unitOfPath(file: string): string | undefined {
  const parts = file.split('/');
  const base = (parts.at(-1) ?? '').replace(/\.[^.]*$/u, '');
  const folder = (parts.at(-2) ?? '').replace(/^[\d\s、.．_\-—]+/u, '');
  return unitOfTitle(base) ?? (isUnit(folder) ? folder : undefined);
}
