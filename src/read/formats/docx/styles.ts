import { walkXml } from '../../xml.js';
import { isOn, numberIn } from './values.js';

/** A reference into the numbering: which list, and which of its levels, counting from 0. */
export type NumberingRef = { readonly list?: string; readonly level?: number };

/** What a style comes to once everything it is based on is taken into account. */
export type ResolvedStyle = {
  /** Heading level, 1–9; 0 for Word's Title style. */
  readonly heading?: number;
  readonly numbering: NumberingRef;
  /** The style itself first, then what it is based on. */
  readonly chain: readonly string[];
  readonly hidden: boolean;
  /** True for the lines of a table of contents. */
  readonly contents: boolean;
};

export type Styles = {
  /** Without an id: the default paragraph style. */
  readonly resolve: (id: string | undefined) => ResolvedStyle;
};

type Style = {
  readonly id: string;
  name: string;
  basedOn?: string;
  outline?: number;
  list?: string;
  level?: number;
  hidden?: boolean;
};

/** Reads the styles part; a document without one has only plain paragraphs. */
export function readStyles(xml: Uint8Array | undefined, file: string): Styles {
  const styles = new Map<string, Style>();
  const normal = xml === undefined ? undefined : collect(xml, file, styles);
  const resolved = new Map<string | undefined, ResolvedStyle>();
  return {
    resolve(id) {
      const known = resolved.get(id);
      if (known) return known;
      const style = resolveChain(styles, id ?? normal, normal);
      resolved.set(id, style);
      return style;
    },
  };
}

/** Fills `styles` and returns the id of the default paragraph style. */
function collect(xml: Uint8Array, file: string, styles: Map<string, Style>): string | undefined {
  let normal: string | undefined;
  let style: Style = { id: '', name: '' };
  walkXml(xml, file, {
    open(name, attributes, path) {
      const value = attributes.get('val');
      const parent = path.at(-1);
      if (name === 'style') {
        style = { id: attributes.get('styleId') ?? '', name: '' };
        if (!styles.has(style.id)) styles.set(style.id, style);
        if (attributes.get('type') === 'paragraph' && isOn(attributes.get('default') ?? '0')) normal ??= style.id;
      } else if (parent === 'style') {
        if (name === 'name') style.name = (value ?? '').toLowerCase();
        if (name === 'basedOn') style.basedOn = value ?? '';
      } else if (path.length === 3 && parent === 'pPr' && name === 'outlineLvl')
        style.outline = numberIn(value, 0, 9) ?? 9;
      else if (path.length === 3 && parent === 'rPr' && name === 'vanish') style.hidden = isOn(value);
      else if (path.length === 4 && parent === 'numPr' && name === 'numId') style.list = value ?? '0';
      else if (path.length === 4 && parent === 'numPr' && name === 'ilvl') style.level = numberIn(value, 0, 8) ?? 0;
    },
  });
  return normal;
}

/** The default style's own outline level is left out: some programs give it one, and then all text would be headings. */
function resolveChain(
  styles: ReadonlyMap<string, Style>,
  id: string | undefined,
  normal: string | undefined,
): ResolvedStyle {
  const chain: Style[] = [];
  for (let style = styles.get(id ?? ''); style && !chain.includes(style); style = styles.get(style.basedOn ?? ''))
    chain.push(style);
  const first = <T>(value: (style: Style) => T | undefined): T | undefined => {
    for (const style of chain) if (value(style) !== undefined) return value(style);
    return undefined;
  };
  const heading = first((style) => (style.id === normal ? undefined : headingOf(style)));
  return {
    ...(heading === undefined || heading > 9 ? {} : { heading }),
    numbering: definedRef({ list: first(({ list }) => list), level: first(({ level }) => level) }),
    chain: chain.map((style) => style.id),
    hidden: first(({ hidden }) => hidden) ?? false,
    contents: /^(?:toc|目录) ?\d$/u.test(chain[0]?.name ?? ''),
  };
}

/** 10 stands for an explicit “body text”, which ends the search along the chain. */
function headingOf({ outline, name }: Style): number | undefined {
  if (name === 'title' || name === '标题') return 0;
  if (outline !== undefined) return outline + 1;
  const named = /^(?:heading|标题) ?([1-9])$/u.exec(name)?.[1];
  return named === undefined ? undefined : Number(named);
}

/** Leaves out what is undefined, so that merging two references never erases. */
export function definedRef({ list, level }: { list: string | undefined; level: number | undefined }): NumberingRef {
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level }) };
}
