import type { CheckReport } from '../../core/check-report.js';
import { cleanReport } from '../clean.js';
import { type Anchors, anchorsOf, contents } from '../html/anchors.js';
import { renderBlock } from '../html/blocks.js';
import { pageShell } from '../html/shell.js';
import { style as pageStyle } from '../html/style.js';
import type { CheckRenderer } from './renderer.js';

/** One file that needs nothing else: no address is fetched, no script runs, no text of a draft can act. */
export const html: CheckRenderer = {
  name: 'html',
  summary: '网页，单个文件，可以打印',
  endings: ['.html', '.htm'],
  render: async (report) => new TextEncoder().encode(page(cleanReport(report))),
};

function page({ title, blocks }: CheckReport): string {
  const anchors = anchorsOf(blocks);
  const main = blocks.map((block) => renderBlock(block, anchors));
  return pageShell({ title, style, contents: contents(listed(anchors), false), main });
}

/** Of many drafts the contents list no more than the drafts themselves. */
function listed(anchors: Anchors): Anchors {
  const isTop = (key: Parameters<Anchors['get']>[0]) => typeof key !== 'string' && key.level === 1;
  const tops = new Map([...anchors].filter(([key]) => isTop(key)));
  return tops.size > FEW ? tops : anchors;
}

const FEW = 3;

const style = `${pageStyle}
main { max-width: 68rem; }
td.good, td.fair, td.poor, td.plain { min-width: 4.5em; white-space: nowrap; text-align: center; }
td.good, td.fair, td.poor { color: #1b1b1b; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
td.good { background: #d9f0dd; }
td.fair { background: #fdedb8; }
td.poor { background: #f8d0d2; }
@media print {
  main { max-width: none; }
  .scroll { overflow: visible; }
}
`;
