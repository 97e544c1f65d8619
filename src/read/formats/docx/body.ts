import { InputError } from '../../../core/errors.js';
import type { Part } from '../../format.js';
import { meter } from '../../meter.js';
import { type Attributes, walkXml } from '../../xml.js';
import { dispatch } from './markup.js';
import type { Numbering } from './numbering.js';
import { writer } from './paragraph.js';
import { runElements } from './run.js';
import { story } from './story.js';
import { structureElements } from './structure.js';
import type { Styles } from './styles.js';
import { countedElements, emptyTally, type Tally } from './tally.js';
import type { Tracer } from './trace.js';

/** Deleted text, former properties, and the reading printed above a ruby word: none of it is text of the document. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'rt',
  'pPrChange',
  'rPrChange',
  'sectPrChange',
  'tblPrChange',
  'tblPrExChange',
  'trPrChange',
  'tcPrChange',
  'tblGridChange',
]);

/** Reads the main part: its text and tables in order, and a tally of what is not text. The tracer is told where all of it stands. */
export function readBody(
  xml: Uint8Array,
  file: string,
  styles: Styles,
  numbering: Numbering,
  tracer?: Tracer,
): { parts: readonly Part[]; tally: Tally } {
  const tally = emptyTally();
  const limits = meter(file);
  const told = story(writer(styles, numbering, tally), limits, tracer);
  const run = runElements(told, styles, tally, limits, tracer);
  const traced = tracer ? [tracer.elements] : [];
  const { opened, closed } = dispatch([run, structureElements(told, tally), countedElements(tally), ...traced]);
  const choices: boolean[] = [];
  let skipping = 0;
  /** Of the alternatives for old and new programs only the first is read, or a text box would be there twice. */
  const isSecondChoice = (name: string): boolean => {
    if (name === 'AlternateContent') choices.push(false);
    if (name !== 'Choice' && name !== 'Fallback') return false;
    const taken = choices.pop() ?? false;
    choices.push(true);
    return taken;
  };
  walkXml(xml, file, {
    open(name: string, attributes: Attributes, path, at) {
      tracer?.reach(at);
      if (path.length === 0 && name !== 'document') throw new InputError(file, '正文不是 Word 格式，不是 Word 文档');
      if (skipping === 0) opened(name, attributes, path);
      if (skipping > 0 || SKIPPED.has(name) || isSecondChoice(name)) skipping++;
    },
    text(content, path) {
      if (skipping === 0 && path.at(-1) === 't') run.text(content);
    },
    close(name) {
      if (skipping > 0) skipping--;
      else if (name === 'AlternateContent') choices.pop();
      else closed(name);
    },
  });
  return { parts: told.finish(), tally };
}
