import { walkXml } from '../../xml.js';
import type { Zip } from '../../zip.js';
import { shownText } from './text.js';

/** The shared strings of a workbook in order; the runs of a rich text joined, readings (注音) left out. */
export function sharedStrings({ content }: Zip, name: string | undefined, file: string): readonly string[] {
  const strings: string[] = [];
  if (name === undefined) return strings;
  let text = '';
  let inText = false;
  let inReading = false;
  walkXml(content(name), file, {
    open(element) {
      if (element === 'si') text = '';
      else if (element === 't') inText = !inReading;
      else if (element === 'rPh') inReading = true;
    },
    text(run) {
      if (inText) text += run;
    },
    close(element) {
      if (element === 't') inText = false;
      else if (element === 'rPh') inReading = false;
      else if (element === 'si') strings.push(shownText(text));
    },
  });
  return strings;
}
