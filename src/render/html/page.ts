import { createHash } from 'node:crypto';
import type { Report } from '../../core/report.js';
import { escapeMarkup } from '../markup.js';
import { anchorsOf, contents } from './anchors.js';
import { renderBlock } from './blocks.js';
import { dataScript, pageRows } from './rows.js';
import { script } from './script.js';
import { style } from './style.js';

/** The report as a page: contents at the side, the blocks, and every item to narrow and search. */
export function page({ title, blocks, sheets }: Report): string {
  const anchors = anchorsOf(blocks);
  const rows = pageRows(sheets);
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
    `<nav aria-label="目录">${contents(anchors, rows !== undefined)}</nav>`,
    '<main>',
    `<h1>${escapeMarkup(title)}</h1>`,
    ...blocks.map((block) => renderBlock(block, anchors)),
    ...(rows ? [browser] : []),
    '</main>',
    ...(rows ? [dataScript(rows), `<script>${script}</script>`] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;

const browser = `<section id="all" class="browser" hidden>
<h2>全部意见建议</h2>
<form role="search"><label>查找<input type="search" autocomplete="off"></label></form>
<p class="status" role="status"></p>
<ol class="items"></ol>
<p><button type="button" class="more">继续显示</button></p>
</section>
<noscript><p>逐条浏览和查找需要启用脚本；全部意见建议见《台账.xlsx》。</p></noscript>`;
