import type { Block } from '../core/block.js';
import type { ThemesResult } from '../core/results.js';
import { SMALL } from './quality.js';

/** Numbers of themes named as the next clearest ones. */
const RUNNERS_UP = 3;

/** How the figures came about and what they do not say. */
export function methodBlocks(result: ThemesResult): readonly Block[] {
  return [
    {
      kind: 'list',
      entries: [
        '份、条的计算。表格每行、文本每篇计一份；一份之中分列多条意见的，逐条拆开计数。',
        `重复的计算。内容相同${result.ledger.nearDuplicates > 0 ? '或仅有个别字句不同' : ''}的意见建议，首次出现的计入「条数（去重后）」，其后出现的计为重复；「含重复」为两者之和。`,
        `主题的归并。${groupingSentence(result)}${choiceSentence(result)}${outsideSentence(result)}个别意见建议的归属，可在《台账.xlsx》中核定修改后重新汇总。`,
        '占比的计算。占比为该主题条数（去重后）占归入主题条数的比例，因四舍五入，各项之和可能与100%略有出入。',
        ...reliabilityNote(result),
        '数字的含义。各项数字只反映所收材料中提出的次数，不代表未参与者的意见，也不表示问题的轻重缓急。',
        '原话的出处。摘录均为原文照录，未作改动，并注明来源单位、文件和位置；全部意见建议及其去向见《台账.xlsx》，可逐条核对。',
      ],
    },
  ];
}

/** Where the themes and their names come from. */
function groupingSentence({ choice, base, corrections }: ThemesResult): string {
  const corrected = corrections && corrections.applied.length > 0 ? '，并按修改意见作了调整' : '';
  if (base) return `原有主题沿用以前各批的结果，本批意见建议由程序按用语和含义的相近程度归入${corrected}；`;
  if (choice.by === 'given') return `主题事先给定，意见建议由程序按用语和含义的相近程度归入${corrected}；`;
  return `主题由程序按用语和含义的相近程度归并，名称取自意见建议原文${corrected}；`;
}

/** How the number of themes came about. */
function choiceSentence({ choice, ledger, corrections }: ThemesResult): string {
  const { themes, by, asked } = choice;
  const corrected = corrections && ledger.themes !== themes ? `，经修改调整为${ledger.themes}类` : '';
  if (themes === 0) return '';
  switch (by) {
    case 'user':
      return asked === undefined
        ? `类数按要求定为${themes}类${corrected}；`
        : `要求归为${asked}类，按用语只能分出${themes}类${corrected}；`;
    case 'given':
      return '';
    case 'data':
      return `${comparison(choice)}${corrected}；`;
  }
}

/** Which numbers the program looked at, and why it took this one. */
function comparison({ themes, candidates, dissolved = 0 }: ThemesResult['choice']): string {
  const [clearest, ...others] = [...candidates].sort((a, b) => b.score - a.score || a.themes - b.themes);
  if (clearest === undefined) return '意见建议条数少，没有再行细分';
  const found = themes + dissolved;
  const numbers = candidates.map((candidate) => candidate.themes);
  const looked = `程序比较了分为${Math.min(...numbers)}类至${Math.max(...numbers)}类的清晰程度，`;
  const near = others.slice(0, RUNNERS_UP).map((candidate) => candidate.themes);
  const chosen =
    clearest.themes === found
      ? `以${found}类最为清晰${near.length > 0 ? `（其次是${near.join('、')}类）` : ''}`
      : `以${clearest.themes}类最为清晰，在与之相差不大的分法中取较细的一种，分为${found}类`;
  if (dissolved === 0) return `${looked}${chosen}`;
  return `${looked}${chosen}，其中${dissolved}类用语分散、提不出贴切的名称，所含意见建议已分别并入相近主题，余${themes}类`;
}

/** What stays outside, where the program formed the themes itself. */
function outsideSentence({ choice, base, ledger }: ThemesResult): string {
  if (choice.by === 'given' || base || ledger.unthemed === 0) return '';
  return '用语与各主题都相差较大的少数意见建议列为未归类，其余的归入用语最相近的主题；';
}

function reliabilityNote({ themes }: ThemesResult): readonly string[] {
  if (!themes.some(({ quality }) => quality)) return [];
  return [
    `可靠程度的含义。程序每次抽去一部分材料重新归并，成员基本不变的主题为「稳定」，变动不大的为「较稳定」，变动较大的为「不稳」；${SMALL.items}条以下或不足归入主题条数${SMALL.share * 100}%的为「条数少」。这里说的是归并稳不稳，不说明内容是否单一；条数少或界限不稳的主题，引用前应逐条核对。`,
  ];
}
