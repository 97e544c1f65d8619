import * as z from 'zod';
import { UsageError } from '../core/errors.js';
import { ledgerWord } from '../core/ledger-sheet.js';
import type { Taxonomy } from '../core/taxonomy.js';
import { type Problem, parseYaml } from './yaml.js';

const MOST_THEMES = 100;
const MOST_EXAMPLES = 500;

const name = z
  .string()
  .transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .pipe(z.string().min(1, '不能是空的').max(30, '不能超过 30 个字'))
  .refine((text) => text !== ledgerWord.unthemed, `不能叫「${ledgerWord.unthemed}」`);
const word = z.string().trim().min(2, '至少两个字').max(30, '不能超过 30 个字');
const example = z.string().trim().min(2, '至少两个字').max(5000, '不能超过 5000 个字');
const theme = z.strictObject({
  name,
  words: z.array(word).max(200, '不能超过 200 个').optional(),
  examples: z.array(example).max(MOST_EXAMPLES, `不能超过 ${MOST_EXAMPLES} 条`).optional(),
});
const taxonomy = z.strictObject({
  $schema: z.string().optional(),
  themes: z.array(theme).min(2, '至少要有两个主题').max(MOST_THEMES, `不能超过 ${MOST_THEMES} 个主题`),
});
type Written = z.infer<typeof taxonomy>;

/** Themes given in a user's YAML or JSON. Throws a UsageError naming the file, and the line and the key, or `placeOf`, of every problem. */
export function parseTaxonomy(text: string, file: string, placeOf?: (path: Problem['path']) => string): Taxonomy {
  const { themes } = parseYaml(text, {
    ...{ file, what: '主题表', schema: taxonomy, problems: problemsOf },
    ...(placeOf && { placeOf }),
  });
  return { themes: themes.map(({ words = [], examples = [], ...rest }) => ({ ...rest, words, examples })) };
}

function problemsOf({ themes }: Written): Problem[] {
  const names = themes.map((each) => each.name);
  const learnt = themes.some(({ examples = [] }) => examples.length > 0);
  return themes.flatMap(({ name, examples = [] }, index): Problem[] => [
    ...(names.indexOf(name) < index
      ? [{ path: ['themes', index, 'name'], says: `「${name}」重复，每个主题只能写一次` }]
      : []),
    ...(learnt && examples.length === 0
      ? [{ path: ['themes', index], says: `主题「${name}」没有例文，而别的主题有：请每个主题都给例文，或都只给词语` }]
      : []),
  ]);
}

const COLUMNS = { name: /^主题(?:名称)?$/u, words: /^(?:词语|关键词)$/u, examples: /^(?:例文|例句|示例)$/u };

/** Themes given in the rows of a sheet with the columns 主题, 词语 and 例文; several rows of one theme add up, a row without a name belongs to the theme above. Throws a UsageError. */
export function taxonomyOfRows(rows: readonly (readonly string[])[], file: string): Taxonomy {
  const at = rows.findIndex((row) => row.some((cell) => COLUMNS.name.test(cell.trim())));
  const header = rows[at]?.map((cell) => cell.trim()) ?? [];
  const column = (pattern: RegExp) => header.findIndex((cell) => pattern.test(cell));
  const [nameAt, wordsAt, examplesAt] = [column(COLUMNS.name), column(COLUMNS.words), column(COLUMNS.examples)];
  if (nameAt < 0 || (wordsAt < 0 && examplesAt < 0))
    throw new UsageError(`主题表「${file}」的第一张表要有「主题」列和「词语」列（或「例文」列），请补上表头`);
  const themes = new Map<string, SheetTheme>();
  let name = '';
  for (const [index, row] of rows.entries()) {
    if (index <= at) continue;
    name = row[nameAt]?.trim() || name;
    if (name === '') continue;
    const known = themes.get(name) ?? { name, row: index + 1, words: [], examples: [] };
    const inRow = (texts: readonly string[]) =>
      texts.filter((text) => text !== '').map((text) => ({ text, row: index + 1 }));
    known.words.push(...inRow((row[wordsAt] ?? '').split(/[、，,；;\s]+/u)));
    known.examples.push(...inRow([row[examplesAt]?.trim() ?? '']));
    themes.set(name, known);
  }
  return ofSheet([...themes.values()], file);
}

type Cell = { readonly text: string; readonly row: number };
/** A theme as a sheet has it, with the rows, from 1, in which it stands. */
type SheetTheme = {
  readonly name: string;
  readonly row: number;
  readonly words: Cell[];
  readonly examples: Cell[];
};

/** The themes of a sheet, whose problems are told by row and column. */
function ofSheet(themes: readonly SheetTheme[], file: string): Taxonomy {
  const texts = (cells: readonly Cell[]) => cells.map(({ text }) => text);
  const plain = themes.map(({ name, words, examples }) => ({ name, words: texts(words), examples: texts(examples) }));
  return parseTaxonomy(JSON.stringify({ themes: plain }), file, ([, index, key, place]) => {
    const theme = themes[Number(index)];
    if (!theme) return '';
    if (key !== 'words' && key !== 'examples') return `第 ${theme.row} 行「主题」列`;
    const cell = theme[key][Number(place)];
    return `第 ${cell?.row ?? theme.row} 行「${key === 'words' ? '词语' : '例文'}」列${cell ? `「${cell.text.slice(0, 20)}」` : ''}`;
  });
}
