import type { Requirement, Template } from '../core/template.js';

/** Where the JSON Schema of templates ships in the package, for `$schema`. */
export const TEMPLATE_SCHEMA = 'corpus/templates/template.schema.json';

const A_LINE = 6;

/** A template as YAML that `--template` reads back to the same template: a start for one's own. */
export function renderTemplateYaml({ name, summary, kinds, requirements }: Template): string {
  return [
    `# yaml-language-server: $schema=node_modules/wenji/${TEMPLATE_SCHEMA}`,
    '# 另存为 .yaml 后按需增删，用 --template 文件名 调用。',
    '# headings 标题的说法；leadIns 没有标题时引出本部分的说法；signs 写实了才会有的说法；decoys 含有这些字、却不是本部分的说法。',
    '# 说法中「…」代表同一句内至多 24 个字，# 代表一个数；brief 为 true 的部分写几个字就算写了。',
    `name: ${quote(name)}`,
    `summary: ${quote(summary)}`,
    ...(kinds ? [`kinds: [${kinds.map(quote).join(', ')}]`] : []),
    'requirements:',
    ...requirements.flatMap(requirementLines),
    '',
  ].join('\n');
}

function requirementLines({ id, level, tells, sense, brief, headings, leadIns, signs, decoys }: Requirement): string[] {
  return [
    `  - id: ${quote(id)}`,
    `    level: ${level}`,
    ...(tells ? [`    tells: ${tells}`] : []),
    ...(sense ? [`    sense: ${sense}`] : []),
    ...(brief === undefined ? [] : [`    brief: ${brief}`]),
    ...listLines('headings', headings),
    ...listLines('leadIns', leadIns),
    ...listLines('signs', signs),
    ...listLines('decoys', decoys),
  ];
}

function listLines(key: string, wordings: readonly string[] | undefined): string[] {
  if (!wordings?.length) return [];
  const lines: string[] = [];
  for (let at = 0; at < wordings.length; at += A_LINE)
    lines.push(
      `      ${wordings
        .slice(at, at + A_LINE)
        .map(quote)
        .join(', ')},`,
    );
  return [`    ${key}: [`, ...lines, '    ]'];
}

/** A JSON string is a YAML string too. */
function quote(text: string): string {
  return JSON.stringify(text);
}
