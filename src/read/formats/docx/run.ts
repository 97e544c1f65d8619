import type { Meter } from '../../meter.js';
import type { Elements } from './markup.js';
import type { Story } from './story.js';
import type { Styles } from './styles.js';
import { symbol } from './symbols.js';
import type { Tally } from './tally.js';
import type { Tracer } from './trace.js';
import { isOn } from './values.js';
import { within } from './within.js';

/** An open run: whether its text is hidden, and whether that has been counted. */
type Run = { hidden: boolean; counted: boolean };

/** The elements that make up the text of a paragraph; `text` takes the content of w:t. */
export function runElements(
  told: Story,
  styles: Styles,
  tally: Tally,
  meter: Meter,
  tracer?: Tracer,
): Elements & { readonly text: (content: string) => void } {
  const runs: Run[] = [];
  /** Open complex fields: true while in the instruction, false in the result that is shown. */
  const fields: boolean[] = [];
  /** Open content controls: true when they only show their prompt. */
  const controls: boolean[] = [];

  const isShown = (): boolean => {
    const run = runs.at(-1);
    if (fields.includes(true) || controls.includes(true)) return false;
    if (!run?.hidden) return true;
    if (!run.counted) tally.hidden++;
    run.counted = true;
    return false;
  };
  const text = (content: string): void => {
    const draft = told.draft();
    if (!draft || content === '' || !isShown()) return;
    meter.characters(content.length);
    const shown = content.replace(/[\r\n\u2028\u2029]+/gu, ' ');
    tracer?.add(draft, shown);
    draft.lines.push((draft.lines.pop() ?? '') + shown);
  };
  const breakLine = (): void => {
    if (!isShown()) return;
    meter.characters(1);
    told.draft()?.lines.push('');
  };
  return {
    text,
    open: {
      r: () => runs.push({ hidden: styles.resolve(told.draft()?.style).hidden, counted: false }),
      rStyle(attributes, path) {
        const run = runs.at(-1);
        if (run && within(path, 'r', 'rPr')) run.hidden ||= styles.resolve(attributes.get('val')).hidden;
      },
      vanish(attributes, path) {
        const run = runs.at(-1);
        if (run && within(path, 'r', 'rPr')) run.hidden = isOn(attributes.get('val'));
      },
      tab: (_, path) => within(path, 'r') && text('\t'),
      ptab: (_, path) => within(path, 'r') && text('\t'),
      br: (_, path) => within(path, 'r') && breakLine(),
      cr: (_, path) => within(path, 'r') && breakLine(),
      noBreakHyphen: () => text('-'),
      sym: (attributes) => text(symbol(attributes.get('font'), attributes.get('char'))),
      fldChar(attributes) {
        const type = attributes.get('fldCharType');
        if (type === 'begin') fields.push(true);
        else if (fields.pop() !== undefined && type === 'separate') fields.push(false);
      },
      sdt: () => controls.push(false),
      showingPlcHdr(attributes) {
        if (isOn(attributes.get('val')) && controls.pop() !== undefined) controls.push(true);
      },
    },
    close: {
      // An instruction never runs over the end of a paragraph: a field without an end must not swallow the rest.
      p: () => fields.fill(false),
      r: () => runs.pop(),
      sdt: () => controls.pop(),
    },
  };
}
