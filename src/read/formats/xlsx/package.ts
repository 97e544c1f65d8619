import { posix } from 'node:path';
import { InputError } from '../../../core/errors.js';
import { walkXml } from '../../xml.js';
import { openZip, type Zip, type ZipLimits } from '../../zip.js';
import { isTrue } from './text.js';

export type SheetEntry = {
  readonly name: string;
  readonly hidden: boolean;
  /** The name of its XML in the package; undefined for a chart, a macro sheet, or when it is missing. */
  readonly part?: string;
};

/** A workbook package, opened: its sheets in the order of the tabs, and the parts they refer to. */
export type Package = {
  readonly zip: Zip;
  readonly sheets: readonly SheetEntry[];
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  /** Whether days are counted from 1904, as old Macs did. */
  readonly date1904: boolean;
};

/** Parts are read as a stream, so they may be larger than what is held in memory whole. */
const LIMITS: ZipLimits = { total: 512 * 1024 * 1024, ratio: 1000, entries: 10_000 };

/** Opens the package of a workbook. Throws an InputError when it has none, or no sheets. */
export function openPackage(bytes: Uint8Array, file: string): Package {
  const zip = openZip(bytes, file, (name) => isNeeded(name), LIMITS);
  const parts = new Map(zip.names.map((name) => [name.toLowerCase(), name]));
  const main = relations(zip, parts.get('_rels/.rels'), file).find(({ type }) => type === 'officeDocument');
  const workbook = parts.get((main?.target ?? 'xl/workbook.xml').toLowerCase());
  if (workbook === undefined) throw damaged(file);
  const related = relations(zip, parts.get(relationsOf(workbook).toLowerCase()), file);
  const partOf = (type: string) => parts.get(related.find((entry) => entry.type === type)?.target.toLowerCase() ?? '');
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  walkXml(zip.content(workbook), file, {
    open(element, attributes, path) {
      if (element === 'workbookPr') date1904 = isTrue(attributes.get('date1904'));
      if (element !== 'sheet' || path.at(-1) !== 'sheets') return;
      const found = related.find(({ id, type }) => id === attributes.get('id') && type === 'worksheet');
      const part = parts.get(found?.target.toLowerCase() ?? '');
      const hidden = (attributes.get('state') ?? 'visible') !== 'visible';
      sheets.push({ name: attributes.get('name') ?? '', hidden, ...(part !== undefined && { part }) });
    },
  });
  if (sheets.every(({ part }) => part === undefined)) throw damaged(file);
  return { zip, sheets, strings: partOf('sharedStrings'), styles: partOf('styles'), date1904 };
}

/** Pictures, macros and the like are not even unpacked. */
function isNeeded(name: string): boolean {
  return /\.(?:xml|rels)$/iu.test(name) && !needless.test(name);
}

const needless =
  /(?:^|\/)(?:META-INF|docProps|customXml|media|drawings|charts|chartsheets|comments\d*\.xml|threadedComments|embeddings|externalLinks|pivotCache|pivotTables|printerSettings|queryTables|theme|activeX|ctrlProps|slicers|slicerCaches|calcChain\.xml|objectdata\.xml)/iu;

type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** The relations stated in a part, their types without the namespace, their targets as names in the package. */
function relations({ content }: Zip, part: string | undefined, file: string): readonly Relation[] {
  const found: Relation[] = [];
  if (part === undefined) return found;
  const folder = posix.dirname(posix.dirname(part));
  walkXml(content(part), file, {
    open(element, attributes) {
      if (element !== 'Relationship') return;
      const target = (attributes.get('Target') ?? '').replaceAll('\\', '/');
      const type = attributes.get('Type') ?? '';
      found.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target)),
      });
    },
  });
  return found;
}

function relationsOf(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

function damaged(file: string): InputError {
  return new InputError(file, '工作簿已损坏，请用 Excel 或 WPS 打开后另存为 .xlsx 再提交');
}
