import type { Report } from '../../core/report.js';
import { anchorsOf, contents } from './anchors.js';
import { renderBlock } from './blocks.js';
import { dataScript, pageRows } from './rows.js';
import { script } from './script.js';
import { pageShell } from './shell.js';
import { style } from './style.js';

/** The report as a page: contents at the side, the blocks, and every item to narrow and search. */
export function page({ title, blocks, sheets }: Report): string {
  const anchors = anchorsOf(blocks);
  const rows = pageRows(sheets);
  return pageShell({
    title,
    style,
    script,
    contents: contents(anchors, rows !== undefined),
    main: [...blocks.map((block) => renderBlock(block, anchors)), ...(rows ? [browser] : [])],
    data: rows ? [dataScript(rows), `<script>${script}</script>`] : [],
  });
}

const browser = `<section id="all" class="browser" hidden>
<h2>全部意见建议</h2>
<form role="search"><label>查找<input type="search" autocomplete="off"></label></form>
<p class="status" role="status"></p>
<ol class="items"></ol>
<p><button type="button" class="more">继续显示</button></p>
</section>
<noscript><p>逐条浏览和查找需要启用脚本；全部意见建议见《台账.xlsx》。</p></noscript>`;
