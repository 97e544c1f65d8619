import type { Block, Folded } from '../../core/block.js';
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
      return `<blockquote><p>${escapeMarkup(block.text)}</p><footer>—— ${escapeMarkup(block.cite)}</footer>${details(block.folded)}</blockquote>`;
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

/** What was counted with a text, to be unfolded by the reader. */
function details(folded: Folded | undefined): string {
  if (!folded) return '';
  const entries = folded.entries.map(({ text, cite }) => {
    const source = cite === '' ? '' : `<small>—— ${escapeMarkup(cite)}</small>`;
    return `<li>${escapeMarkup(text)}${source}</li>`;
  });
  return `<details><summary>${escapeMarkup(folded.summary)}</summary><ul>${entries.join('')}</ul></details>`;
}

function table({ header, rows, widths = [], folded = [], tones = [] }: Kind<'table'>): string {
  const cell = (value: string | number, under: string, look: string | undefined) =>
    `<td${look === undefined ? '' : ` class="${look}"`}>${escapeMarkup(String(value))}${under}</td>`;
  const cells = (row: readonly (string | number)[], index: number) =>
    row
      .map((value, column) =>
        cell(value, column === 0 ? details(folded[index]) : '', isFigure(value) ? 'figure' : tones[index]?.[column]),
      )
      .join('');
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col width="${Math.round((100 * width) / total)}%">`).join('');
  const head = header.map((title) => `<th scope="col">${escapeMarkup(title)}</th>`).join('');
  const body = rows.map((row, index) => `<tr>${cells(row, index)}</tr>`).join('\n');
  return `<div class="scroll"><table>\n${columns && `<colgroup>${columns}</colgroup>\n`}<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>`;
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
