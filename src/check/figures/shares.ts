import { type FigureFault, lastPlace, percentage } from './fault.js';
import { type Quantity, quantitiesIn } from './quantities.js';

/** 「占33%」 and 「（33%）」 right after a count; a share of anything but the total named before is another matter. */
const SHARE =
  /^\s?(?:[^，,。；;：:%\d（(]{0,14}[，,]?\s?占(?:了|到|比|其|总数|总量|总人数|人数|全部|受访者|问卷总数|调查总数|被调查者|总体|的|比例|比重|为|是|达|总)*|[（(]占?(?:比|总数的?)?)\s?(?<share>\d{1,3}(?:\.\d{1,2})?)%/u;
/** What makes the count before it the whole: 122人中, 共122人，其中. */
const OF_WHOLE = /^(?:[^，,。；;\d]{0,10}[中里]|[^。；;\d]{0,20}其中)/u;
const WHOLE_BEFORE = /(?:共|总|收回|回收|参加|参训|涉及|发放)[^，,。；;\d]{0,14}$/u;
const PERCENTAGE = /(?<label>[^，,、；;：:。%\d]{0,14}?)(?<share>\d{1,3}(?:\.\d{1,2})?)%/gu;
/** 发放问卷500份，收回480份，回收率96%. */
const RETURNED =
  /发[放出][^。；;\d]{0,12}(?<sent>\d{1,7})\s?[份张][^。；;\d]{0,6}(?:收回|回收)[^。；;\d]{0,12}(?<back>\d{1,7})\s?[份张][^。；;\d]{0,6}(?:回收率|收回率)(?:为|达到?|是)?\s?(?<share>\d{1,3}(?:\.\d{1,2})?)%/gu;
/** Answers of which everybody gives one. */
const AGAINST = /不满意|反对|不同意|不赞成|不支持|其余|其他/u;
const FOR = /(?<!不)(?:满意|同意|赞成|支持)/u;

/** Shares in one sentence, with half-width digits, that are not what the counts give, and answers that exceed the whole. */
export function shareFaults(sentence: string): readonly FigureFault[] {
  if (!sentence.includes('%')) return [];
  const quantities = quantitiesIn(sentence);
  return [
    ...quantities.flatMap((part, index) => shareFault(sentence, part, quantities.slice(0, index))),
    ...returnFaults(sentence),
    ...answersFault(sentence),
  ];
}

function shareFault(sentence: string, part: Quantity, before: readonly Quantity[]): FigureFault[] {
  const match = SHARE.exec(sentence.slice(part.span.end));
  const written = match?.groups?.share;
  const wholes = before.filter(
    (whole) => isWhole(sentence, whole) && whole.unit === part.unit && whole.value >= part.value,
  );
  const [first] = wholes;
  if (!match || written === undefined || !first || part.rough || wholes.some(({ rough }) => rough)) return [];
  const fits = (whole: Quantity) => {
    const share = (part.value / whole.value) * 100;
    const slack = share * (part.half / part.value + whole.half / whole.value);
    return Math.abs(share - Number(written)) < lastPlace(written) + slack;
  };
  if (wholes.some(fits)) return [];
  return [
    {
      span: { start: first.span.start, end: part.span.end + match[0].length },
      message: `${first.value} 中的 ${part.value} 应占 ${percentage((part.value / first.value) * 100, written)}，写成了 ${written}%`,
      advice: '核对人数（份数）和百分比，改正写错的一个',
    },
  ];
}

function returnFaults(sentence: string): FigureFault[] {
  return [...sentence.matchAll(RETURNED)].flatMap((match) => {
    const { sent = '', back = '', share = '' } = match.groups ?? {};
    const rate = (Number(back) / Number(sent)) * 100;
    if (Number(sent) === 0 || Math.abs(rate - Number(share)) < lastPlace(share)) return [];
    return [
      {
        span: { start: match.index, end: match.index + match[0].length },
        message: `发放 ${sent}、收回 ${back}，回收率应为 ${percentage(rate, share)}，写成了 ${share}%`,
        advice: '核对发放数、收回数和回收率，改正写错的一个',
      },
    ];
  });
}

function isWhole(sentence: string, { span }: Quantity): boolean {
  return (
    OF_WHOLE.test(sentence.slice(span.end, span.end + 40)) ||
    WHOLE_BEFORE.test(sentence.slice(Math.max(0, span.start - 20), span.start))
  );
}

function answersFault(sentence: string): FigureFault[] {
  const given = [...sentence.matchAll(PERCENTAGE)];
  const [first, last] = [given[0], given.at(-1)];
  const labels = given.map(({ groups }) => groups?.label ?? '');
  if (!first || !last || given.length < 3 || !AGAINST.test(labels.join('')) || !labels.some((label) => FOR.test(label)))
    return [];
  if (new Set(labels).size < labels.length || labels.some((label) => /对|比|率|同比|其中/u.test(label))) return [];
  const sum = given.reduce((value, { groups }) => value + Number(groups?.share), 0);
  if (sum <= 100 + given.length * 0.5) return [];
  return [
    {
      span: { start: first.index, end: last.index + last[0].length },
      message: `各项比例相加是 ${percentage(sum)}，超过 100%`,
      advice: '核对各项比例；可以多选的，请注明「可多选」',
    },
  ];
}
