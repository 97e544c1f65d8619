import type { TextLine } from './rule.js';

/** Lines at the top of a page among which its title stands. */
const TOP = 10;
const LONGEST = 80;
const SITE = /(?:网|网站|文库|论坛|资料|范文)$/u;
/** What sites add to a title: 「…范文」 「…_某某网」 「…(精选3篇)」. */
const ADDED = /\s*(?:[-_|—–]+\s*\S{2,12}|[(（](?:精选|通用|共|合集|最新)?\S{0,6}篇[)）]|范文|模板|精选)$/u;

/**
 * The lines at the top that give a web page's title before the text gives its own, by their index: 「某某网 资料库 …方案范文」, and
 * 「…方案范文」 with a date or notice of the site below it, when 「…方案」 follows.
 */
export function pageTitles(
  lines: readonly TextLine[],
  isShell: (index: number) => boolean,
): ReadonlyMap<number, string> {
  const top = lines.slice(0, TOP).map(({ text }) => text.trim());
  const titles = new Map<number, string>();
  for (const [index, text] of top.entries()) {
    if (text.length > LONGEST) continue;
    const next = top[index + 1];
    if (next !== undefined && text !== next && text.endsWith(next) && isCrumbs(text.slice(0, -next.length)))
      titles.set(index, '网站名称');
    const again = top.findIndex((other, at) => at > index && bareTitle(other) === bareTitle(text));
    if (again > index + 1 && top.slice(index + 1, again).every((_, at) => isShell(index + 1 + at)))
      titles.set(index, '网页标题，正文另有');
  }
  return titles;
}

/** 「某某网 资料文库 」: a few short words, the first of which is the name of a site. */
function isCrumbs(text: string): boolean {
  const words = text.trim().split(/[\s>»›_|-]+/u);
  return (
    /\s$/u.test(text) && words.length <= 5 && words.every((word) => word.length <= 10) && SITE.test(words[0] ?? '')
  );
}

function bareTitle(text: string): string {
  return text.replace(ADDED, '').trim();
}
