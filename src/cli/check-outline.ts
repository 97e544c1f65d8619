import { RESULT_VERSION } from '../core/results.js';
import { outputsOf } from './check-output.js';
import { chosenTemplate } from './check-template.js';
import type { GivenOptions } from './command.js';
import { readInputs } from './inputs.js';
import type { Io } from './io.js';
import { jsonChunks } from './json.js';
import { wantsJson } from './options.js';
import { openResult } from './result.js';

/** `check --outline`: the headings that were read, as text or JSON; resolves to the exit code. */
export async function printOutline(io: Io, inputs: readonly string[], options: GivenOptions): Promise<number> {
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
