import type { ShownSheet } from '../../table/workbook.js';
import { walkXml } from '../../xml.js';
import { count } from '../odt/package.js';
import { type SheetDraft, type Spend, sheetDraft, spending } from './sheet.js';

/** Comments, drawings and the like inside a cell. */
const SKIPPED: ReadonlySet<string> = new Set(['annotation', 'shapes', 'frame', 'tracked-changes', 'dde-links']);

/** The sheets of a spreadsheet's content. Throws an InputError when they hold too many cells. */
export function readSheets(xml: Uint8Array, file: string): readonly ShownSheet[] {
  const sheets: ShownSheet[] = [];
  const spend: Spend = spending(file);
  const hiddenStyles = new Set<string>();
  let sheet: SheetDraft | undefined;
  let style = '';
  let lines: string[] | undefined;
  let skipping = 0;
  walkXml(xml, file, {
    open(name, attributes) {
      if (skipping > 0 || SKIPPED.has(name)) {
        skipping++;
        return;
      }
      if (name === 'style') style = attributes.get('name') ?? '';
      if (name === 'table-properties' && attributes.get('display') === 'false') hiddenStyles.add(style);
      if (name === 'table')
        sheet = sheetDraft(attributes.get('name') ?? '', hiddenStyles.has(attributes.get('style-name') ?? ''), spend);
      if (name === 'table-row')
        sheet?.openRow(count(attributes.get('number-rows-repeated')), attributes.get('visibility'));
      if (name === 'table-cell' || name === 'covered-table-cell') {
        lines = [];
        sheet?.openCell(attributes);
      }
      if (name === 'p' && lines) lines.push('');
      if (name === 'line-break') append(lines, '\n');
      if (name === 's') append(lines, ' '.repeat(Math.min(count(attributes.get('c')), 1000)));
      if (name === 'tab') append(lines, '\t');
    },
    text(content) {
      if (skipping === 0) append(lines, content.replace(/[ \t\r\n]+/gu, ' '));
    },
    close(name) {
      if (skipping > 0) {
        skipping--;
        return;
      }
      if (name === 'table-cell' || name === 'covered-table-cell') {
        sheet?.closeCell((lines ?? []).join('\n').trim());
        lines = undefined;
      }
      if (name === 'table-row') sheet?.closeRow();
      if (name === 'table' && sheet) {
        sheets.push(sheet.finish());
        sheet = undefined;
      }
    },
  });
  return sheets;
}

/** Text between the paragraphs of a cell is the file's layout. */
function append(lines: string[] | undefined, text: string): void {
  if (lines && lines.length > 0) lines[lines.length - 1] += text;
}
