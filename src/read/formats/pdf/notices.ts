import { InputError } from '../../../core/errors.js';
import type { ReadPage } from './page.js';

/** What a message shows of a text that was left out, and how many such texts. */
const SHOWN = 20;
const NAMED = 3;
/** Share of characters without meaning from which on a file counts as unreadable, and from which on it is told. */
const UNREADABLE = 0.3;
const DOUBTFUL = 0.005;

/**
 * What the user should know of the reading, one sentence each. Throws an InputError when no page has text that makes sense,
 * and says why.
 */
export function noticesOf(pages: readonly ReadPage[], dropped: readonly string[], file: string): readonly string[] {
  const numbers = (state: ReadPage['state']): number[] =>
    pages.filter((page) => page.state === state).map(({ number }) => number);
  const [scanned, damaged] = [numbers('scanned'), numbers('damaged')];
  if (numbers('text').length === 0) throw new InputError(file, nothing(scanned.length, damaged.length));
  const text = pages.filter(({ state }) => state === 'text');
  const garbled = text.reduce((sum, page) => sum + page.garbled, 0) / text.length;
  if (garbled >= UNREADABLE)
    throw new InputError(file, '文字的编码无法识别，读出来是乱码，请先做文字识别（OCR）或提交可编辑的文件');
  const askew = [...new Set(pages.flatMap((page) => page.askew))].filter((text) => text !== '');
  return [
    ...(scanned.length > 0
      ? [`${file}：${ranges(scanned)}是扫描件或图片，没有文字层，这些页没有读取，请先做文字识别（OCR）`]
      : []),
    ...(damaged.length > 0 ? [`${file}：${ranges(damaged)}已损坏，没有读取`] : []),
    ...(dropped.length > 0 ? [`${file}：重复的页眉、页脚和页码共${dropped.length}行未计入${examples(dropped)}`] : []),
    ...(askew.length > 0 ? [`${file}：斜排的水印等文字未计入${examples(askew)}`] : []),
    ...(garbled >= DOUBTFUL ? [`${file}：有些字的编码无法识别，请与原件核对`] : []),
  ];
}

function nothing(scanned: number, damaged: number): string {
  if (scanned > 0) return '扫描件或图片，没有文字层，请先做文字识别（OCR）或提交可编辑的文件';
  return damaged > 0 ? '文件已损坏，请重新导出后提交' : '文件里没有文字';
}

/** 「第2—4、7页」 */
function ranges(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return `第${runs.map(({ first, last }) => (first === last ? `${first}` : `${first}—${last}`)).join('、')}页`;
}

function examples(texts: readonly string[]): string {
  const distinct = [...new Set(texts.map((text) => text.replace(/\d+/gu, '1')))];
  const kept = texts.filter((text, index) => texts.findIndex((other) => sameButNumbers(other, text)) === index);
  const shown = kept.slice(0, NAMED).map((text) => {
    const characters = [...text];
    return `「${characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}……` : text}」`;
  });
  return `，如${shown.join('')}${distinct.length > NAMED ? '等' : ''}`;
}

const sameButNumbers = (a: string, b: string): boolean => a.replace(/\d+/gu, '') === b.replace(/\d+/gu, '');
