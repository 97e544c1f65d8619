/** What holds inside a group, and ends with it. */
export type Group = {
  /** The whole group is no text of the document. */
  skipped: boolean;
  /** A list of fonts or of styles is read for what it says of them. */
  list: 'fonts' | 'styles' | undefined;
  /** The group holds the number of a paragraph; a text box. */
  label: boolean;
  box: boolean;
  /** Characters that follow a \u for readers that know no Unicode. */
  fallback: number;
  font: number;
  style: number;
  outline: number | undefined;
  inTable: boolean;
  hidden: boolean;
  deleted: boolean;
};

export const outermost: Readonly<Group> = {
  skipped: false,
  list: undefined,
  label: false,
  box: false,
  fallback: 1,
  font: -1,
  style: 0,
  outline: undefined,
  inTable: false,
  hidden: false,
  deleted: false,
};
