import type { Span } from '../../core/span.js';

/**
 * A content control around paragraphs, cells or rows. LibreOffice (7.4) drops the text of a control that has a comment in it, so
 * marks stand around it: the sign in the next paragraph, or where there is none all of them in the one before.
 */
export type Control = {
  readonly start: number;
  end: number;
  /** What the paragraph before holds. */
  readonly before: Span | undefined;
  /** Where the content of the next paragraph begins. */
  after?: number;
};

/** Is told of the controls and the paragraphs outside one another, in the order of the document. */
export function controlTracker() {
  const open: { readonly control: Control; transparent: boolean }[] = [];
  let waiting: Control[] = [];
  let before: Span | undefined;
  let content = 0;
  const here = (): Control | undefined => open.find(({ transparent }) => !transparent)?.control;
  return {
    /** The outermost control that is open. */
    here,
    open(start: number): void {
      open.push({ control: { start, end: start, before }, transparent: false });
    },
    /** The innermost open control is a building block of Word's, such as a table of contents, which may have marks in it. */
    release(): void {
      const last = open.at(-1);
      if (last) last.transparent = true;
    },
    close(at: number): void {
      const control = here();
      if (open.pop()?.control !== control || !control) return;
      control.end = at;
      waiting.push(control);
    },
    /** The paragraph's content may begin here: behind its tag, and again behind its properties. */
    beginContent(at: number): void {
      content = at;
    },
    endParagraph(end: number): void {
      if (here() || end < content) return;
      for (const control of waiting) control.after = content;
      waiting = [];
      if (end > content) before = { start: content, end };
    },
  };
}
