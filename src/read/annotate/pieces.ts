import type { Span } from '../../core/span.js';
import type { Paragraph } from '../format.js';
import { type Piece, rowKey, type Trace } from '../formats/docx/trace.js';

/** The paragraphs that a row of a table was made of, and the first that no line has taken yet. */
type Queue = { readonly paragraphs: readonly Paragraph[]; readonly taken: Set<Paragraph>; next: number };

/** Paragraphs looked at beyond those that a line holds: a row has 63 columns at most. */
const MOST_MISSES = 64;

/**
 * The pieces of a text that consists of these lines, in order and without overlap; their offsets are those of the text.
 * What stands in no run, such as an automatic number, has no piece.
 */
export function piecesOf(lines: readonly Paragraph[], trace: Trace): Piece[] {
  const queues = queuesOf(trace);
  let start = 0;
  return lines.flatMap((line) => {
    const offset = start;
    start += line.text.length + 1;
    const own = trace.pieces.get(line) ?? soughtIn(queues(line), line.text, trace);
    return own.map((piece) => moved(piece, offset));
  });
}

/** How long the texts of the elements are, by their places. */
export function lengthsOf({ pieces }: Trace): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  for (const own of pieces.values())
    for (const { at, start, end } of own) lengths.set(at, (lengths.get(at) ?? 0) + end - start);
  return lengths;
}

/** The queue for a line that is no paragraph itself: that of its row, or of the paragraph that its text box hangs on. */
function queuesOf({ rows, pieces }: Trace): (line: Paragraph) => Queue {
  const queues = new Map<string, Queue>();
  let numbered: Map<number, Paragraph[]> | undefined;
  const byNumber = (number: number): readonly Paragraph[] => {
    numbered ??= byParagraph(pieces.keys());
    return numbered.get(number) ?? [];
  };
  return ({ sheet = '', row, paragraph = 0 }) => {
    const key = row === undefined ? `${paragraph}` : rowKey(sheet, row);
    const found = row === undefined ? byNumber(paragraph) : (rows.get(key) ?? []);
    const queue = queues.get(key) ?? { paragraphs: found, taken: new Set(), next: 0 };
    queues.set(key, queue);
    return queue;
  };
}

function byParagraph(paragraphs: Iterable<Paragraph>): Map<number, Paragraph[]> {
  const groups = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const { paragraph: number = 0 } = paragraph;
    const group = groups.get(number) ?? [];
    groups.set(number, group);
    group.push(paragraph);
  }
  return groups;
}

/** The pieces of the paragraphs whose text the line holds, each paragraph once. */
function soughtIn(queue: Queue, line: string, trace: Trace): readonly Piece[] {
  const found: Piece[] = [];
  const { paragraphs, taken } = queue;
  let [cursor, misses] = [0, 0];
  for (let index = queue.next; index < paragraphs.length && misses <= MOST_MISSES; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph || taken.has(paragraph)) continue;
    const text = paragraph.text.trim();
    const after = line.indexOf(text, cursor);
    const at = after < 0 ? line.indexOf(text) : after;
    if (at < 0) {
      misses++;
      continue;
    }
    taken.add(paragraph);
    cursor = at + text.length;
    found.push(...within({ start: at, end: cursor }, paragraph, trace));
  }
  while (taken.has(paragraphs[queue.next] ?? { text: '' })) queue.next++;
  return inOrder(found);
}

/** The pieces of a paragraph that stands, without the white space around it, at this place of a line. */
function within(place: Span, paragraph: Paragraph, { pieces }: Trace): Piece[] {
  const { text } = paragraph;
  const lead = text.length - text.trimStart().length;
  return (pieces.get(paragraph) ?? [])
    .map((piece) => moved(piece, place.start - lead))
    .map((piece) => ({
      ...piece,
      start: Math.max(piece.start, place.start),
      end: Math.min(piece.end, place.end),
      from: piece.from + Math.max(0, place.start - piece.start),
    }))
    .filter(({ start, end }) => start < end);
}

function inOrder(pieces: readonly Piece[]): Piece[] {
  let end = 0;
  return [...pieces]
    .sort((a, b) => a.start - b.start)
    .filter((piece) => {
      if (piece.start < end) return false;
      end = piece.end;
      return true;
    });
}

function moved(piece: Piece, by: number): Piece {
  return { ...piece, start: piece.start + by, end: piece.end + by };
}
