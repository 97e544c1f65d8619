import type { Flow } from '../../flow.js';
import { type Attributes, walkXml } from '../../xml.js';

/** Placeholders that repeat on every slide: date, footer, number. */
const REPEATED: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum', 'hdr']);
const TITLES: ReadonlySet<string> = new Set(['title', 'ctrTitle']);

/** Writes the text of a slide; its title is a heading of level 1. Returns whether the slide is hidden. */
export function writeSlide(xml: Uint8Array, file: string, out: Flow): { hidden: boolean } {
  let placeholder = '';
  let [cells, hidden, second] = [0, false, 0];
  const isShown = (): boolean => second === 0 && !REPEATED.has(placeholder);
  const starts: Readonly<Record<string, (attributes: Attributes) => void>> = {
    sld(attributes) {
      hidden = attributes.get('show') === '0';
    },
    sp() {
      placeholder = '';
    },
    ph(attributes) {
      placeholder = attributes.get('type') ?? 'body';
    },
    tc: () => void cells++,
    br: () => isShown() && out.breakLine(),
    Fallback: () => void second++,
  };
  const ends: Readonly<Record<string, () => void>> = {
    p() {
      if (isShown()) out.endParagraph({ inTable: cells > 0, ...(TITLES.has(placeholder) && { level: 1 }) });
    },
    sp() {
      placeholder = '';
    },
    tc() {
      cells--;
      if (isShown()) out.endCell();
    },
    tr: () => isShown() && out.endRow(),
    tbl: () => out.endTable(),
    Fallback: () => void second--,
  };
  walkXml(xml, file, {
    open(name, attributes) {
      if (Object.hasOwn(starts, name)) starts[name]?.(attributes);
    },
    text(content, path) {
      if (path.at(-1) === 't' && isShown()) out.text(content);
    },
    close(name) {
      if (Object.hasOwn(ends, name)) ends[name]?.();
    },
  });
  return { hidden };
}
