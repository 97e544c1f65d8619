import { fold } from '../core/fold.js';
import { type Span, trimSpan } from '../core/span.js';

/** Shorter parts lean on the part before them for their subject. */
const SHORTEST_PART = 8;
/** Longer parts tell a story. */
const LONGEST_PART = 40;
/** A part that asks for something. */
const WISH =
  /^(?:希望|建议|盼|请|望|应|要|需|尽快|加强|加大|加快|加装|增加|增设|增派|新增|减少|减轻|取消|改善|改进|改造|提高|提升|降低|完善|优化|规范|解决|组织|开展|建立|设立|设置|修建|修缮|维修|新建|扩建|开设|开放|开通|延长|缩短|调整|控制|严格|严查|推进|整治|清理|安排|提供|配备|更换|举办|落实|简化|公开)|希望|建议|应该|应当|需要/u;
/** A part that complains. */
const COMPLAINT = /太|过于|过高|过低|偏|不|没|无|缺|少|差|难|坏|慢|贵|旧|乱|脏|堵|漏|破|挤|吵|严重/u;
/** A part that goes on with the one before it. */
const GOES_ON = /^(?:同时|并|而且|但|因此|所以|从而|以便|以免|又|也|其|这|该|此|还|另一方面|一方面|即|导致|造成|使)/u;

/** The same of the lines of a cell, which are shorter. */
const SHORTEST_LINE = 4;
/** A line that ends so goes on in the next, or only says what follows. */
const LEADS_ON = /(?:能够?|可以|和|与|及|或|的|是|在|对|把|将|为|应|要|请|被|让|,|、|地方|方面|问题|建议|意见|事项)$/u;

/**
 * The parts of one sentence between semicolons where each is a suggestion by itself, all of them wishes or all of them complaints;
 * undefined where they lean on one another, as a complaint and its remedy do.
 */
export function semicolonParts(text: string): Span[] | undefined {
  return partsOf(text, /;/gu, SHORTEST_PART);
}

/** The lines of one cell, on the same terms; a line without a full stop above one that has it is its title. */
export function lineParts(text: string): Span[] | undefined {
  const lines = fold(text)
    .trim()
    .split(/\s*\n\s*/u);
  const stopped = lines.filter((line) => /[。.!;]$/u.test(line)).length;
  if (stopped > 0 && stopped < lines.length) return undefined;
  return lines.slice(0, -1).some((line) => LEADS_ON.test(line)) ? undefined : partsOf(text, /\n/gu, SHORTEST_LINE);
}

function partsOf(text: string, mark: RegExp, shortest: number): Span[] | undefined {
  const folded = fold(text);
  const ends = [...folded.matchAll(mark)].map(({ index }) => index + 1);
  const cuts = [0, ...ends, text.length];
  const spans = cuts
    .slice(1)
    .map((end, i) => trimSpan(text, { start: cuts[i] ?? 0, end }))
    .filter(({ start, end }) => start < end);
  const parts = spans.map(({ start, end }) => folded.slice(start, end).replace(/[;.。!]+$/u, ''));
  if (parts.length < 2 || parts.some((part) => !standsAlone(part, shortest))) return undefined;
  if (parts.slice(1).some((part) => GOES_ON.test(part))) return undefined;
  const wishes = parts.filter((part) => WISH.test(part)).length;
  const complaints = parts.filter((part) => !WISH.test(part) && COMPLAINT.test(part)).length;
  return wishes === parts.length || complaints === parts.length ? spans : undefined;
}

function standsAlone(part: string, shortest: number): boolean {
  return part.length >= shortest && part.length <= LONGEST_PART && !/[。!?:\n]/u.test(part);
}
