import type { Block } from '../core/block.js';
import type { Report } from '../core/report.js';
import { isFigure } from './figures.js';
import type { Renderer } from './renderer.js';

const LONGEST_BAR = 20;

/** The report as GitHub-flavoured Markdown in which no text of a submission is taken for markup. */
export const markdown: Renderer = {
  name: 'md',
  summary: 'Markdown 文本',
  file: '汇总报告.md',
  render: async (report) => new TextEncoder().encode(markdownText(report)),
};

/** The title and the blocks, a blank line between. */
export function markdownText({ title, blocks }: Pick<Report, 'title' | 'blocks'>): string {
  return `${[`# ${escapeLine(title)}`, ...blocks.map(renderBlock)].join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeLine(block.text)}`;
    case 'paragraph':
      return escapeLines(block.text).join('\\\n');
    case 'list':
      return block.entries.map((entry, index) => `${index + 1}. ${escapeLine(entry)}`).join('\n');
    case 'quote':
      return `> ${escapeLines(block.text).join('\\\n> ')}\n>\n> —— ${escapeLine(sourceOf(block))}`;
    case 'table':
      return tableLines(block.header, block.rows).join('\n');
    case 'bars':
      return tableLines([block.caption, ''], barRows(block.bars)).join('\n');
  }
}

function sourceOf({ cite, folded }: Extract<Block, { kind: 'quote' }>): string {
  return folded ? `${cite}；${folded.summary}` : cite;
}

function barRows(bars: Extract<Block, { kind: 'bars' }>['bars']): readonly (readonly string[])[] {
  const largest = Math.max(1, ...bars.map(({ value }) => value));
  return bars.map(({ label, value }) => [label, `${'█'.repeat(Math.ceil((value / largest) * LONGEST_BAR))} ${value}`]);
}

function tableLines(header: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(cellText).join(' | ')} |`;
  const rule = header.map((_, column) =>
    rows.every((row) => row[column] === '' || isFigure(row[column])) ? '---:' : '---',
  );
  return [line(header), `| ${rule.join(' | ')} |`, ...rows.map(line)];
}

function cellText(cell: string | number): string {
  return typeof cell === 'number' ? String(cell) : escapeLines(cell).join('<br>');
}

function escapeLine(text: string): string {
  return escapeLines(text).join(' ');
}

function escapeLines(text: string): readonly string[] {
  return text
    .trimEnd()
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(escapeSigns);
}

function escapeSigns(line: string): string {
  return line
    .replace(/[\\`*_{}[\]<>#|~&$!]/gu, '\\$&')
    .replace(/^(\s*)([-+=:])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^[ \t\u3000]+/u, (indent) => '\u3000'.repeat(indent.length));
}
