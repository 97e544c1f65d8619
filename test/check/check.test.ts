import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingRequired } from '../../src/check/outcome.js';
import { templates } from '../../src/check/templates/index.js';
import { checkDrafts } from '../../src/check.js';
import { type CheckResult, checkResult, RESULT_VERSION } from '../../src/core/results.js';
import { readSubmissions } from '../../src/read/index.js';
import { documentOf, submissionsOf } from './documents.js';

const template = templates.find('分析检查报告');
const root = join(import.meta.dirname, '../..');
const seeds = join(root, '../shared/seeds');

function resultWith(verdict: CheckResult['documents'][number]['requirements'][number]['verdict']): CheckResult {
  const requirement = { id: '原因', level: 'required', verdict, reason: '', headings: [], evidence: [] };
  return checkResult.parse({
    version: RESULT_VERSION,
    unreadable: [],
    documents: [
      {
        file: 'a.txt',
        unit: 'line',
        length: 0,
        notices: [],
        kind: '分析检查报告',
        kindEvidence: [],
        template: '分析检查报告',
        requirements: [requirement],
        findings: [],
        indicators: [],
      },
    ],
  });
}

describe('checkDrafts', () => {
  it('lists a text that is too long for a draft, and checks the others', () => {
    const endless = documentOf('问题不少。\n'.repeat(400_000), '长.txt');
    const result = checkDrafts(submissionsOf(endless, documentOf('正文', 'b.txt')), { template });
    expect(result.documents).toMatchObject([{ file: 'b.txt' }]);
    expect(result.unreadable).toEqual([{ file: '长.txt', reason: '超过 50 万字，不像一份稿件，请拆开后再检查' }]);
  });

  it('reads running text only: rows and records are no drafts', () => {
    const row = { ...documentOf('加强教师培训', 'a.csv'), form: 'row' } as const;
    expect(checkDrafts(submissionsOf(row, documentOf('正文', 'b.txt')), { template }).documents).toMatchObject([
      { file: 'b.txt' },
    ]);
  });

  it('gives the line and column in the source', () => {
    const text = '某局领导班子分析检查报告\n\n　　按照部署，XX同志参加了座谈会。';
    const [review] = checkDrafts(submissionsOf(documentOf(text)), { template }).documents;
    expect(review?.findings).toMatchObject([{ rule: '占位符', line: 3, column: 8, evidence: 'XX' }]);
  });

  it('quotes verbatim and keeps the schema, whatever the text', () => {
    const piece = fc.constantFrom(
      '一、',
      '存在的问题',
      '。',
      '\n',
      '原因：',
      '要',
      '不够',
      '（一）',
      '.',
      '：',
      '措施',
      '𠮷',
      ' ',
      '…',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const [review] = checkResult.parse(checkDrafts(submissionsOf(documentOf(text)), { template })).documents;
        const quoted = [
          ...(review?.requirements ?? []).flatMap(({ headings, evidence }) => [...headings, ...evidence]),
          ...(review?.findings ?? []).map(({ line, evidence }) => ({ line, text: evidence })),
        ];
        const lines = text.split('\n');
        for (const { line, text: words } of quoted) {
          expect(text).toContain(words);
          expect(lines.slice(line - 1).join('\n')).toContain(words);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('missingRequired', () => {
  it.each([
    ['present', false],
    ['thin', true],
    ['mentioned', true],
    ['missing', true],
  ] as const)('takes a required part that is %s for lacking: %s', (verdict, lacking) => {
    expect(missingRequired(resultWith(verdict))).toBe(lacking);
  });
});

describe('the sample drafts', () => {
  it('pass when all parts are written, and not when causes are lacking and achievements long', async () => {
    const folder = join(root, 'corpus/samples/分析检查报告');
    const [good, bad] = await Promise.all(
      ['初稿甲.docx', '初稿乙.docx'].map(async (file) =>
        checkDrafts(await readSubmissions([join(folder, file)]), { template }),
      ),
    );
    expect(good && missingRequired(good)).toBe(false);
    expect(bad && missingRequired(bad)).toBe(true);
    expect(bad?.documents[0]?.findings.map(({ rule }) => rule)).toContain('成效过长');
  });
});

const real = existsSync(seeds) ? readdirSync(seeds).sort() : [];
if (real.length === 0) console.info('skipped: the real documents are not here');

describe.skipIf(real.length === 0)('real plans and a speech', () => {
  it.each(real)('%s does not pass for a report and is told its kind', async (file) => {
    const result = checkDrafts(await readSubmissions([join(seeds, file)]), { template });
    const [review] = result.documents;
    expect(missingRequired(result)).toBe(true);
    expect(review?.findings[0]?.rule).toBe('文种');
    expect(review?.kind).toBe(file.startsWith('004') ? '讲话' : '通知/方案');
  });
});
