import { UsageError } from '../core/errors.js';
import { RESULT_VERSION } from '../core/results.js';
import { outputsOf } from './check-output.js';
import { chosenTemplate } from './check-template.js';
import type { GivenOptions } from './command.js';
import { readInputs } from './inputs.js';
import type { Io } from './io.js';
import { jsonChunks } from './json.js';
import { wantsJson } from './options.js';
import { openResult } from './result.js';

/** Options that only a check can follow. */
const CHECKING = ['annotate', 'baseline'];

/** `check --outline`: the headings that were read, as text or JSON; resolves to the exit code. */
export async function printOutline(io: Io, inputs: readonly string[], options: GivenOptions): Promise<number> {
  const beside = CHECKING.find((name) => options[name] !== undefined);
  if (beside !== undefined) throw new UsageError(`--outline 只列标题、不作检查，不能与 --${beside} 同用；请分两次运行`);
  const json = wantsJson(options);
  const template = await chosenTemplate(options);
  const write = openResult(io, options);
  const submissions = await readInputs(io, inputs, options, outputsOf(options));
  const { outlineDrafts } = await import('../outline.js');
  const { renderOutlineText } = await import('../render/outline-text.js');
  const outlines = outlineDrafts(submissions, { template });
  await write(json ? jsonChunks({ version: RESULT_VERSION, documents: outlines }) : [renderOutlineText(outlines)]);
  return 0;
}
