import { kindOfUnit, ownUnits, selfNames } from '../written/units.js';
import type { Rule } from './rule.js';

/** The name of another unit where the writer speaks of his own: a draft copied from it. */
export const foreignUnit: Rule = {
  name: '别的单位名',
  summary: '把别的单位写成了本单位（照搬的痕迹）',
  severity: 'error',
  examples: {
    good: [
      '临江县教育局领导班子分析检查报告\n在市教育局党组的正确领导下，县教育局领导班子存在学习不深的问题。\n我们学习借鉴了沿河县教育局领导班子的做法。\n沿河县教育局领导班子带队来考察。',
      '临江区实验小学领导班子分析检查报告\n实验小学领导班子认真对照检查。我校（临江区实验小学）共有教师60名。',
      '关于加强农村小学师资建设的建议\n作为农村小学，经费还不宽裕。有的中学班子存在软弱涣散现象。',
    ],
    bad: [
      '临江县教育局领导班子分析检查报告\n一、存在的问题\n〖沿河县教育局〗领导班子在学习方面存在系统性不强的问题。',
      '临江区实验小学领导班子分析检查报告\n作为〖沿河区育才小学〗的一员，我深受教育。我校（〖沿河区育才小学〗）去年新建了操场。',
      '分析检查报告\n我们〖沿河县教育局〗领导班子存在作风不实的问题。\n临江县教育局\n二〇〇九年六月八日',
    ],
  },
  *check({ draft }) {
    const own = ownUnits(draft);
    const [known] = own;
    if (known === undefined) return;
    for (const { span, name } of selfNames(draft)) {
      if (own.some((unit) => sameUnit(unit, name)) || own.every((unit) => kindOfUnit(unit) !== kindOfUnit(name)))
        continue;
      yield {
        span,
        message: `这里把「${name}」写成了本单位，而稿件出自「${known}」`,
        advice: '核对是否照搬了别的单位的稿件；改成本单位的名称，并核对上下文的事实和数据',
      };
    }
  },
};

/** One name may be the short form of the other, and either may have words before it that are none of its own. */
function sameUnit(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.endsWith(short) || subsequence(short, long);
}

/** True when all characters of the short name stand in the long one in this order: 临江一小 and 临江区第一小学. */
function subsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}
