import { existsSync } from 'node:fs';
import { UsageError } from '../../core/errors.js';
import type { CliCommand } from '../command.js';
import { readInputs } from '../inputs.js';
import { print } from '../io.js';
import { readingOptions } from '../options.js';
import { writeWhole } from '../output.js';
import { settingsText } from '../settings-text.js';

export const init: CliCommand = {
  name: 'init',
  summary: '在当前文件夹写一份默认设置 wenji.yaml',
  argument: { flags: '[输入...]', summary: '用来推断设置的文件或文件夹，可以不写' },
  unconfigured: true,
  options: async () => [{ flags: '--force', summary: '覆盖已有的 wenji.yaml' }, ...readingOptions],
  examples: [
    { call: 'wenji init 征求意见/', does: '记下表格各列、编码等判断结果，供核对后启用' },
    { call: 'wenji init', does: '只写一份各项都注明含义的空白设置' },
  ],
  async run(io, inputs, options) {
    const { SETTINGS_FILE } = await import('../../config/settings-file.js');
    if (existsSync(SETTINGS_FILE) && options.force !== true)
      throw new UsageError(`已有「${SETTINGS_FILE}」，没有覆盖；要覆盖请加 --force`);
    const submissions = inputs.length === 0 ? undefined : await readInputs(io, inputs, options);
    writeWhole([{ path: SETTINGS_FILE, bytes: Buffer.from(settingsText(submissions)) }]);
    if (options.quiet !== true) await print(io.stderr, [`已写入 ${SETTINGS_FILE}，去掉行首的 # 即可启用其中的设置\n`]);
    return 0;
  },
};
