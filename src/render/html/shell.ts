import { createHash } from 'node:crypto';
import { escapeMarkup } from '../markup.js';

export type Page = {
  readonly title: string;
  readonly style: string;
  /** The only script that may run; none when left out. */
  readonly script?: string;
  /** Markup of the contents at the side, of what stands under the title, and of data after it. */
  readonly contents: string;
  readonly main: readonly string[];
  readonly data?: readonly string[];
};

/** A page in one file: nothing is fetched, nothing runs but its own script, and its policy holds the browser to that. */
export function pageShell({ title, style, script, contents, main, data = [] }: Page): string {
  const scripts = script === undefined ? '' : ` script-src ${hash(script)};`;
  const policy = `default-src 'none'; style-src ${hash(style)};${scripts} base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<nav aria-label="目录">${contents}</nav>`,
    '<main>',
    `<h1>${escapeMarkup(title)}</h1>`,
    ...main,
    '</main>',
    ...data,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
