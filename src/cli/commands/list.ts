import { type Named, registry } from '../../core/registry.js';
import { alignedLines } from '../../render/columns.js';
import type { CliCommand } from '../command.js';
import { print } from '../io.js';

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

export const list: CliCommand = {
  name: 'list',
  summary: '列出可用的格式、模板、规则、引擎和算法',
  argument: { flags: '[种类]', summary: `${kinds.all.map(({ name }) => name).join('、')}（默认全部）` },
  options: async () => [],
  examples: [{ call: 'wenji list templates', does: '看看有哪些稿件模板' }],
  async run(io, [kind]) {
    const wanted = kind === undefined ? kinds.all : [kinds.find(kind)];
    const sections: string[] = [];
    for (const { name, summary, load } of wanted) sections.push(section(`${summary}（${name}）`, await load()));
    await print(io.stdout, [sections.join('\n')]);
    return 0;
  },
};

function section(title: string, entries: readonly Named[]): string {
  const rows = entries.map(({ name, summary }) => [`  ${name}`, summary]);
  const [, ...lines] = alignedLines([{ title: '' }, { title: '' }], rows);
  return [title, ...lines, ''].join('\n');
}
