import type { Format } from '../format.js';
import { decodeText } from '../text/encoding.js';
import { linesOf, textStream } from '../text/text-stream.js';
import { readEither } from './json.js';
import { isOneDocument } from './json-document.js';
import { readJsonLines } from './json-lines.js';
import { parseJson } from './json-text.js';

/** One JSON object { id, text, … } a line; its other texts and numbers are attributes. */
export const jsonl: Format = {
  name: 'jsonl',
  summary: '每行一条 JSON 记录',
  extensions: ['.jsonl', '.ndjson'],
  async read(bytes, file, { encoding }) {
    const { text, encoding: used, notices } = decodeText(bytes, file, encoding);
    const extract = readEither(text, file);
    return { ...extract, encoding: used, notices: [...notices, ...extract.notices] };
  },
  async readPieces(source, file, { encoding }) {
    const { text, notices } = textStream(source, file, encoding);
    const extract = startsDocument(linesOf(text))
      ? readEither([...text].join(''), file)
      : readJsonLines(linesOf(text), file);
    return { ...extract, later: () => [...notices(), ...(extract.later?.() ?? [])] };
  },
};

/** Whether the first line that says something begins a document that is no line of its own. */
function startsDocument(lines: Iterable<string>): boolean {
  for (const line of lines)
    if (/\S/u.test(line)) return isOneDocument(`${line}\n`, (source) => parseJson(source) !== undefined);
  return false;
}
