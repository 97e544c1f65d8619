import type { Row } from '../format.js';
import { chosenHint, emptyAnswer, unanswered, writtenHint } from './questions.js';

/** Marks between the options that one person chose. */
const BETWEEN = /[┋;；,|\n]/u;
/** Up to so many answers, figures tell little, and the wording of the question decides. */
const FEW = 8;
/** Characters: an option is hardly longer than this, a repeated text from this on is a copied opinion. */
const OPTION = 12;
const COPIED = 15;
/** Options a question has at most. */
const OPTIONS = 20;

/** Whether the answers below a question are written by people, not chosen from options or given as figures. */
export function isWritten(heading: string, rows: readonly Row[], column: number): boolean {
  const given = rows.flatMap(({ cells }) => answerIn(cells[column]) ?? []);
  const told = given.filter((answer) => !emptyAnswer.test(answer));
  const written = writtenHint.test(heading);
  if (/【?(?:单选|多选|量表|矩阵|排序)/u.test(heading) || given.some((answer) => answer.includes('┋'))) return false;
  if (told.length === 0) return written && !chosenHint.test(heading);
  if (share(told, isFigure) > 0.8 || share(told, (answer) => /^[A-Ha-h①-⑨][.．、:：]/u.test(answer)) > 0.8)
    return false;
  const length = told.reduce((sum, answer) => sum + answer.length, 0) / told.length;
  if (isRepeated(told, length)) return false;
  if (told.length >= FEW) return length >= 4;
  return written ? length >= 4 : !chosenHint.test(heading) && length >= 6;
}

/** The answer in a cell; undefined for none. */
export function answerIn(cell: string | undefined): string | undefined {
  const text = cell?.trim() ?? '';
  return text === '' || unanswered.test(text) ? undefined : text;
}

function isFigure(answer: string): boolean {
  return /^[\d.,%％分]+$/u.test(answer.normalize('NFKC'));
}

function share(answers: readonly string[], holds: (answer: string) => boolean): number {
  return answers.filter(holds).length / answers.length;
}

/** The same few answers again and again, each alone or several chosen together. */
function isRepeated(answers: readonly string[], length: number): boolean {
  const few = (texts: readonly string[]) => new Set(texts).size <= Math.min(OPTIONS, texts.length / 3);
  if (answers.length < FEW) return length <= OPTION && new Set(answers).size * 2 <= answers.length;
  if (length < COPIED && few(answers)) return true;
  const options = answers.flatMap((answer) => answer.split(BETWEEN)).filter((option) => option.trim() !== '');
  return options.length > answers.length * 1.2 && options.every((option) => option.length <= OPTION) && few(options);
}
