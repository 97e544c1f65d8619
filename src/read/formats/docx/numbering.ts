import { walkXml } from '../../xml.js';
import type { NumberingRef, ResolvedStyle, Styles } from './styles.js';
import { isOn, numberIn } from './values.js';

/** One level of an automatic list. `text` holds %1–%9 for the numbers of the levels, such as （%2）. */
export type ListLevel = {
  start: number;
  format: string;
  text: string;
  /** All numbers in plain digits, as legal documents want it. */
  legal: boolean;
  suffix: string;
  /** Counts from 1: restarts only after this level or a higher one; 0 never; undefined after any higher one. */
  restart?: number;
  style?: string;
};

/** A list as paragraphs use it: lists with the same `counters` count on together. */
export type List = {
  readonly counters: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin anew, at this number, where the list is first used. */
  readonly restarts: ReadonlyMap<number, number>;
};

export type Numbering = {
  /** The list and level of a paragraph, from its own reference and its style's; undefined when it is not numbered. */
  readonly find: (own: NumberingRef, style: ResolvedStyle) => { list: List; id: string; level: number } | undefined;
};

type Abstract = { levels: Map<number, ListLevel>; link?: string };
type Instance = { abstract: string; levels: Map<number, ListLevel>; restarts: Map<number, number> };

/** Reads the numbering part; without one no paragraph is numbered. */
export function readNumbering(xml: Uint8Array | undefined, file: string, styles: Styles): Numbering {
  const abstracts = new Map<string, Abstract>();
  const instances = new Map<string, Instance>();
  if (xml !== undefined) collect(xml, file, abstracts, instances);
  const lists = new Map<string, List | undefined>();
  const listOf = (id: string): List | undefined => {
    if (!lists.has(id)) lists.set(id, resolveList(id, abstracts, instances, styles));
    return lists.get(id);
  };
  return {
    find(own, style) {
      const id = own.list ?? style.numbering.list ?? '0';
      const list = listOf(id);
      if (list === undefined) return undefined;
      const level = own.level ?? boundLevel(list, style.chain) ?? style.numbering.level ?? 0;
      return list.levels.has(level) ? { list, id, level } : undefined;
    },
  };
}

/** The level that names the paragraph's style, or the nearest one it is based on. */
function boundLevel(list: List, chain: readonly string[]): number | undefined {
  for (const style of chain) for (const [level, { style: bound }] of list.levels) if (bound === style) return level;
  return undefined;
}

/** Follows links from a list to the list of a numbering style, a few steps at most. */
function resolveList(
  id: string,
  abstracts: Map<string, Abstract>,
  instances: Map<string, Instance>,
  styles: Styles,
): List | undefined {
  const instance = instances.get(id);
  let key = instance?.abstract ?? '';
  for (let step = 0; step < 5 && abstracts.get(key)?.link !== undefined; step++) {
    const linked = styles.resolve(abstracts.get(key)?.link).numbering.list ?? '';
    key = instances.get(linked)?.abstract ?? '';
  }
  const abstract = abstracts.get(key);
  if (!instance || !abstract) return undefined;
  return { counters: key, levels: new Map([...abstract.levels, ...instance.levels]), restarts: instance.restarts };
}

function collect(
  xml: Uint8Array,
  file: string,
  abstracts: Map<string, Abstract>,
  instances: Map<string, Instance>,
): void {
  let owner: { levels: Map<number, ListLevel>; link?: string } = { levels: new Map() };
  let instance: Instance = { abstract: '', levels: new Map(), restarts: new Map() };
  let overridden = 0;
  let level: ListLevel = plainLevel();
  walkXml(xml, file, {
    open(name, attributes, path) {
      const value = attributes.get('val');
      if (path.includes('Fallback')) return;
      if (name === 'abstractNum') {
        owner = { levels: new Map() };
        abstracts.set(attributes.get('abstractNumId') ?? '', owner);
      } else if (name === 'num') {
        instance = { abstract: '', levels: new Map(), restarts: new Map() };
        owner = instance;
        instances.set(attributes.get('numId') ?? '', instance);
      } else if (name === 'abstractNumId') instance.abstract = value ?? '';
      else if (name === 'numStyleLink') owner.link = value ?? '';
      else if (name === 'lvlOverride') overridden = numberIn(attributes.get('ilvl'), 0, 8) ?? 0;
      else if (name === 'startOverride') instance.restarts.set(overridden, numberIn(value, 0, 32767) ?? 1);
      else if (name === 'lvl') {
        level = plainLevel();
        owner.levels.set(numberIn(attributes.get('ilvl'), 0, 8) ?? 0, level);
      } else if (path.includes('lvl')) setLevel(level, name, value);
    },
  });
}

const plainLevel = (): ListLevel => ({ start: 0, format: 'decimal', text: '', legal: false, suffix: 'tab' });

function setLevel(level: ListLevel, name: string, value: string | undefined): void {
  if (name === 'start') level.start = numberIn(value, 0, 32767) ?? 0;
  else if (name === 'numFmt') level.format = value ?? 'decimal';
  else if (name === 'lvlText') level.text = value ?? '';
  else if (name === 'lvlRestart') level.restart = numberIn(value, 0, 9) ?? 0;
  else if (name === 'isLgl') level.legal = isOn(value);
  else if (name === 'suff') level.suffix = value ?? 'tab';
  else if (name === 'pStyle') level.style = value ?? '';
}
