import { posix } from 'node:path';
import { UsageError } from '../../core/errors.js';
import { VECTOR_FILES } from '../../core/vector-files.js';
import type { CliCommand } from '../command.js';
import { walkInputs } from '../inputs.js';
import { print } from '../io.js';
import { readingOptions, segmentingOptions, textOf, wholeNumberOf } from '../options.js';
import { checkOutput, writeWhole } from '../output.js';
import { watched } from '../progress.js';

/** The one thing that can be done with word vectors so far. */
const TRAIN = 'train';
const FOLDER = '词向量';

export const vectors: CliCommand = {
  name: 'vectors',
  summary: '用历年材料训练词向量，供归类时选用',
  argument: { flags: '<train 输入...>', summary: 'train（训练），其后是历年材料：文件、文件夹、压缩包或通配符' },
  options: async () => [
    { flags: '-o, --output <文件夹>', summary: `词向量放在哪里（默认 ${FOLDER}/）` },
    { flags: '--dimensions <个数>', summary: '每个词用几个数表示，2 到 500（默认 160）' },
    { flags: '--force', summary: '覆盖已有的词向量' },
    ...(await segmentingOptions()),
    ...readingOptions,
  ],
  examples: [
    { call: 'wenji vectors train 历年材料/ -o 词向量/', does: '读历年材料，写出词向量' },
    { call: 'wenji vectors train 历年材料/ --dimensions 100 --force', does: '材料不多时少用几维，覆盖上次的词向量' },
  ],
  async run(io, [action = '', ...inputs], options) {
    if (action !== TRAIN) throw new UsageError(`vectors 后面要写 ${TRAIN}（训练），收到「${action}」`);
    if (inputs.length === 0) throw new UsageError(`${TRAIN} 后面请写明历年材料的文件或文件夹`);
    const { segmentingSettings } = await import('../settings.js');
    const dimensions = wholeNumberOf(options, 'dimensions', 2);
    if (dimensions !== undefined && dimensions > 500) throw new UsageError('--dimensions 最多 500');
    const settings = { dimensions, ...(await segmentingSettings(options)) };
    const folder = textOf(options, 'output') ?? FOLDER;
    const pathOf = (file: keyof typeof VECTOR_FILES) => posix.join(folder, VECTOR_FILES[file]);
    const paths = { words: pathOf('words'), values: pathOf('values'), facts: pathOf('facts') };
    checkOutput(Object.values(paths), { force: options.force === true });
    const { walk, tell } = await walkInputs(io, inputs, options, Object.values(paths));
    const { trainWordVectors } = await import('../../vectors.js');
    const { files, words, tokens } = await watched(io, options, (onProgress) =>
      trainWordVectors((take) => walk(take, onProgress), { ...settings, onProgress }),
    ).finally(tell);
    writeWhole([
      { path: paths.words, bytes: files.words },
      { path: paths.values, bytes: files.values },
      { path: paths.facts, bytes: files.facts },
    ]);
    await print(io.stdout, [`已写入 ${folder}：${words} 个词的词向量，来自 ${tokens} 个词的材料\n`]);
    return 0;
  },
};
