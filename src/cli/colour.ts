import pico from 'picocolors';
import type { Io, Output } from './io.js';

export type Colours = ReturnType<typeof pico.createColors>;

/** Colours for a terminal; functions that change nothing for a pipe, a file, a dumb terminal or under NO_COLOR. */
export function colours(stream: Output, env: Io['env']): Colours {
  return pico.createColors(stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb');
}
