import { localized, systemFormats } from '../../table/system-formats.js';
import { walkXml } from '../../xml.js';
import type { Zip } from '../../zip.js';

/** A number format: its code, or the number of one that is built in; 0 is General. */
export type NumberFormat = string | number;

const system: ReadonlyMap<number, string> = new Map(systemFormats);

/** The number format of every cell style, by the style's index. */
export function numberFormats({ content }: Zip, name: string | undefined, file: string): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  if (name === undefined) return ids;
  walkXml(content(name), file, {
    open(element, attributes, path) {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (element === 'numFmt') codes.set(id, localized(attributes.get('formatCode') ?? ''));
      else if (element === 'xf' && path.at(-1) === 'cellXfs') ids.push(id);
    },
  });
  return ids.map((id) => codes.get(id) ?? system.get(id) ?? id);
}
