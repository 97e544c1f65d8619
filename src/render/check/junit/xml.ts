import type { Severity } from '../../../core/finding.js';
import { cleanText } from '../../clean.js';
import { escapeMarkup } from '../../markup.js';
import type { Case, Said } from './cases.js';

export type Counts = { readonly tests: number; readonly failures: number; readonly skipped: number };

/** The opening tag of the suite of a file. */
export function suiteTag(file: string, { tests, failures, skipped }: Counts): string {
  return `<testsuite name="${attribute(file)}" tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}">`;
}

/** A case; what is fatal makes it fail, the rest is told. */
export function caseXml({ name, said }: Case, file: string, fatal: readonly Severity[]): string {
  const [first, ...others] = said.filter(({ severity }) => fatal.includes(severity));
  const rest = said.filter(({ severity }) => !fatal.includes(severity));
  const body = [
    ...(first ? [failure(first, [first, ...others])] : []),
    ...(rest.length > 0 ? [`<system-out>${content(rest)}</system-out>`] : []),
  ];
  const tag = `<testcase classname="${attribute(file)}" name="${attribute(name)}"`;
  return body.length === 0 ? `${tag}/>` : `${tag}>\n${body.join('\n')}\n</testcase>`;
}

function failure({ severity, message }: Said, all: readonly Said[]): string {
  const more = all.length > 1 ? `（共${all.length}处）` : '';
  return `<failure type="${severity}" message="${attribute(`${message}${more}`)}">${content(all)}</failure>`;
}

function content(said: readonly Said[]): string {
  return escapeMarkup(cleanText(said.map(({ details }) => details).join('\n\n')));
}

/** The text as an attribute holds it, on one line. */
export function attribute(text: string): string {
  return escapeMarkup(cleanText(text).replace(/[\t\r\n]+/gu, ' '));
}
