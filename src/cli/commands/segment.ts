import type { SegmentResult } from '../../core/results.js';
import type { CliCommand } from '../command.js';
import { readInputs } from '../inputs.js';
import { jsonChunks } from '../json.js';
import { inputsArgument, readingOptions, resultOptions, segmentingOptions, wantsJson } from '../options.js';
import { watched } from '../progress.js';
import { openResult } from '../result.js';

export const segment: CliCommand = {
  name: 'segment',
  summary: '把文字切分成词，标出词性',
  argument: inputsArgument,
  options: async () => [...resultOptions, ...(await segmentingOptions()), ...readingOptions],
  examples: [
    { call: 'wenji segment 心得体会.txt', does: '显示切分后的文字，词与词之间空一格' },
    { call: 'wenji segment 心得体会/ --format json -o 分词.json', does: '连同词性存成 JSON' },
  ],
  async run(io, inputs, options) {
    const { segmentingSettings } = await import('../settings.js');
    const json = wantsJson(options);
    const settings = await segmentingSettings(options);
    const write = openResult(io, options);
    const submissions = await readInputs(io, inputs, options);
    const { segmentDocuments } = await import('../../segment.js');
    const result = await watched(io, options, (onProgress) =>
      segmentDocuments(submissions, { ...settings, onProgress }),
    );
    await write(json ? jsonChunks(result) : lines(result));
    return 0;
  },
};

/** Words with a space between them; lines stay lines. */
function* lines({ documents }: SegmentResult): Generator<string> {
  for (const { tokens } of documents) {
    const words = tokens.map(([word]) => (/\n/.test(word) ? '\n' : word.trim())).filter((word) => word !== '');
    yield `${words
      .join(' ')
      .replace(/ *\n */g, '\n')
      .trim()}\n`;
  }
}
