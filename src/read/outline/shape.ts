import { OPINION } from '../../core/saying.js';
import type { Line } from './lines.js';
import { ANNOUNCEMENT, COLON_LENGTH, CONTENTS_ENTRY, HEADING_LENGTH, REST_LENGTH, RUNNING_LENGTH } from './wording.js';

/**
 * How the text after an enumerator looks: a `phrase` without the end of a sentence, one short `sentence`, a short clause
 * with text `running` on after it, or just `text`. `end` is where a heading would end, `rest` how much stands behind it.
 */
export type Shape = {
  readonly form: 'phrase' | 'sentence' | 'running' | 'text' | 'empty';
  readonly end: number;
  readonly rest: number;
};

/** The shape of a line after its enumerator. Looks at its first characters only, so that lines may be of any length. */
export function shapeOf(text: string, line: Line): Shape {
  const start = Math.min(line.start + (line.enumerator?.length ?? 0), line.end);
  const head = text.slice(start, Math.min(line.end, start + HEADING_LENGTH + 2));
  const whole = start + head.length === line.end;
  const shape = (form: Shape['form'], end: number): Shape => ({ form, end, rest: line.end - end });
  if (head === '') return shape(line.enumerator?.kind === 'part' ? 'phrase' : 'empty', line.end);
  if (OPINION.test(head) || CONTENTS_ENTRY.test(head)) return shape('text', line.end);
  const stop = /[。！？；!?;]|(?<=\p{Script=Han}[”"）)]?)\.(?!\d)|\.(?=\s|$)|\u3000+|[ \t]{2,}/u.exec(head);
  const colon = /[：:](?!\s*$)/u.exec(head);
  if (
    colon &&
    colon.index <= COLON_LENGTH &&
    colon.index < (stop?.index ?? head.length) &&
    !ANNOUNCEMENT.test(head.slice(0, colon.index))
  )
    return line.end - start - colon.index > REST_LENGTH
      ? shape('running', start + colon.index + 1)
      : shape(whole ? 'phrase' : 'text', line.end);
  if (!stop) return shape(whole && head.length <= HEADING_LENGTH ? 'phrase' : 'text', line.end);
  const end = start + stop.index + (/\S/u.test(stop[0]) ? stop[0].length : 0);
  if (end >= line.end) return shape('sentence', line.end);
  return stop.index <= RUNNING_LENGTH && !/[；;]/u.test(stop[0]) ? shape('running', end) : shape('text', line.end);
}
