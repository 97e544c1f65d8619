import { type FigureFault, lastPlace, percentage } from './fault.js';

const NUMBER = '\\d{1,9}(?:\\.\\d{1,4})?';
const ROUGH = '(?<rough>约|近|超过|逾|不足)?';
/** 从1200人增加到1500人，增长25%; groups: from, to, share or points. */
const CHANGE = new RegExp(
  `(?:从|由)[^，,。；;\\d]{0,12}(?:\\d{4}年(?:底|末|初)?的?)?(?<from>${NUMBER})(?<unit>[^\\d，,。；;]{0,4}?)(?:增加|增长|提高|上升|提升|扩大|减少|下降|降低|缩短|压缩|降)(?:到|至|为)(?:\\d{4}年(?:底|末|初)?的?)?(?<to>${NUMBER})(?<unitTo>[^\\d，,。；;]{0,4}?)[，,](?:同比|共|净|年均)?(?<verb>增加|增长|增幅|提高|上升|提升|扩大|减少|下降|降低|缩短|降幅)(?:了|达|为)?${ROUGH}(?<by>${NUMBER})(?<byUnit>%|个?百分点|[\\p{Script=Han}]{1,2})`,
  'gu',
);

/** Changes in one sentence, with half-width digits, whose size is not what the two figures give. */
export function growthFaults(sentence: string): readonly FigureFault[] {
  return [...sentence.matchAll(CHANGE)].flatMap((match) => {
    const { from = '', to = '', by = '', unit = '', unitTo = '', byUnit = '', rough } = match.groups ?? {};
    if (rough || match[0].includes('年均') || Number(from) === 0 || unit !== unitTo) return [];
    const change = Math.abs(Number(to) - Number(from));
    const half = (lastPlace(from) + lastPlace(to)) / 2;
    const relative = byUnit === '%' && unit !== '%';
    const comparable =
      relative || (unit === '%' && byUnit.endsWith('百分点')) || (byUnit !== '%' && unit.startsWith(byUnit));
    const size = relative ? (change / Number(from)) * 100 : change;
    const exact = !from.includes('.') && !to.includes('.') && !/[万亿]/u.test(unit);
    const slack = lastPlace(by) + (exact ? 0 : relative ? ((half * 2) / Number(from)) * 100 : half * 2);
    if (!comparable || Math.abs(size - Number(by)) < slack - 1e-9 || Math.abs(size - Number(by)) < 1e-6) return [];
    return [
      {
        span: { start: match.index, end: match.index + match[0].length },
        message: `从 ${from} 到 ${to}，变化是 ${relative ? percentage(size) : Math.round(size * 1e4) / 1e4}，写成了 ${by}${relative ? '%' : ''}`,
        advice: '核对前后两个数和变化幅度，改正写错的一个',
      },
    ];
  });
}
