import { z } from 'zod';
import { type Problem, parseYaml } from '../../config/yaml.js';
import type { Template } from '../../core/template.js';

const wording = z.string().trim().min(1, '不能是空的').max(60, '不能超过 60 个字');
const wordings = z.array(wording).min(1, '至少要有一项');
const requirement = z.strictObject({
  id: wording,
  level: z.enum(['required', 'recommended'], '只能是 required（必备）或 recommended（建议）'),
  headings: wordings,
  leadIns: wordings.optional(),
  signs: wordings.optional(),
  decoys: wordings.optional(),
  tells: z.enum(['fact', 'intent'], '只能是 fact 或 intent').optional(),
});
const template = z.strictObject({
  $schema: z.string().optional(),
  name: wording,
  summary: z.string().optional(),
  kinds: wordings.optional(),
  requirements: z.array(requirement).min(1, '至少要有一项'),
});

/** A user's own template in YAML or JSON. Throws a UsageError naming the file, the line and the key of every problem. */
export function parseTemplate(text: string, file: string): Template {
  const {
    $schema: _,
    summary = '用户自定模板',
    ...rest
  } = parseYaml(text, {
    file,
    what: '模板',
    schema: template,
    problems: ({ requirements }) => repeatedIds(requirements.map(({ id }) => id)),
  });
  return { ...rest, summary };
}

function repeatedIds(ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ path: ['requirements', index, 'id'], says: `「${id}」重复，每项的 id 只能用一次` }]
      : [],
  );
}
