import { InputError } from '../../../core/errors.js';
import { walkXml } from '../../xml.js';
import { readZip } from '../../zip.js';

const MAIN = 'ppt/presentation.xml';
const RELATIONS = 'ppt/_rels/presentation.xml.rels';

export type Presentation = {
  /** The slides in the order they are shown. */
  readonly slides: readonly Uint8Array[];
  /** How many slides have notes for the speaker. */
  readonly notes: number;
};

/** Opens a presentation. Throws an InputError when the package is broken or holds no slide. */
export function openPresentation(bytes: Uint8Array, file: string): Presentation {
  let notes = 0;
  const entries = readZip(bytes, file, (name) => {
    if (/^ppt\/notesSlides\/[^/]+\.xml$/u.test(name)) notes++;
    return name === MAIN || name === RELATIONS || /^ppt\/slides\/[^/]+\.xml$/u.test(name);
  });
  const targets = new Map<string, string>();
  const [main, relations] = [entries.get(MAIN), entries.get(RELATIONS)];
  if (relations)
    walkXml(relations, file, {
      open(_, attributes) {
        const target = attributes.get('Target')?.replace(/^\/?(?:ppt\/)?/u, 'ppt/');
        if (target !== undefined) targets.set(attributes.get('Id') ?? '', target);
      },
    });
  const slides: Uint8Array[] = [];
  if (main)
    walkXml(main, file, {
      open(name, attributes) {
        const slide = name === 'sldId' ? entries.get(targets.get(attributes.get('id') ?? '') ?? '') : undefined;
        if (slide) slides.push(slide);
      },
    });
  if (slides.length === 0)
    throw new InputError(file, '演示文稿已损坏，或没有幻灯片，请用 Office 或 WPS 打开后另存再提交');
  return { slides, notes };
}
