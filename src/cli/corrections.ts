import type { Corrections } from '../corrections/index.js';
import type { GivenOptions, OptionHelp } from './command.js';
import { readNamedFile } from './inputs.js';
import { textOf } from './options.js';

/** The option of every command whose themes can be corrected. */
export const correctionsOption: OptionHelp = {
  flags: '--corrections <台账>',
  summary: '按改过的台账（.xlsx）调整归类、主题名称和上下级',
};

/** What the given workbook says, read before anything is written over it. */
export async function correctionSettings(options: GivenOptions): Promise<{ readonly corrections?: Corrections }> {
  const file = textOf(options, 'corrections');
  if (file === undefined) return {};
  const { readCorrections } = await import('../corrections.js');
  return { corrections: await readCorrections(await readNamedFile(file, '修改表'), file) };
}
