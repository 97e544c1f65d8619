import { UsageError } from '../core/errors.js';
import { type CheckRenderer, checkRenderers } from '../render/check/index.js';
import type { GivenOptions } from './command.js';
import { type Io, print } from './io.js';
import { textOf } from './options.js';
import { checkOutput, writeWhole } from './output.js';

/** The format that `--format` names, or else the one that the ending of `--output` means; text without either. */
export function chosenRenderer(options: GivenOptions): CheckRenderer {
  const format = textOf(options, 'format');
  const output = textOf(options, 'output');
  const renderer = format === undefined ? rendererFor(output) : checkRenderers.find(format);
  if (renderer.binary && output === undefined)
    throw new UsageError(
      `${renderer.name} 不能显示在屏幕上，请用 --output 写明文件名，如 --output 检查结果${renderer.endings[0] ?? ''}`,
    );
  return renderer;
}

function rendererFor(output: string | undefined): CheckRenderer {
  if (output === undefined || !/\.[^./\\]+$/u.test(output)) return checkRenderers.find('text');
  const meant = checkRenderers.all
    .flatMap((renderer) => renderer.endings.map((ending) => ({ renderer, ending })))
    .filter(({ ending }) => output.toLowerCase().endsWith(ending))
    .sort((a, b) => b.ending.length - a.ending.length);
  if (meant[0]) return meant[0].renderer;
  const endings = checkRenderers.all.map((renderer) => renderer.endings[0]).join('、');
  throw new UsageError(`看不出「${output}」要写成什么格式，请用 --format 写明，或把文件名的结尾改为 ${endings} 之一`);
}

/** Opens the place where the result goes: `--output`, checked at once, or standard output. */
export function openCheckOutput(io: Io, options: GivenOptions): (bytes: Uint8Array) => Promise<void> {
  const path = textOf(options, 'output');
  if (path === undefined) return (bytes) => print(io.stdout, [new TextDecoder().decode(bytes)]);
  checkOutput([path], { force: options.force === true });
  return async (bytes) => {
    writeWhole([{ path, bytes }]);
    if (options.quiet !== true) await print(io.stderr, [`已写入 ${path}\n`]);
  };
}

/** Results of earlier checks, which are no drafts. */
export function outputsOf(options: GivenOptions): readonly string[] {
  return ['output', 'baseline', 'annotate'].flatMap((name) => textOf(options, name) ?? []);
}
