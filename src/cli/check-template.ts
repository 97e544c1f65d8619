import { UsageError } from '../core/errors.js';
import type { Template } from '../core/template.js';
import type { GivenOptions } from './command.js';
import { readNamedFile } from './inputs.js';
import { namesOf, textOf } from './options.js';

/** The template of that name, or else the one in that file; 'auto' for that of each draft's kind. */
export async function chosenTemplate(options: GivenOptions): Promise<Template | 'auto'> {
  const { templates } = await import('../check/templates/index.js');
  const given = textOf(options, 'template');
  if (given === 'auto' || (given === undefined && options.outline === true)) return 'auto';
  const known = templates.all.find(({ name }) => name === given);
  if (known) return known;
  if (given === undefined)
    throw new UsageError(`请用 --template 写明文种：${namesOf(templates)}，或 auto，或自己的模板文件`);
  if (!/[\\/]|\.(ya?ml|json)$/iu.test(given)) return templates.find(given);
  const { parseTemplate } = await import('../check/templates/parse.js');
  const { decodeText } = await import('../read/text/encoding.js');
  return parseTemplate(decodeText(await readNamedFile(given, '模板'), given).text, given);
}
