import type { Heading } from '../draft.js';
import type { Ground } from './passage.js';

/** A heading and the parts it names; `span` ends where the passage under it begins. */
export type NamedHeading = Heading & {
  readonly names: readonly { readonly id: string; readonly ground: Ground }[];
  /** Found in running text at the start of a line or after a sentence, not by the outline. */
  readonly inline: boolean;
};
