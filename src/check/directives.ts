import type { Document, Dropped } from '../core/document.js';
import { type Span, spanOf } from '../core/span.js';

/** Where a rule is switched off; without a name, all rules are. The span is in the document's text. */
type Silence = { readonly rule?: string; readonly span: Span };

/** A document without the notes to the checker in it, and what they switch off. */
export type Directed = {
  readonly document: Document;
  readonly silences: (rule: string, offset: number) => boolean;
};

type Note = { readonly span: Span; readonly off: boolean; readonly rules: readonly string[] };

/** 〔问计：不查 套话、雷同〕 and 〔问计：恢复 套话〕; in other brackets too, since writers will. Groups: verb, names. */
const NOTE =
  /[〔【[［]\s{0,4}问计\s{0,4}[：:]\s{0,4}(不查|恢复)(?:[\s：:]{1,4}([^〕】\]］\n]{0,200}))?\s{0,4}[〕】\]］]/gu;
const BETWEEN_NAMES = /[、，,；;\s]+/u;
/** No more notes are looked at; the rest of a text made to be slow stays as it is. */
const MOST_NOTES = 200;

/**
 * Takes the notes to the checker out of a document. 「不查」 switches rules off from there to the next 「恢复」, and in the
 * whole draft when there is none; without names it speaks of all rules. A note with a rule that does not exist stays in
 * the text, and what it says of the others holds.
 */
export function withoutDirectives(document: Document, known: ReadonlySet<string>): Directed {
  const notes = [...document.text.matchAll(NOTE)].slice(0, MOST_NOTES).map((match): Note => {
    const rules = (match[2] ?? '').split(BETWEEN_NAMES).filter((name) => name !== '');
    return { span: spanOf(match), off: match[1] === '不查', rules };
  });
  if (notes.length === 0) return { document, silences: () => false };
  const silenced = silencesOf(notes, document.text.length);
  const understood = notes.filter(({ rules }) => rules.every((rule) => known.has(rule)));
  return {
    document: withDropped(document, understood),
    silences: (rule, offset) =>
      silenced.some(
        ({ rule: name, span }) => (name === undefined || name === rule) && offset >= span.start && offset < span.end,
      ),
  };
}

function silencesOf(notes: readonly Note[], end: number): Silence[] {
  return notes.flatMap((note, index) => {
    if (!note.off) return [];
    const names: readonly (string | undefined)[] = note.rules.length > 0 ? note.rules : [undefined];
    return names.map((rule) => {
      const back = notes.find(
        ({ off, rules }, later) => later > index && !off && (rules.length === 0 || rules.some((name) => name === rule)),
      );
      const span = back ? { start: note.span.start, end: back.span.start } : { start: 0, end: end + 1 };
      return { span, ...(rule === undefined ? {} : { rule }) };
    });
  });
}

function withDropped(document: Document, notes: readonly Note[]): Document {
  const { dropped = [] } = document;
  const added = notes
    .filter(({ span }) => dropped.every((other) => other.span.end <= span.start || other.span.start >= span.end))
    .map(({ span }): Dropped => ({ span, reason: '审稿批注' }));
  return { ...document, dropped: [...dropped, ...added].sort((a, b) => a.span.start - b.span.start) };
}
