import type { Outline, OutlineEntry } from '../core/outline.js';
import { alignedLines } from './columns.js';

const LONGEST = 40;

/** The outlines of drafts as plain text for a terminal: place, heading by depth, length, and what it was taken for. */
export function renderOutlineText(outlines: readonly Outline[]): string {
  return `${outlines.map(outlineText).join('\n\n')}\n`;
}

function outlineText({ file, kind, template, unit, entries }: Outline): string {
  const head = [file, `文种：${kind}　模板：${template}`, ''];
  if (entries.length === 0) return [...head, '  没有读出标题'].join('\n');
  const columns = [{ title: unit === 'line' ? '行' : '段' }, { title: '标题' }, { title: '字数' }, { title: '认作' }];
  return [...head, ...alignedLines(columns, entries.map(row)).map((line) => `  ${line}`)].join('\n');
}

function row({ level, marker, text, line, length, parts }: OutlineEntry): string[] {
  const indent = '  '.repeat(Math.max(0, level - 1));
  return [String(line), `${indent}${clip(`${marker}${text}`)}`, String(length), parts.join('、')];
}

function clip(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}……` : text;
}
