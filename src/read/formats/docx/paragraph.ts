import type { Paragraph } from '../../format.js';
import { labels } from './counters.js';
import type { Numbering } from './numbering.js';
import type { Styles } from './styles.js';
import type { Tally } from './tally.js';
import type { LinePiece } from './trace.js';

/** A paragraph while it is read; a soft line break begins another line of it. */
export type ParagraphDraft = {
  style?: string;
  list?: string;
  level?: number;
  /** The outline level set on the paragraph itself, 0–8; 9 for body text. */
  outline?: number;
  /** A tracked change deleted the paragraph mark: the text runs on in the next paragraph. */
  joined: boolean;
  readonly lines: string[];
  /** Where the lines stand in the XML; empty unless that is asked for. */
  readonly pieces: LinePiece[];
  readonly number: number;
  /** Paragraphs of the text boxes anchored here. */
  readonly boxed: Paragraph[];
};

/** The finished lines of a paragraph; to be asked for in the order of the document, because it counts the numbers. */
export type Write = (draft: ParagraphDraft, inCell: boolean) => readonly Paragraph[];

/** Writes paragraphs with their automatic number in front and their heading level. Lines of a table of contents are left out. */
export function writer(styles: Styles, numbering: Numbering, tally: Tally): Write {
  const nextLabel = labels();
  return (draft, inCell) => {
    const style = styles.resolve(draft.style);
    const numbered = numbering.find(draft, style);
    const label = numbered ? nextLabel(numbered.list, numbered.id, numbered.level) : '';
    if (style.contents) {
      tally.contents++;
      return [];
    }
    // A number alone says something in a column of numbers only; a blank paragraph of the text stays blank.
    const isLabelled = inCell || draft.lines.some((line) => line.trim() !== '');
    const outline = draft.outline === undefined ? style.heading : draft.outline + 1;
    const level = outline === undefined || outline > 9 ? {} : { level: outline };
    return draft.lines.map((line, index) => ({
      text: index === 0 && isLabelled ? label + line : line,
      paragraph: draft.number,
      ...level,
    }));
  };
}
