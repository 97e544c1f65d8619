import * as z from 'zod';
import { type Problem, parseYaml } from '../../config/yaml.js';
import type { Template } from '../../core/template.js';

const wording = z.string().trim().min(1, '不能是空的').max(60, '不能超过 60 个字');
const wordings = z.array(wording).min(1, '至少要有一项');
const manyWordings = (says: string) => wordings.describe(`${says}。「…」代表同一句内至多 24 个字，# 代表一个数。`);
const requirement = z.strictObject({
  id: wording.describe('这一部分的名称，每项只能用一次'),
  level: z
    .enum(['required', 'recommended'], '只能是 required（必备）或 recommended（建议）')
    .describe('required 必备，recommended 建议'),
  headings: manyWordings('专门的标题用的说法，如 原因分析'),
  leadIns: manyWordings('没有标题时引出这一部分的说法，如 究其原因').optional(),
  signs: manyWordings('真正写了这一部分才会有的说法，如 由于；不写则只看篇幅').optional(),
  decoys: manyWordings('含有这一部分的字、却不是这一部分的说法，如 措施不力').optional(),
  brief: z.boolean().optional().describe('true 表示写几个字就算写了，如责任人、时限'),
  tells: z
    .enum(['fact', 'intent'], '只能是 fact 或 intent')
    .optional()
    .describe('fact 只算已有的事实，intent 只算今后的打算；不写则不区分'),
  sense: z
    .enum(
      ['achievement', 'deficiency', 'cause', 'direction', 'measure'],
      '只能是 achievement（成效）、deficiency（问题）、cause（原因）、direction（思路）或 measure（措施）',
    )
    .optional()
    .describe('这一部分的句子是哪一类：成效、问题、原因、思路或措施；写明后没有见过的说法也能认出'),
});
const template = z.strictObject({
  $schema: z.string().optional(),
  name: wording.describe('模板的名称'),
  summary: z.string().optional().describe('一句话说明'),
  kinds: wordings.optional().describe('适用的文种，见 wenji list templates；不写则不核对文种'),
  requirements: z.array(requirement).min(1, '至少要有一项').describe('应有的部分'),
});

/** The JSON Schema of a template file, for completion in an editor; the file that ships must equal it. */
export function templateJsonSchema(): object {
  const schema = z.toJSONSchema(template, { io: 'input' });
  return { title: '问计稿件模板', ...schema };
}

/** A user's own template in YAML or JSON. Throws a UsageError naming the file, the line and the key of every problem. */
export function parseTemplate(text: string, file: string): Template {
  const {
    $schema: _,
    summary = '用户自定模板',
    ...rest
  } = parseYaml(text.replace(/^\uFEFF/u, ''), {
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
