import type { AppliedCorrection, CorrectionLog } from './corrections.js';

/** One correction as a clause: 「主题「甲」改名为「乙」」. */
export function correctionText({ kind, theme, from, to, count, noContent }: AppliedCorrection): string {
  const many = count === undefined ? '' : `（${count}条）`;
  switch (kind) {
    case 'create':
      return `新增主题「${to}」${many}`;
    case 'rename':
      return `主题「${from}」改名为「${to}」`;
    case 'parent':
      return to === null ? `「${theme}」改为一级主题` : `主题「${theme}」归到「${to}」之下`;
    case 'merge':
      return `主题「${from}」并入「${to}」${many}`;
    case 'remove':
      return `删除主题「${from}」${many}`;
    case 'empty':
      return `主题「${from}」的意见建议已全部移出，不再单列${many}`;
    case 'move':
      return `${placeOf(from, noContent)}${count ?? 0}条${to === null ? '移出主题' : `改归「${to}」`}`;
  }
}

function placeOf(from: string | null, noContent = false): string {
  if (from !== null) return `「${from}」中的`;
  return noContent ? '无实质内容的' : '未归类的';
}

/** How many corrections were made and how many were not, in one sentence. */
export function correctionSummary({ applied, refused }: CorrectionLog): string {
  const moved = applied.reduce((sum, { kind, count = 0 }) => sum + (kind === 'move' ? count : 0), 0);
  const others = applied.filter(({ kind }) => kind !== 'move').length;
  const done = [...(moved > 0 ? [`改归${moved}条`] : []), ...(others > 0 ? [`调整主题${others}处`] : [])];
  return `按修改意见${done.length > 0 ? done.join('、') : '未作改动'}；未执行的修改${refused.length}处。`;
}
