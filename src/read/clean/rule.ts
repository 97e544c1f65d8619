import type { Dropped, Source } from '../../core/document.js';
import type { Span } from '../../core/span.js';

/** A line of a text as its format found it, in the place where it stands; `text` has no line end. Blank lines count. */
export type TextLine = Span & {
  readonly text: string;
  readonly source: Source;
  readonly level?: number;
  /** What the line is when its format says that it stands beside the running text. */
  readonly aside?: string;
};

/** Finds what is no content in the lines of one text, and says why. */
export type CleaningRule = (lines: readonly TextLine[]) => readonly Dropped[];

export function isBlank({ text }: TextLine): boolean {
  return !/\S/u.test(text);
}

/** All of a line, for a reason. */
export function wholeLine({ start, end, source }: TextLine, reason: string): Dropped {
  return { span: { start, end }, reason, source };
}
