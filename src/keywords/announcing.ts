/** Words after which a text names its matter: 研究…、针对…、提出…. */
export const ANNOUNCING: ReadonlySet<string> = new Set(
  '研究 探讨 探索 分析 提出 基于 针对 采用 利用 介绍 讨论 考察 论述 设计 构建 对 关于 围绕 聚焦 反映'.split(' '),
);
