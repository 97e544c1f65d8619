import type { Block } from '../../core/block.js';
import { escapeMarkup } from '../markup.js';

type Heading = Extract<Block, { kind: 'heading' }>;

/** A place of the page a link can lead to; `choice` is the value in the list of items that the heading stands for. */
export type Anchor = { readonly name: string; readonly choice?: string };

/** The anchors of a page by the heading and by the heading's id. */
export type Anchors = ReadonlyMap<Heading | string, Anchor>;

/** Names for all headings, made here so that no text of a submission gets into an address. */
export function anchorsOf(blocks: readonly Block[]): Anchors {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  return new Map(
    headings.flatMap((heading, index): readonly (readonly [Heading | string, Anchor])[] => {
      const { id, choice } = heading;
      const anchor = { name: `s${index + 1}`, ...(choice !== undefined && { choice }) };
      return id === undefined
        ? [[heading, anchor]]
        : [
            [heading, anchor],
            [id, anchor],
          ];
    }),
  );
}

/** Links to all headings, and to the list of items when there is one. */
export function contents(anchors: Anchors, listed: boolean): string {
  const headings = [...anchors].flatMap(([heading, { name }]) =>
    typeof heading === 'string' ? [] : [{ name, text: heading.text, level: heading.level }],
  );
  const list = listed ? [{ name: 'all', text: '全部意见建议', level: 1 }] : [];
  return [...headings, ...list]
    .map(({ name, text, level }) => `<a class="level${level}" href="#${name}">${escapeMarkup(text)}</a>`)
    .join('\n');
}
