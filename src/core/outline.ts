/** A heading of a draft and the section it opens. */
export type OutlineEntry = {
  /** 0 for the title, 1 for 一、 2 for （一） and so on. */
  readonly level: number;
  /** The enumerator as written, or what Word's numbering shows; '' without one. */
  readonly marker: string;
  readonly text: string;
  /** Line of the source, or paragraph of a format that has no lines. */
  readonly line: number;
  /** Han characters under the heading, those of its sub-headings included. */
  readonly length: number;
  /** The parts of the template that the section was taken for. */
  readonly parts: readonly string[];
};

/** The outline of one draft. */
export type Outline = {
  readonly file: string;
  readonly kind: string;
  readonly template: string;
  readonly unit: 'line' | 'paragraph';
  readonly entries: readonly OutlineEntry[];
};
