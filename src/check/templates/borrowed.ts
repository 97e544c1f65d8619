import type { Requirement, Template } from '../../core/template.js';

/** A requirement of another template under the same or another name, with wordings of its own added to the template's. */
export function borrowed(
  template: Template,
  id: string,
  {
    as = id,
    headings = [],
    leadIns = [],
    signs = [],
  }: { as?: string; headings?: readonly string[]; leadIns?: readonly string[]; signs?: readonly string[] } = {},
): Requirement {
  const from = template.requirements.find((requirement) => requirement.id === id);
  if (!from) throw new Error(`template ${template.name} has no requirement ${id}`);
  return {
    ...from,
    id: as,
    headings: [...new Set([...from.headings, ...headings])],
    leadIns: [...new Set([...(from.leadIns ?? []), ...leadIns])],
    signs: [...new Set([...(from.signs ?? []), ...signs])],
  };
}
