import type { Merge, ShownRow } from '../../table/workbook.js';
import { type Attributes, walkXml } from '../../xml.js';
import { type CellContext, cellText } from './cell.js';
import { columnOf, rowOf } from './reference.js';
import { rowCollector } from './rows.js';
import { isTrue } from './text.js';

/** What the XML of a sheet says. */
export type SheetContent = {
  readonly rows: readonly ShownRow[];
  readonly merges: readonly Merge[];
  readonly errors: number;
  /** Rows and columns that hold something and are hidden. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
};

/** Columns marked as hidden that are looked at; a mark may span the whole sheet. */
const HIDDEN = 1000;
/** Merged areas of a sheet; more are hostile. */
const MERGES = 200_000;

/** Reads a sheet from the pieces of its XML; `spend` is told of every row how many cells it takes up. */
export function readSheet(
  xml: Iterable<Uint8Array>,
  file: string,
  context: CellContext,
  spend: (cells: number) => void,
): SheetContent {
  const collector = rowCollector();
  const merges: Merge[] = [];
  const hidden = new Set<number>();
  const hiddenColumns = new Set<number>();
  let errors = 0;
  let hiddenRows = 0;
  let row = 0;
  let rowIsHidden = false;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let inCell = false;
  let inValue = false;
  let inReading = false;

  const openCell = (attributes: Attributes) => {
    column = columnOf(attributes.get('r') ?? '') ?? column + 1;
    type = attributes.get('t') ?? 'n';
    style = Number(attributes.get('s') ?? 0);
    value = '';
    inCell = true;
  };
  const closeCell = () => {
    inCell = false;
    if (type === 'e' && value !== '') errors++;
    const text = value === '' ? '' : cellText({ type, style, value }, context);
    if (text === '') return;
    collector.add(row, column, text);
    if (hidden.has(column)) hiddenColumns.add(column);
  };

  walkXml(xml, file, {
    open(element, attributes) {
      if (inCell) {
        if (element === 'rPh') inReading = true;
        else if (element === 'v' || element === 't') inValue = !inReading;
      } else if (element === 'c') openCell(attributes);
      else if (element === 'row') {
        row = Number(attributes.get('r') ?? row + 1);
        rowIsHidden = isTrue(attributes.get('hidden'));
        column = -1;
      } else if (element === 'mergeCell' && merges.length < MERGES) merges.push(...mergeOf(attributes));
      else if (element === 'col' && isTrue(attributes.get('hidden'))) addColumns(hidden, attributes);
    },
    text(run) {
      if (inValue) value += run;
    },
    close(element) {
      if (element === 'v' || element === 't') inValue = false;
      else if (element === 'rPh') inReading = false;
      else if (element === 'c') closeCell();
      else if (element === 'row') {
        const cells = collector.end(row);
        if (cells > 0 && rowIsHidden) hiddenRows++;
        spend(cells);
      }
    },
  });
  return { rows: collector.rows(), merges, errors, hiddenRows, hiddenColumns: hiddenColumns.size };
}

function mergeOf(attributes: Attributes): Merge[] {
  const [first = '', last = first] = (attributes.get('ref') ?? '').split(':');
  const [top, bottom, left] = [rowOf(first), rowOf(last), columnOf(first)];
  return top && bottom && left !== undefined ? [{ top: top - 1, bottom: bottom - 1, left }] : [];
}

function addColumns(columns: Set<number>, attributes: Attributes): void {
  const first = Number(attributes.get('min') ?? 0);
  const last = Math.min(Number(attributes.get('max') ?? 0), first + HIDDEN);
  for (let column = first; column <= last; column++) columns.add(column - 1);
}
