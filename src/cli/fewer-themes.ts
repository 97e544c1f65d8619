import type { ThemesResult } from '../core/results.js';
import type { GivenOptions } from './command.js';
import { type Io, print } from './io.js';

/** Tells on standard error when the texts did not form as many themes as were asked for. */
export async function tellFewer(
  io: Io,
  { choice }: ThemesResult,
  asked: number | undefined,
  { quiet }: GivenOptions,
): Promise<void> {
  if (asked === undefined || choice.themes >= asked || quiet === true) return;
  await print(io.stderr, [`提示：要求归为 ${asked} 类，按用语只能分出 ${choice.themes} 类\n`]);
}
