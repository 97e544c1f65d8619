/** What a report says, free of any format. Every text is plain: a renderer escapes it. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly id?: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  /** An item's text, verbatim, and where it stands. */
  | { readonly kind: 'quote'; readonly text: string; readonly cite: string }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly (string | number)[])[];
      /** Relative widths of the columns; equal when left out. */
      readonly widths?: readonly number[];
    }
  /** Horizontal bars, longest value at full width; `link` is the id of a heading. */
  | {
      readonly kind: 'bars';
      readonly caption: string;
      readonly bars: readonly { readonly label: string; readonly value: number; readonly link?: string }[];
    };
