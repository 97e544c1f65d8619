import type { Extent } from './anchors.js';
import type { Cut, Marks } from './cuts.js';
import type { Vocabulary } from './vocabulary.js';

/** The marks of one comment, and its number. */
export type Marked = { readonly id: number; readonly marks: Marks };

type Spot = { readonly cut: Cut; ends: string; starts: string };

/** The main part with the marks put in; a run parted by a mark keeps its properties in both halves. */
export function splice(xml: string, marked: readonly Marked[], vocabulary: Vocabulary): string {
  const pieces: string[] = [];
  let done = 0;
  const copy = (end: number): void => {
    pieces.push(xml.slice(done, end));
    done = end;
  };
  const kept = new Set<Extent>();
  for (const { cut, ends, starts } of spotsOf(marked, vocabulary)) {
    if (cut.text && !kept.has(cut.text)) {
      kept.add(cut.text);
      copy(cut.text.start);
      pieces.push(keepingSpace(xml, cut.text));
      done = cut.text.opened;
    }
    copy(cut.at);
    pieces.push(...parted(xml, cut, ends + starts));
  }
  copy(xml.length);
  return pieces.join('');
}

/** The spots in the order of the text; at each, what ends there comes before what begins. */
function spotsOf(marked: readonly Marked[], { element, sign }: Vocabulary): readonly Spot[] {
  const spots = new Map<number, Spot>();
  const spotOf = (cut: Cut): Spot => {
    const spot = spots.get(cut.at) ?? { cut, ends: '', starts: '' };
    spots.set(cut.at, spot);
    return spot;
  };
  for (const { id, marks } of marked) {
    spotOf(marks.start).starts += element('commentRangeStart', id);
    spotOf(marks.end).ends += element('commentRangeEnd', id);
    spotOf(marks.sign).ends += sign(id);
  }
  return [...spots.values()].sort((a, b) => a.cut.at - b.cut.at);
}

function parted(xml: string, { run, text }: Cut, marks: string): readonly string[] {
  if (!run) return [marks];
  const again = xml.slice(run.start, run.content);
  const closing = closingTag(xml, run);
  if (!text) return [closing, marks, again];
  return [closingTag(xml, text), closing, marks, again, keepingSpace(xml, text)];
}

/** The first tag of a text, which says that white space at the ends counts. */
function keepingSpace(xml: string, { start, opened }: Extent): string {
  const tag = xml.slice(start, opened).replace(/\s+xml:space\s*=\s*(?:"[^"]*"|'[^']*')/u, '');
  return tag.replace(/>$/u, ' xml:space="preserve">');
}

function closingTag(xml: string, { start }: Extent): string {
  const name = /^<([^\s/>]+)/u.exec(xml.slice(start, start + 100))?.[1] ?? '';
  return `</${name}>`;
}
