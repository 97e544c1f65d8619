import type { Span } from '../../core/span.js';
import { type Draft, hanLength } from '../draft.js';
import { within } from '../match/passage.js';
import type { Subject } from '../rules/rule.js';
import { shapesIn } from '../senses.js';
import { namesDeadline, namesOwner } from './duties.js';
import { listedPoints } from './entries.js';
import { itemsOf } from './items.js';
import { lowest, type Point, pointsIn } from './points.js';
import { columnOf, dutyTables, type Table, titles } from './table-rows.js';
import { begunPart, type Written } from './written.js';

/** One measure of a draft and whether it says who does it and by when. */
export type Measure = { readonly span: Span; readonly owner: boolean; readonly deadline: boolean };

/** Shorter points are headings of a list, not measures. */
const SHORTEST = 8;
/** No draft has more measures; the rest of a text made to be slow is not looked at. */
const MOST = 1_000;
const CLOSING = /\n[ \t\u3000]*[（(【]?(?:整改|完成|落实)?(?:责任|牵头|主办|时限|期限|时间)[^\n：:]{0,8}[：:]/u;

/** The measures of a draft: the lowest numbered points of the passages, the rows of tables, sentences where nothing is numbered. */
export function measuresOf(subject: Subject): readonly Measure[] {
  const { draft } = subject;
  const written = begunPart(subject, '措施');
  if (!written) return [];
  const tables = dutyTables(draft.text).filter((table) => columnOf(table, titles.measure) >= 0);
  const taken = tables.map(({ header, rows }) => ({
    start: header.span.start,
    end: rows.at(-1)?.span.end ?? header.span.end,
  }));
  const running = runningMeasures(draft, written).filter(
    ({ span }) => hanLength(draft.text.slice(span.start, span.end)) >= SHORTEST,
  );
  return [
    ...tables.flatMap(fromTable),
    ...running.filter(({ span }) => !taken.some((table) => within(span, table))),
  ].sort((a, b) => a.span.start - b.span.start);
}

function runningMeasures(draft: Draft, written: Written): readonly Measure[] {
  const { text } = draft;
  if (listedPoints(draft, written).length === 0)
    return written.sentences
      .filter(({ heading, text: words }) => (!heading || /[，,]/u.test(words)) && shapesIn(words, 'measure') > 0)
      .slice(0, MOST)
      .map(({ span }) => measure(text, span));
  const items = itemsOf(draft, written.passages);
  return written.passages.flatMap((passage, index) => {
    const { body } = passage;
    const numbered = pointsIn(draft, body).flatMap((point) => fromPoint(text, point));
    const item = items[index];
    const own = numbered.length > 0 ? numbered : item ? [measure(text, body)] : [];
    if (!item) return own;
    const around = [
      measure(text, { start: item.start, end: passage.opening.start }),
      measure(text, { start: body.end, end: item.end }),
    ];
    return own.map(({ span, owner, deadline }) => ({
      span,
      owner: owner || around.some((part) => part.owner),
      deadline: deadline || around.some((part) => part.deadline),
    }));
  });
}

/** What is said once for all points below a number, before the first or in a line of its own after the last, holds for each. */
function fromPoint(text: string, point: Point): Measure[] {
  const leaves = lowest([point]).map(({ span }) => measure(text, span));
  const [first] = leaves;
  if (!first || point.points.length === 0) return leaves;
  const intro = measure(text, { start: point.span.start, end: first.span.start });
  const closing = measure(text, closingOf(text, point.span));
  const earlier = leaves.slice(0, -1);
  const forAll = {
    owner: intro.owner || (closing.owner && !earlier.some(({ owner }) => owner)),
    deadline: intro.deadline || (closing.deadline && !earlier.some(({ deadline }) => deadline)),
  };
  return leaves.map(({ span, owner, deadline }) => ({
    span,
    owner: owner || forAll.owner,
    deadline: deadline || forAll.deadline,
  }));
}

/** The lines at the end of a point that begin with a label such as 责任领导：. */
function closingOf(text: string, { start, end }: Span): Span {
  const label = CLOSING.exec(text.slice(start, end));
  return { start: label ? start + label.index : end, end };
}

function measure(text: string, span: Span): Measure {
  const words = text.slice(span.start, span.end);
  return { span, owner: namesOwner(words), deadline: namesDeadline(words) };
}

function fromTable(table: Table): Measure[] {
  const [owner, deadline] = [columnOf(table, titles.owner), columnOf(table, titles.deadline)];
  return table.rows.map(({ span, cells }) => {
    const line = cells.join(' ');
    return {
      span,
      owner: owner < 0 ? namesOwner(line) : isFilled(cells[owner]),
      deadline: deadline < 0 ? namesDeadline(line) : isFilled(cells[deadline]),
    };
  });
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && /[\p{Script=Han}\p{N}]/u.test(cell);
}
