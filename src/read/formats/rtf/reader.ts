import { InputError } from '../../../core/errors.js';
import { flow } from '../../flow.js';
import type { Part } from '../../format.js';
import { control } from './controls.js';
import { type Group, outermost } from './group.js';
import { flush, type State } from './state.js';
import { closeStyle } from './tables.js';
import { type Token, tokens } from './tokens.js';

/** Groups inside one another; documents people write stay below a hundred. */
const MAX_DEPTH = 1000;

export type RtfContent = {
  readonly parts: readonly Part[];
  readonly pictures: number;
  readonly notices: readonly string[];
};

/** Reads an RTF file, its bytes given as characters 0–255. Throws an InputError when its groups stand too deep inside one another. */
export function readRtf(source: string, file: string): RtfContent {
  const state: State = {
    out: flow(file),
    tables: { fonts: new Map(), headings: new Map(), codePage: 'gb18030', name: '' },
    row: { next: 'none', merges: [] },
    counts: { pictures: 0, notes: 0, hidden: false, revised: false },
    group: { ...outermost },
    pending: '',
    skip: 0,
    optional: false,
  };
  const around: Group[] = [];
  for (const token of tokens(source)) {
    if (token.kind === 'bytes') take(token.bytes, state);
    else if (token.kind === 'word') say(token, state);
    else {
      flush(state);
      state.skip = 0;
      if (token.kind === 'close') close(state, around.pop());
      else if (around.push(state.group) > MAX_DEPTH)
        throw new InputError(file, `内部结构嵌套超过 ${MAX_DEPTH} 层，已拒绝读取`);
      else state.group = { ...state.group, box: false };
    }
  }
  flush(state);
  return { parts: state.out.finish(), pictures: state.counts.pictures, notices: noticesOf(state, file) };
}

function take(bytes: string, state: State): void {
  const passed = Math.min(state.skip, bytes.length);
  state.skip -= passed;
  state.pending += bytes.slice(passed);
}

function say({ word, value }: Extract<Token, { kind: 'word' }>, state: State): void {
  flush(state);
  state.skip = 0;
  control(word, value, state);
}

function close(state: State, outer: Group | undefined): void {
  const { group, tables, out } = state;
  if (group.list === 'styles') closeStyle(group, tables);
  if (group.box) out.closeBox();
  state.group = outer ?? { ...outermost };
}

function noticesOf({ counts: { notes, hidden, revised } }: State, file: string): string[] {
  return [
    ...(revised ? [`${file}：有修订痕迹，按接受全部修订后的文字读取`] : []),
    ...(notes > 0 ? [`${file}：有 ${notes} 条脚注、尾注或批注，未计入正文`] : []),
    ...(hidden ? [`${file}：有隐藏文字，未计入正文`] : []),
  ];
}
