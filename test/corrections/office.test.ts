import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { summaryReport } from '../../src/content/index.js';
import type { ThemesResult } from '../../src/core/results.js';
import { applyCorrections } from '../../src/corrections/index.js';
import { readCorrections } from '../../src/corrections.js';
import { renderers } from '../../src/render/index.js';
import { leveledResult } from '../fixtures/render/levels.js';
import { corrected } from './ledger.js';

const TWO_MINUTES = 120_000;
const installed = spawnSync('soffice', ['--version']).status === 0;
if (!installed) console.warn('skipped: LibreOffice (soffice) is not installed');

const base = leveledResult();
const hostile: ThemesResult = {
  ...base,
  items: base.items.map((item, index) =>
    index === 0 ? { ...item, id: '=1+1#汇总表!row-2', text: '_x0041_ =cmd()\n第二行' } : item,
  ),
  themes: base.themes.map((theme) => ({
    ...theme,
    representatives: theme.representatives.map((id) => (id === base.items[0]?.id ? '=1+1#汇总表!row-2' : id)),
  })),
};

describe.runIf(installed)('a ledger saved by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenji-corrections-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function resaved(result: ThemesResult, name: string): Promise<Uint8Array> {
    const file = join(folder, `${name}.xlsx`);
    const out = join(folder, 'saved');
    mkdirSync(out, { recursive: true });
    writeFileSync(file, await renderers.find('xlsx').render(summaryReport(result)));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', out, file],
      {
        timeout: TWO_MINUTES,
        stdio: 'ignore',
      },
    );
    return readFileSync(join(out, `${name}.xlsx`));
  }

  it('changes nothing when nothing was changed', { timeout: TWO_MINUTES }, async () => {
    const corrections = await readCorrections(await resaved(hostile, 'hostile'), '台账.xlsx');
    expect(applyCorrections(hostile, corrections)).toBe(hostile);
  });

  it('says the same again after corrections', { timeout: TWO_MINUTES }, async () => {
    const once = corrected(
      hostile,
      ['主题', '主题', '完善绩效分配办法', { '主题（可改）': '绩效与津贴' }],
      ['主题', '主题', '减轻教师填表负担', { '上级主题（可改）': '提高教育教学水平' }],
      ['台账', '标识', '=1+1#汇总表!row-2', { '主题（可改）': '另行研究', 备注: '请核实' }],
    );
    const corrections = await readCorrections(await resaved(once, 'corrected'), '台账.xlsx');
    expect(applyCorrections(hostile, corrections)).toEqual(once);
  });
});
