import { detached } from '../../text/detached.js';

/** A text of a workbook as people see it: `_x000D_` and the like decoded (ECMA-376 part 1, 22.9.2.19), line ends made \n. */
export function shownText(stored: string): string {
  const text = stored.includes('_x') ? stored.replace(/_x([\dA-Fa-f]{4})_/gu, fromCode) : stored;
  return detached(text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text);
}

function fromCode(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** What an XML attribute of type boolean says. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
