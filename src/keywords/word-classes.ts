/** What a word says about the term before, after, or inside which it stands. */
export type WordClass = (typeof CLASSES)[number][0];

/** Word classes, each with its words; a word may be of several. From general knowledge of how papers and reports are worded. */
export const CLASSES = [
  /** Announces what a text contributes: 提出、设计…. */
  ['presents', words('提出 设计 构建 建立 开发 研制 构造 给出 引入 制备 合成 推导 发展 实现 定义')],
  /** Announces what a text is about: 研究、探讨…. */
  [
    'studies',
    words(
      '研究 探讨 探索 分析 讨论 考察 论述 介绍 综述 阐述 评述 剖析 揭示 评价 评估 比较 测定 检测 观察 总结 论证 探究 梳理 回顾 预测 模拟 解决',
    ),
  ],
  /** Announces the means: 采用、利用…. */
  ['applies', words('采用 利用 运用 应用 使用 通过 借助 结合 根据 依据 选用 引用 按照 用 以')],
  /** Announces the ground or the object: 基于、针对…. */
  ['concerns', words('基于 针对 对 关于 围绕 聚焦 反映 对于 就 从 为 面向 作为 是 即 称为')],
  /** Announces an effect: 提高、降低…. */
  [
    'affects',
    words(
      '具有 提高 影响 降低 改善 增加 减少 存在 包括 得到 表明 获得 满足 避免 保证 导致 增强 抑制 促进 产生 形成 克服',
    ),
  ],
  /** Follows a subject: 是、具有…. */
  ['follows', words('是 为 具有 可以 能 可 作为 能够 已 在 的 中 对')],
  ['and', words('、 和 与 及 以及 或')],
  ['of', words('的')],
  /** Stands between an announcing word and its object: 提出了一种…. */
  ['particle', words('了 一 种 一种 一个 出 其')],
  ['ends quotation', words('” 》 」 "')],
  ['opens explanation', words('( （')],
  ['closes explanation', words(') ） , ， ; ；')],
  /** Ends a sentence or a clause of equal weight. */
  ['ends sentence', words('。 ！ ？ ! ? . ； ; \n')],
  ['punctuation', words('， 。 , . ； ; ： : \n')],
  /** Too general to be the head of a term by itself. */
  [
    'general head',
    words(
      '情况 结果 方面 作用 影响 研究 分析 过程 问题 特点 基础 条件 因素 水平 程度 能力 关系 方式 内容 部分 目的 意义 原因 要求 优点 缺点 差异 变化 特征 趋势 效果 范围 数量 时间 地位 现状 途径 措施 对策 建议 原则 工作 活动 需要 发展 应用 实验 试验 验证 实例 例 数据 参数 值 量 组 期 型 类 种 点 原理',
    ),
  ],
  /** Begins a clause or describes what follows rather than naming it. */
  [
    'opener',
    words(
      '本文 建议 希望 该 各 不同 新 主要 基于 采用 利用 影响 提高 估计 新型 有效 重要 进行 实现 具有 存在 提供 得到 获得 改善 降低 减少 增加 增强 促进 加强 满足 解决 完成 开展 建立 研究 分析 探讨 使用 应用 通过 考虑 结合 根据 形成 产生 包括 具备 说明 表明 证明 给出 介绍 提出 选取 选择 确定 计算 求解 构建 设计 制备 国内外 我国 相关 有关 整个 实际 传统 现有 常用 常规 一般 具体 基本 良好 较好 显著 明显 大量 广泛 目前 当前 近年 典型 合理 最佳 最优 最大 最小 较大 较高 较小 较低 多种 多个 两种 三种 两个 三个 几种 各种 同一 相同 类似',
    ),
  ],
] as const;

/** Ends of words that name things of a field: 法、模型、效应…. */
export const NAMING_ENDS: ReadonlySet<string> = new Set(
  words(
    '法 率 模型 算法 效应 机制 系统 网络 材料 技术 理论 函数 结构 方程 性能 指标 模式 体系 制度 政策 疗法 蛋白 基因 细胞 反应 合金 薄膜 度 性 化 学 器 仪 机 论 主义 战略 文化 教育 经济 企业 管理 控制 设计 优化 模拟 识别 检测 测量 预测 评价',
  ),
);

/** Verbs that also name a process, as the head of a term (图像分割) or inside it (支持向量), whatever their tag. */
export const PROCESSES: ReadonlySet<string> = new Set(
  words(
    '分割 分类 识别 检测 监测 观测 模拟 仿真 预测 预报 预警 优化 设计 分布 扩展 编码 解码 匹配 聚类 分解 变换 融合 估计 补偿 跟踪 定位 成像 重构 重建 萃取 吸附 催化 聚合 合成 制备 染色 改性 干燥 燃烧 腐蚀 氧化 还原 水解 降解 发酵 浸出 浮选 过滤 分离 富集 结晶 烧结 铸造 锻造 焊接 切削 磨削 抛光 浇注 凝固 变形 断裂 失效 振动 散射 辐射 反射 折射 干涉 衍射 耦合 共振 沉积 开采 勘探 灌溉 施肥 栽培 育种 发育 生长 萌发 表达 转录 突变 克隆 免疫 感染 移植 切除 缝合 引流 栓塞 治疗 诊断 护理 治理 改革 建设 培养 传播 认同 监管 保护 规划 配置 集聚 转型 创新 演化 演变 调控 调节 调制 传递 传输 反馈 采集 处理 测定 测量 测绘 加工 制造 控制 管理 服务 收费 考核 评估 评价 评审 评聘 分配 采购 培训 学习 教学 就餐 校准 定标 标定 插值 拟合 平滑 滤波 采样 量化 压缩 加密 解密 认证 授权 签名 共享 检索 推荐 排序 搜索 挖掘 迁移 迭代 收敛 逼近 积分 微分 求解 映射 投影 约束 决策 博弈 激励 支付 定价 融资 投资 消费 交易 贸易 竞争 合作 垄断 立法 执法 审判 诉讼 仲裁 许可 登记 规制 侵权 犯罪 翻译 叙事 书写 写作 阅读 接受 批评 阐释 支持 循环 复合 虚拟 默认 加权 随机 旋转 拉伸 弯曲 剪切 压实 锚固 支护 充填 运输 调度 通信 导航 制导 巡航 发射 回收',
  ),
);

/** Single characters that begin terms (非线性、多目标) whatever their part of speech. */
export const PREFIXES: ReadonlySet<string> = new Set('非自无多超双单总二三不可全反再');

/** Single characters that say when, where or how many after a term, though they are tagged as nouns. */
export const POSITIONS: ReadonlySet<string> = new Set('时中里处边间内外前后上下天次份名位回遍到加来去成请');

/** Units of measurement, alone or composed: mol·L-1, mg/L. */
export const UNIT =
  /^(?:[kKmMnμcdGT]?(?:g|m|L|l|mol|Pa|Hz|W|V|A|J|N|s|bp|D|Da|t|K|eV|Ω)|min|h|d|ha|wt|rpm|dB|bit|ppm|IU)(?:[·/.*-][kKmMnμcdh]{0,2}[A-Za-z]{0,3}-?\d?)*$/u;

function words(list: string): readonly string[] {
  return list.split(' ');
}
