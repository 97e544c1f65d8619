import { UsageError } from '../core/errors.js';
import type { ThemesResult } from '../core/results.js';
import type { Taxonomy } from '../core/taxonomy.js';
import type { GivenOptions } from './command.js';
import { readNamedFile } from './inputs.js';
import { textOf } from './options.js';

const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/iu;

/** What the options say about themes that are there before the texts are read. Throws a UsageError for a file that will not do. */
export async function givenSettings(options: GivenOptions) {
  const base = await readBase(textOf(options, 'base'));
  const taxonomy = await readTaxonomy(textOf(options, 'taxonomy'));
  const similarity = similarityOf(textOf(options, 'similarity'));
  const clusterRest = options.clusterRest === true;
  if (similarity !== undefined && !base)
    throw new UsageError('--similarity 要和 --base 一起用，请加上 --base，或去掉它');
  if (clusterRest && !taxonomy)
    throw new UsageError('--cluster-rest 要和 --taxonomy 一起用，请加上 --taxonomy，或去掉它');
  return {
    ...(base === undefined ? {} : { base }),
    ...(similarity === undefined ? {} : { similarity }),
    ...(taxonomy === undefined ? {} : { taxonomy, clusterRest }),
  };
}

async function readBase(file: string | undefined): Promise<ThemesResult | undefined> {
  if (file === undefined) return undefined;
  const { parseBase } = await import('../batches/index.js');
  return parseBase(new TextDecoder().decode(await readNamedFile(file, '上一批的结果')), file);
}

async function readTaxonomy(file: string | undefined): Promise<Taxonomy | undefined> {
  if (file === undefined) return undefined;
  const bytes = await readNamedFile(file, '主题表');
  const { parseTaxonomy, taxonomyOfRows } = await import('../config/taxonomy.js');
  if (WORKBOOK.test(file)) {
    const { readWorkbookRows } = await import('../read/workbook-rows.js');
    const [sheet] = await readWorkbookRows(bytes, file, {
      what: '主题表',
      advice: '请另选文件，主题表可以是 .yaml、.json 或 .xlsx',
    });
    const rows: (readonly string[])[] = [];
    for (const { row, cells } of sheet?.rows ?? []) rows[row - 1] = cells;
    return taxonomyOfRows(
      Array.from(rows, (cells = []) => cells),
      file,
    );
  }
  const { decodeText } = await import('../read/text/encoding.js');
  return parseTaxonomy(decodeText(bytes, file).text, file);
}

function similarityOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const value = /^(?:0|1|0?\.\d{1,6}|1\.0*)$/u.test(given) ? Number(given) : Number.NaN;
  if (!(value >= 0 && value <= 1)) throw new UsageError(`--similarity 需要 0 到 1 之间的数，收到「${given}」`);
  return value;
}
