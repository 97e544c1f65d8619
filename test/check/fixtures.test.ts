import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { templates } from '../../src/check/templates/index.js';
import { checkDrafts } from '../../src/check.js';
import { readSubmissions } from '../../src/read/index.js';

const folder = join(import.meta.dirname, '../fixtures/check');
const label = z.strictObject({
  kind: z.string(),
  template: z.string().default('分析检查报告'),
  present: z.array(z.string()),
});
const labels = z.record(z.string(), label).parse(JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')));
const parts = [...new Set(Object.values(labels).flatMap(({ present }) => present))];

const judged = await Promise.all(
  Object.entries(labels).map(async ([file, { kind, template, present }]) => {
    const submissions = await readSubmissions([join(folder, file)]);
    const [review] = checkDrafts(submissions, { template: templates.find(template) }).documents;
    const verdicts = (review?.requirements ?? []).map(({ id, verdict }) => ({
      file,
      id,
      verdict,
      wanted: present.includes(id),
    }));
    return { file, kind: { wanted: kind, found: review?.kind }, verdicts };
  }),
);

describe('labelled drafts', () => {
  it('are many, and of every template', () => {
    expect(judged.length).toBeGreaterThanOrEqual(160);
    const used = new Set(Object.values(labels).map(({ template }) => template));
    expect([...used].sort()).toEqual(templates.all.map(({ name }) => name).sort());
  });

  it.each(judged)('judges the kind of $file', ({ kind }) => {
    expect(kind.found).toBe(kind.wanted);
  });

  it.each(parts)('finds %s with precision and recall of at least 0.95', (part) => {
    const all = judged.flatMap(({ verdicts }) => verdicts).filter(({ id }) => id === part);
    const found = all.filter(({ verdict }) => verdict === 'present');
    const right = found.filter(({ wanted }) => wanted).length;
    const precision = right / found.length;
    const recall = right / all.filter(({ wanted }) => wanted).length;
    console.info(`${part}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${all.length} drafts`);
    const wrong = all.filter(({ verdict, wanted }) => (verdict === 'present') !== wanted);
    expect(precision, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.95);
    expect(recall, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.95);
  });
});
