import type { Tones } from './tone.js';

/** What a report says, free of any format. Every text is plain: a renderer escapes it. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly id?: string;
      /** The value of a column by which a page's reader may narrow the rows, for which the heading stands. */
      readonly choice?: string;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  /** An item's text, verbatim, and where it stands. */
  | { readonly kind: 'quote'; readonly text: string; readonly cite: string; readonly folded?: Folded }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly (string | number)[])[];
      /** Relative widths of the columns; equal when left out. */
      readonly widths?: readonly number[];
      /** What is folded under the first cell of a row, by row. */
      readonly folded?: readonly (Folded | undefined)[];
      /** For media that have colours. */
      readonly tones?: Tones;
    }
  /** Horizontal bars, longest value at full width; `link` is the id of a heading. */
  | {
      readonly kind: 'bars';
      readonly caption: string;
      readonly bars: readonly { readonly label: string; readonly value: number; readonly link?: string }[];
    };

/** Texts that were counted with another one: how many there are in a sentence, and the texts where they differ, for media that can unfold. */
export type Folded = {
  readonly summary: string;
  readonly entries: readonly { readonly text: string; readonly cite: string }[];
};
