import { UsageError } from '../../core/errors.js';
import { type Named, registry } from '../../core/registry.js';
import { alignedLines } from '../../render/columns.js';
import type { CliCommand } from '../command.js';
import { type Io, print } from '../io.js';
import { namesOf } from '../options.js';

type Kind = Named & { readonly load: () => Promise<readonly Named[]> };

const kinds = registry<Kind>('清单', [
  { name: 'formats', summary: '能读入的格式', load: async () => (await import('../../read/index.js')).formats.all },
  {
    name: 'containers',
    summary: '能打开的压缩包和邮件',
    load: async () => (await import('../../read/index.js')).containers.all,
  },
  {
    name: 'renderers',
    summary: '能输出的格式',
    load: async () => (await import('../../render/index.js')).renderers.all,
  },
  {
    name: 'outputs',
    summary: '检查结果的格式',
    load: async () => (await import('../../render/check/index.js')).checkRenderers.all,
  },
  {
    name: 'templates',
    summary: '稿件模板',
    load: async () => (await import('../../check/templates/index.js')).templates.all,
  },
  { name: 'rules', summary: '检查规则', load: async () => (await import('../../check/rules/index.js')).rules.all },
  { name: 'engines', summary: '分词引擎', load: async () => (await import('../../segment/index.js')).engines.all },
  {
    name: 'algorithms',
    summary: '关键词算法',
    load: async () => (await import('../../keywords/index.js')).algorithms.all,
  },
]);

/** Not a list: one template in full. */
const ONE_TEMPLATE = 'template';

export const list: CliCommand = {
  name: 'list',
  summary: '列出可用的格式、模板、规则、引擎和算法',
  argument: {
    flags: '[种类...]',
    summary: `${kinds.all.map(({ name }) => name).join('、')}（默认全部），或 template 加模板名，写出一个模板的全文`,
  },
  options: async () => [],
  examples: [
    { call: 'wenji list templates', does: '看看有哪些稿件模板' },
    { call: 'wenji list template 调研报告 > 我的模板.yaml', does: '写出一个模板的全文，改一改就是自己的模板' },
  ],
  async run(io, [kind, ...more]) {
    const most = kind === ONE_TEMPLATE ? 1 : 0;
    if (more.length > most)
      throw new UsageError(`参数太多：最多 ${most + 1} 个，收到 ${more.length + 1} 个，请去掉多余的`);
    if (kind === ONE_TEMPLATE) return printTemplate(io, more[0]);
    const wanted = kind === undefined ? kinds.all : [kinds.find(kind)];
    const sections: string[] = [];
    for (const { name, summary, load } of wanted) sections.push(section(`${summary}（${name}）`, await load()));
    await print(io.stdout, [sections.join('\n')]);
    return 0;
  },
};

async function printTemplate(io: Io, name: string | undefined): Promise<number> {
  const { templates } = await import('../../check/templates/index.js');
  if (name === undefined) throw new UsageError(`请写明模板的名称：${namesOf(templates)}`);
  const { renderTemplateYaml } = await import('../../render/template-yaml.js');
  await print(io.stdout, [renderTemplateYaml(templates.find(name))]);
  return 0;
}

function section(title: string, entries: readonly Named[]): string {
  const rows = entries.map(({ name, summary }) => [`  ${name}`, summary]);
  const [, ...lines] = alignedLines([{ title: '' }, { title: '' }], rows);
  return [title, ...lines, ''].join('\n');
}
