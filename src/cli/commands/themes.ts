import type { ThemesResult } from '../../core/results.js';
import type { CliCommand } from '../command.js';
import { correctionSettings, correctionsOption } from '../corrections.js';
import { tellFewer } from '../fewer-themes.js';
import { readInputs } from '../inputs.js';
import { jsonChunks } from '../json.js';
import {
  groupingOptions,
  inputsArgument,
  readingOptions,
  resultOptions,
  segmentingOptions,
  wantsJson,
} from '../options.js';
import { watched } from '../progress.js';
import { openResult } from '../result.js';

export const themes: CliCommand = {
  name: 'themes',
  summary: '把意见归成主题，显示在屏幕上或输出 JSON',
  argument: inputsArgument,
  options: async () => [
    ...resultOptions,
    correctionsOption,
    ...groupingOptions,
    ...(await segmentingOptions()),
    ...readingOptions,
  ],
  examples: [
    { call: 'wenji themes 征求意见/', does: '看看大家都在说什么' },
    { call: 'wenji themes 意见.xlsx --themes 8 --format json -o 主题.json', does: '归成 8 个主题，存成 JSON' },
  ],
  async run(io, inputs, options) {
    const { groupingSettings } = await import('../settings.js');
    const json = wantsJson(options);
    const settings = { ...(await groupingSettings(options)), ...(await correctionSettings(options)) };
    const write = openResult(io, options);
    const submissions = await readInputs(io, inputs, options);
    const { correctedThemes } = await import('../../corrections.js');
    const result = await watched(io, options, (onProgress) =>
      correctedThemes(submissions, { ...settings, onProgress }),
    );
    await tellFewer(io, result, settings.themes, options);
    await write(json ? jsonChunks(result) : [await textOfThemes(result)]);
    return 0;
  },
};

async function textOfThemes(result: ThemesResult): Promise<string> {
  const { renderThemesText } = await import('../../render/themes-text.js');
  return renderThemesText(result);
}
