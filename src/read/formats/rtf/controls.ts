import type { Flow } from '../../flow.js';
import { type State, say } from './state.js';
import { characters, codePages, keptDestinations, labelGroups, skippedGroups } from './words.js';

/** Does what a control word says. */
export function control(word: string, value: number | undefined, state: State): void {
  const { group, counts } = state;
  const optional = state.optional;
  state.optional = word === '*';
  if (word === 'pict') counts.pictures++;
  if ((word === 'footnote' || word === 'annotation') && !group.skipped) counts.notes++;
  if (skippedGroups.has(word) || (optional && !keptDestinations.has(word) && !labelGroups.has(word)))
    group.skipped = true;
  if (Object.hasOwn(settings, word)) settings[word]?.(value, state);
  if (group.skipped || group.list) return;
  if (Object.hasOwn(layout, word)) layout[word]?.(state.out, state);
  if (labelGroups.has(word)) group.label = true;
  if (Object.hasOwn(characters, word) && !(group.label && word === 'tab')) say(characters[word] ?? '', state);
}

/** A switch is on unless its number is 0. */
const isOn = (value: number | undefined): boolean => value !== 0;

const settings: Readonly<Record<string, (value: number | undefined, state: State) => void>> = {
  fonttbl(_, { group }) {
    group.list = 'fonts';
  },
  stylesheet(_, { group }) {
    group.list = 'styles';
  },
  ansicpg(value = 936, { tables }) {
    tables.codePage = codePages[value] ?? 'gb18030';
  },
  f(value = -1, { group }) {
    group.font = value;
  },
  fcharset(value = 0, { group, tables }) {
    if (group.list === 'fonts') tables.fonts.set(group.font, value);
  },
  s(value = 0, { group }) {
    group.style = value;
  },
  outlinelevel(value, { group }) {
    if (!group.list) group.outline = value === undefined || value > 8 ? undefined : value + 1;
  },
  uc(value = 1, { group }) {
    group.fallback = Math.min(Math.max(value, 0), 100);
  },
  u(value = 0, state) {
    say(String.fromCharCode(value & 0xffff), state);
    state.skip = state.group.fallback;
  },
  pard(_, { group }) {
    Object.assign(group, { style: 0, outline: undefined, inTable: false });
  },
  plain(_, { group }) {
    Object.assign(group, { hidden: false, deleted: false });
  },
  intbl(value, { group }) {
    group.inTable = isOn(value);
  },
  v(value, { group }) {
    group.hidden = isOn(value);
  },
  deleted(value, { group, counts }) {
    group.deleted = isOn(value);
    counts.revised ||= group.deleted;
  },
  revised(value, { counts }) {
    counts.revised ||= isOn(value);
  },
  trowd(_, { row }) {
    Object.assign(row, { next: 'none', merges: [] });
  },
  clvmgf(_, { row }) {
    row.next = 'first';
  },
  clvmrg(_, { row }) {
    row.next = 'below';
  },
  cellx(_, { row }) {
    if (row.merges.length < 1000) row.merges.push(row.next);
    row.next = 'none';
  },
};

const endParagraph = (out: Flow, { group, tables }: State): void => {
  out.endParagraph({ level: group.outline ?? tables.headings.get(group.style), inTable: group.inTable });
};

const layout: Readonly<Record<string, (out: Flow, state: State) => void>> = {
  par: endParagraph,
  sect: endParagraph,
  page: (out, state) => endParagraph(out, state),
  line: (out) => out.breakLine(),
  cell: (out) => out.endCell(),
  row: (out, { row }) => out.endRow(row.merges),
  nestcell: (out) => out.text('\t'),
  nestrow: (out) => out.breakLine(),
  shptxt(out, { group }) {
    group.box = true;
    out.openBox();
  },
};
