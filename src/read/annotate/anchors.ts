import { walkXml } from '../xml.js';
import { type Control, controlTracker } from './controls.js';

/** An element by its places in the XML: before and behind its first tag, before and behind its last; `content` is behind a run's properties. */
export type Extent = {
  readonly name: string;
  readonly start: number;
  readonly opened: number;
  content: number;
  closed: number;
  end: number;
};

/** An element that says something, and what marks may stand beside. */
export type Anchor = {
  readonly element: Extent;
  /** The run, when the element is its child and the run may be parted. */
  readonly run: Extent | undefined;
  /** The innermost element around that marks may stand beside: the run, or else the child of the paragraph. */
  readonly around: Extent;
  /** The child of the outermost paragraph. */
  readonly top: Extent;
  /** The field that the element belongs to, its instruction included; it ends in the same paragraph where `end` is set. */
  readonly field: Field | undefined;
  /** The content control around the paragraph. */
  readonly control: Control | undefined;
};

/** A complex field: from the child of the paragraph that it begins in to the one that it ends in. */
export type Field = { readonly start: number; end?: number };

/** What may hold runs of a paragraph and marks of comments between them; a content control may not: its content is one value. */
const TRANSPARENT = new Set(['hyperlink', 'ins', 'moveTo', 'smartTag', 'dir', 'bdo', 'customXml']);

/** The anchors of the elements whose first tags end at these places of a main part. */
export function anchorsOf(
  bytes: Uint8Array,
  xml: string,
  file: string,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, Anchor> {
  const anchors = new Map<number, Anchor>();
  const fields = fieldTracker();
  const controls = controlTracker();
  /** The open elements inside the outermost open paragraph. */
  let inside: Extent[] | undefined;
  let run: Extent | undefined;
  const before = (at: number): number => xml.lastIndexOf('<', at - 1);
  walkXml(bytes, file, {
    open(name, attributes, path, at) {
      if (!inside) {
        if (name === 'sdt') controls.open(before(at));
        if (name === 'docPartObj' && path.at(-1) === 'sdtPr') controls.release();
        if (name !== 'p') return;
        controls.beginContent(at);
        inside = [];
        return;
      }
      const element = { name, start: before(at), opened: at, content: at, closed: at, end: at };
      if (!run && name === 'r' && inside.every((around) => TRANSPARENT.has(around.name))) run = element;
      const isChild = run !== undefined && inside.at(-1) === run;
      inside.push(element);
      const top = inside[0] ?? element;
      if (isChild && name === 'fldChar') fields.mark(attributes.get('fldCharType'), top);
      if (wanted.has(at))
        anchors.set(at, {
          element,
          run: isChild ? run : undefined,
          around: run ?? top,
          top,
          field: fields.here(),
          control: controls.here(),
        });
    },
    close(name, _, at) {
      if (!inside) {
        if (name === 'sdt') controls.close(at);
        return;
      }
      const element = inside.pop();
      if (!element) {
        inside = undefined;
        controls.endParagraph(before(at));
        return fields.leaveParagraph();
      }
      if (name === 'pPr' && inside.length === 0) controls.beginContent(at);
      Object.assign(element, { closed: Math.max(before(at), element.opened), end: at });
      if (name === 'rPr' && inside.at(-1) === run && run) run.content = at;
      if (element === run) run = undefined;
      if (inside.length === 0) fields.leaveTop(at);
    },
  });
  return anchors;
}

/** Follows the outermost field of a paragraph. */
function fieldTracker() {
  let field: Field | undefined;
  let depth = 0;
  return {
    here: () => field,
    mark(type: string | undefined, top: Extent): void {
      if (type === 'begin' && depth++ === 0) field = { start: top.start };
      if (type === 'end' && depth > 0) depth--;
    },
    leaveTop(at: number): void {
      if (!field || depth > 0) return;
      field.end = at;
      field = undefined;
    },
    leaveParagraph(): void {
      field = undefined;
      depth = 0;
    },
  };
}
