/** The entries of a workbook package that hold its texts; pictures, macros and the like are not even unpacked. */
export function isNeeded(name: string): boolean {
  return /\.(?:xml|rels)$/iu.test(name) && !needless.test(name);
}

const needless =
  /(?:^|\/)(?:META-INF|docProps|customXml|media|drawings|charts|chartsheets|comments\d*\.xml|threadedComments|embeddings|externalLinks|pivotCache|pivotTables|printerSettings|queryTables|theme|activeX|ctrlProps|slicers|slicerCaches|calcChain\.xml|objectdata\.xml)/iu;

/** What a Chinese Excel shows for the number formats that follow the language of the system; ECMA-376 part 1, 18.8.30. */
const formats: readonly (readonly [number, string])[] = [
  [14, 'yyyy/m/d'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
];

/** Styles with the number formats of a Chinese system spelled out, so that dates are shown as the sender saw them. */
export function localizeStyles(xml: string): string {
  const system = xml.replace(/formatCode="\[\$-F800\][^"]*"/gu, `formatCode="${escaped('yyyy"年"m"月"d"日"')}"`);
  const added = formats
    .filter(([id]) => !new RegExp(`<numFmt [^>]*numFmtId="${id}"`, 'u').test(system))
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`)
    .join('');
  if (/<numFmts[^>]*[^/]>/u.test(system)) return system.replace(/<numFmts[^>]*>/u, (tag) => `${tag}${added}`);
  return system
    .replace(/<numFmts[^>]*\/>/u, '')
    .replace(/<styleSheet[^>]*>/u, (tag) => `${tag}<numFmts>${added}</numFmts>`);
}

function escaped(code: string): string {
  return code.replaceAll('"', '&quot;');
}

/** Disarms the links of a sheet in place: a link over a whole column would be copied into a million cells. */
export function dropLinks(sheet: Uint8Array): void {
  const buffer = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  for (let at = buffer.indexOf('hyperlink'); at >= 0; at = buffer.indexOf('hyperlink', at + 1)) {
    const before = buffer.toString('latin1', Math.max(0, at - 12), at);
    if (/<(?:\w+:)?$/u.test(before)) buffer.write('x', at);
  }
}

/** How many rows of a sheet are hidden. */
export function hiddenRows(sheet: Uint8Array): number {
  const buffer = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  const data = buffer.indexOf('sheetData');
  let count = 0;
  for (let at = buffer.indexOf(' hidden="', data); at >= 0 && data >= 0; at = buffer.indexOf(' hidden="', at + 1)) {
    const value = buffer.toString('latin1', at + 9, at + 10);
    if (value === '1' || value === 't') count++;
  }
  return count;
}
