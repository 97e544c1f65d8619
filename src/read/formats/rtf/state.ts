import type { Flow } from '../../flow.js';
import type { Merge } from '../../table-draft.js';
import type { Group } from './group.js';
import { type Tables, textOf } from './tables.js';

/** Where the reader stands. */
export type State = {
  readonly out: Flow;
  readonly tables: Tables;
  /** The cells of the row at hand: how the next one defined merges, and all before it. */
  readonly row: { next: Merge; merges: Merge[] };
  readonly counts: { pictures: number; notes: number; hidden: boolean; revised: boolean };
  group: Group;
  /** Bytes that wait for the rest of their characters. */
  pending: string;
  /** Characters still to be passed over after a \u. */
  skip: number;
  /** The last word was \*: the next one names a group that an old reader may skip. */
  optional: boolean;
};

/** Hands on the bytes that have come together as text in the encoding of their font. */
export function flush(state: State): void {
  const { pending, group, tables } = state;
  if (pending === '') return;
  state.pending = '';
  say(textOf(pending, group, tables), state);
}

/** Text goes to the paragraph at hand, to a style's name, or nowhere. */
export function say(text: string, { group, tables, out, counts }: State): void {
  if (group.skipped || group.deleted) return;
  if (group.list === 'styles') tables.name += text;
  else if (group.list === 'fonts') return;
  else if (group.hidden) counts.hidden ||= text.trim() !== '';
  else out.text(group.label ? text.trim() : text);
}
