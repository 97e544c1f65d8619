/** Characters that carry no matter: particles, pronouns, negations, measure words and the like. */
const FUNCTION =
  /[的了着过是在和与及或而对不为等到有也还并之其以从把被将要就所这那个些于上下中里内外时后前我们他它你此该各每没无未很较更最又都再会能可够得地去来做让使给向由因如若则即且但虽却只才另第一二三四五六七八九十两几多少年月日]/u;
/** Pairs of characters that every report is full of. */
const EMPTY = new Set(
  `工作 问题 方面 加强 提高 进一 进步 强化 完善 建立 健全 落实 推进 开展 组织 认真 存在 主要 情况 原因 措施 努力
   切实 深入 重视 缺乏 缺少 导致 造成 影响 由于 需要 应该 单位 部门 干部 领导 班子 党员 群众 同志 人员 发展 建设
   实际 具体 有效 积极 全面 实现 坚持 以及 通过 根据 按照 结合 围绕 目标 要求 任务 方法 办法 方式 能力 水平 质量
   思想 认识 意识 力度 程度 过程 成员 社会 经济 子成 部分 个别 责任`
    .trim()
    .split(/\s+/u),
);

/** The pairs of neighbouring Han characters of a text that carry its matter. */
export function contentPairs(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    const characters = [...run];
    for (let index = 1; index < characters.length; index++) {
      const pair = `${characters[index - 1]}${characters[index]}`;
      if (!FUNCTION.test(pair) && !EMPTY.has(pair)) pairs.add(pair);
    }
  }
  return pairs;
}

/** All pairs of neighbouring Han characters of a text. */
export function pairsOf(text: string): ReadonlySet<string> {
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/** How many members two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const member of small) if (large.has(member)) count++;
  return count;
}
