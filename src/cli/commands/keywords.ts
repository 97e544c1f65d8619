import type { KeywordsResult } from '../../core/results.js';
import { alignedLines } from '../../render/columns.js';
import type { CliCommand } from '../command.js';
import { readInputs } from '../inputs.js';
import { jsonChunks } from '../json.js';
import {
  chosenFrom,
  inputsArgument,
  nameOf,
  readingOptions,
  resultOptions,
  segmentingOptions,
  wantsJson,
  wholeNumberOf,
} from '../options.js';
import { watched } from '../progress.js';
import { openResult } from '../result.js';

export const keywords: CliCommand = {
  name: 'keywords',
  summary: '提取每份材料和全部材料的关键词',
  argument: inputsArgument,
  async options() {
    const { algorithms } = await import('../../keywords/index.js');
    return [
      { flags: '--top <个数>', summary: '取几个关键词（默认 10）' },
      chosenFrom('--algorithm <算法>', '算法', algorithms),
      ...resultOptions,
      ...(await segmentingOptions()),
      ...readingOptions,
    ];
  },
  examples: [
    { call: 'wenji keywords 调研报告.docx --top 20', does: '列出 20 个关键词' },
    { call: 'wenji keywords 摘要.jsonl --format json', does: '每行一份，输出 JSON' },
  ],
  async run(io, inputs, options) {
    const { segmentingSettings } = await import('../settings.js');
    const { algorithms } = await import('../../keywords/index.js');
    const json = wantsJson(options);
    const top = wholeNumberOf(options, 'top', 1);
    const algorithm = nameOf(options, 'algorithm', algorithms);
    const settings = { top, algorithm, ...(await segmentingSettings(options)) };
    const write = openResult(io, options);
    const submissions = await readInputs(io, inputs, options);
    const { extractKeywords } = await import('../../keywords.js');
    const result = await watched(io, options, (onProgress) =>
      extractKeywords(submissions, { ...settings, onProgress }),
    );
    await write(json ? jsonChunks(result) : lines(result));
    return 0;
  },
};

const NONE = '（没有关键词）';

function* lines({ corpus, documents }: KeywordsResult): Generator<string> {
  yield `全部材料（${documents.length} 份）\n`;
  const columns = [{ title: '  词语' }, { title: '次数', align: 'right' }, { title: '份数', align: 'right' }] as const;
  const rows = corpus.map(({ term, count, documents = 0 }) => [`  ${term}`, `${count}`, `${documents}`]);
  yield* (rows.length > 0 ? alignedLines(columns, rows) : [`  ${NONE}`]).map((line) => `${line}\n`);
  if (documents.length < 2) return;
  for (const { file, id, keywords } of documents) {
    yield `\n${id === file ? file : `${file}  ${id}`}\n  ${keywords.map(({ term }) => term).join('、') || NONE}\n`;
  }
}
