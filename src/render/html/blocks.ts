import type { Block } from '../../core/block.js';
import { isFigure } from '../figures.js';
import { escapeMarkup } from '../markup.js';
import type { Anchors } from './anchors.js';

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** One block as HTML; every text is escaped, links lead to headings of the same page only. */
export function renderBlock(block: Block, anchors: Anchors): string {
  switch (block.kind) {
    case 'heading':
      return heading(block, anchors);
    case 'paragraph':
      return `<p>${escapeMarkup(block.text)}</p>`;
    case 'list':
      return `<ol>${block.entries.map((entry) => `<li>${escapeMarkup(entry)}</li>`).join('')}</ol>`;
    case 'quote':
      return `<blockquote><p>${escapeMarkup(block.text)}</p><footer>—— ${escapeMarkup(block.cite)}</footer></blockquote>`;
    case 'table':
      return table(block);
    case 'bars':
      return bars(block, anchors);
  }
}

function heading(block: Kind<'heading'>, anchors: Anchors): string {
  const anchor = anchors.get(block);
  const name = anchor ? ` id="${anchor.name}"` : '';
  const choice = anchor?.choice === undefined ? '' : ` data-choice="${escapeMarkup(anchor.choice)}"`;
  const element = `h${block.level + 1}`;
  return `<${element}${name}${choice}>${escapeMarkup(block.text)}</${element}>`;
}

function table({ header, rows }: Kind<'table'>): string {
  const cell = (value: string | number) =>
    `<td${isFigure(value) ? ' class="figure"' : ''}>${escapeMarkup(String(value))}</td>`;
  const head = header.map((title) => `<th scope="col">${escapeMarkup(title)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>`;
}

function bars({ caption, bars: entries }: Kind<'bars'>, anchors: Anchors): string {
  const largest = Math.max(1, ...entries.map(({ value }) => value));
  const lines = entries.map(({ label, value, link }) => {
    const anchor = link === undefined ? undefined : anchors.get(link);
    const text = escapeMarkup(label);
    const width = ((value / largest) * 100).toFixed(1);
    return (
      `<li>${anchor ? `<a href="#${anchor.name}">${text}</a>` : `<span>${text}</span>`}` +
      `<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="1"/></svg>` +
      `<b>${value}</b></li>`
    );
  });
  return `<figure><figcaption>${escapeMarkup(caption)}</figcaption>\n<ul class="bars">\n${lines.join('\n')}\n</ul></figure>`;
}
