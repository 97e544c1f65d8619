import type { Document } from '../core/document.js';
import { isSuggestion, saysOwn } from '../core/saying.js';
import type { Span } from '../core/span.js';
import { splitEnumeration } from './enumeration.js';
import { listsAbove } from './lists-above.js';
import { leadingMark, markerKind, markerNumber } from './marker.js';
import { type Node, nodesOf } from './nodes.js';
import type { Piece } from './piece.js';

/** Longest line that can be the label of a group of suggestions, in characters. */
const LONGEST_LABEL = 30;
const SENTENCE_END = /[。！？!?；;]["”』」）)]*$/u;
/** Longest numbered name of a group that no word shows to be one, the number included. */
const LONGEST_NAME = 6;
const CLAUSES = /[，,]/u;
const GROUP = /(?:方面|意见|建议|问题|情况|工作|管理|建设|条件|其他|保障|待遇)[:：]?$/u;
const FOLLOWS = /(?:现将|整理|汇总|梳理|归纳|摘录|纪要|报送)[^。]{0,30}如下[:：]$/u;
const COLON = /[:：]$/u;

/**
 * The suggestions of a running text: each point of a numbered list with its sub-points and continuation lines, each plain
 * paragraph, each heading that nothing stands under. Titles, labels of groups (一、对学校工作的意见) and lead-ins to a list are none.
 */
export function textPieces(document: Document): Piece[] {
  const nodes = nodesOf(document);
  const above = listsAbove(nodes);
  const pieces: Piece[] = [];
  for (let i = 0; i < nodes.length; ) {
    const node = nodes[i];
    if (!node) break;
    const end = isLabel(nodes, i) ? i : endOfPoint(nodes, i, above[i] ?? []);
    if (end > i) pieces.push(...piecesOf(document.text, node, nodes.slice(i, end)));
    i = Math.max(i + 1, end);
  }
  return pieces;
}

/** Tells whether a line only announces what follows. */
function isLabel(nodes: readonly Node[], i: number): boolean {
  const node = nodes[i];
  const next = nodes[i + 1];
  if (!node || !next) return false;
  if (node.kind === '' && next.kind === '') return (node.heading && next.level > node.level) || isLeadIn(node);
  if (node.kind === '') return announces(node, next);
  const opensList = next.kind !== '' && next.kind !== node.kind && next.number <= 1;
  if (opensList) return isLabelText(node) && (!COLON.test(node.text) || /一/u.test(node.kind));
  return node.heading && next.kind === '' && !next.heading && isLabelText(node) && namesGroup(node);
}

/** A numbered heading over plain lines says what they are about; a complaint of its own is the point that they go on with. */
function namesGroup({ text, kind }: Node): boolean {
  return !CLAUSES.test(text) && !saysOwn(text) && (/一/u.test(kind) || text.length <= LONGEST_NAME || GROUP.test(text));
}

/** A short line with a colon at its end, or any that says what was gathered 「如下：」, announces what follows, numbered or not. */
function isLeadIn({ text }: Node): boolean {
  return (text.length <= LONGEST_LABEL && COLON.test(text)) || FOLLOWS.test(text);
}

/** An unnumbered line before a list: 「整理如下：」, or a short title such as 「第一次开箱」. */
function announces(node: Node, next: Node): boolean {
  if (COLON.test(node.text) || /(?:如下|以下)[^。]{0,12}[。.]?$/u.test(node.text)) return true;
  return next.number <= 1 && !next.apart && isLabelText(node) && !CLAUSES.test(node.text) && !isSuggestion(node.text);
}

function isLabelText({ text }: Node): boolean {
  return text.length <= LONGEST_LABEL && !SENTENCE_END.test(text);
}

/** The index after the last line of the point that begins at `i`: its sub-points, and unnumbered lines before the list goes on. */
function endOfPoint(nodes: readonly Node[], i: number, above: readonly string[]): number {
  const point = nodes[i];
  if (!point || point.kind === '') return i + 1;
  let end = i + 1;
  while (end < nodes.length) {
    const node = nodes[end];
    if (!node || node.kind === point.kind || above.includes(node.kind)) break;
    if (node.kind === '' && (node.heading || !listGoesOn(nodes, end, point))) break;
    end++;
  }
  return end;
}

/** True when the next numbered line after `from` is the point's successor. */
function listGoesOn(nodes: readonly Node[], from: number, point: Node): boolean {
  const next = nodes.slice(from, from + 20).find(({ kind }) => kind !== '');
  return next !== undefined && next.kind === point.kind && next.number === point.number + 1;
}

function piecesOf(text: string, first: Node, nodes: readonly Node[]): Piece[] {
  const { start } = first.span;
  const end = nodes.at(-1)?.span.end ?? first.span.end;
  const whole = [{ span: { start, end }, source: first.source }];
  if (nodes.length > 1) return whole;
  const spans = splitEnumeration(text.slice(start, end));
  if (first.kind !== '' && !goesOnWith(text.slice(start, end), spans)) return whole;
  return spans.map((span) => ({
    span: { start: start + span.start, end: start + span.end },
    source: first.source,
  }));
}

/** Whether the second part of a numbered line bears the next number of the same kind: 「1.…。2.…。」, and not sub-points of the first. */
function goesOnWith(line: string, [first, second]: readonly Span[]): boolean {
  const [one, two] = [first, second].map((span) => (span ? leadingMark(line.slice(span.start, span.end)) : ''));
  return !!one && !!two && markerKind(one) === markerKind(two) && markerNumber(two) === markerNumber(one) + 1;
}
