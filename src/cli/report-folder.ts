import { basename, extname, resolve } from 'node:path';

/** Where results go by default. */
export const REPORTS = 'reports';
const LONGEST = 80;

/** Where a report on these inputs goes by default: `reports/<name of the first input>`, with 等N项 when there are more. */
export function reportFolder(inputs: readonly string[]): string {
  const [first = ''] = inputs;
  const name = fileName(nameOf(first));
  return `${REPORTS}/${inputs.length > 1 ? `${name}等${inputs.length}项` : name}`;
}

function nameOf(input: string): string {
  if (input === '-') return '标准输入';
  const fixed = input.split(/[\\/]/);
  const pattern = fixed.findIndex((part) => /[*?[\]{}]/.test(part));
  const name = basename(resolve(pattern < 0 ? input : fixed.slice(0, pattern).join('/') || '.'));
  return basename(name, extname(name)) || name;
}

/** The text as a file name that every system takes. */
export function fileName(text: string): string {
  const safe = [...text.replace(/[<>:"/\\|?*\p{Cc}]/gu, '_')]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')
    .trim();
  return /^(con|prn|aux|nul|com\d|lpt\d)?$/i.test(safe) ? `_${safe}` : safe;
}
