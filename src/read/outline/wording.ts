/** Longest heading on a line of its own, and longest one with the text running on after it, in code units. */
export const HEADING_LENGTH = 60;
export const RUNNING_LENGTH = 42;
/** A level the format states is believed up to this length; longer is text that was given the wrong style. */
export const STATED_LENGTH = 100;
/** A clause before a colon is a heading only when it is this short: 「实践主题：…」. */
export const COLON_LENGTH = 14;
/** Text that has to follow a heading in the same line. */
export const REST_LENGTH = 16;
export const TITLE_LENGTH = 50;
/** How many lines at the top may hold the title and what stands around it. */
export const TITLE_LINES = 8;

/** Nouns a section of a report is called by; a heading that ends in one is a heading even with nothing under it. */
export const SECTION_NOUNS =
  '问题 不足 差距 短板 薄弱环节 原因 成因 根源 剖析 分析 成效 成绩 成果 做法 经验 体会 收获 启示 情况 现状 概况 回顾 思路 方向 目标 要求 思想 原则 打算 计划 规划 安排 步骤 措施 举措 对策 建议 意见 方法 意义 背景 共识 认识 建设 任务 内容 重点 保障 方案 结论 附件'.split(
    ' ',
  );

/** Nouns the title of a text ends in. */
export const TITLE_NOUNS =
  '报告 方案 意见 建议 体会 心得 总结 汇报 材料 讲话 发言 致辞 计划 规划 提案 议案 汇总 汇编 情况 纪要 通知 通报 办法 细则 提纲 要点 说明 台账 清单 范文 思考 研究 调查 征求意见稿 征求意见表 意见表 建议表 登记表 汇总表 统计表 调查表 反馈表 简报 意见书 建议书'.split(
    ' ',
  );

/** How a clause ends that only announces what somebody says or what follows. */
export const ANNOUNCEMENT = /(?:提出|认为|反映|表示|指出|强调|建议|希望|说|如下|包括|例如|比如|譬如|即|是|为)$/u;

/** Longest heading without an enumerator. */
export const BARE_LENGTH = 20;
/** A line this short that could be a title or a section is a section, when there are others. */
export const SECTION_LENGTH = 8;

/** Words of somebody who wants something; 「意见和建议」 is no such word. In a list with so many of them, entries are opinions. */
export const OPINION_WORDS =
  /(?<![意见、和与或的条项议出化])建议(?!如下|书|稿)|希望|盼望|恳请|(?<!、)(?:能不能|能否|可不可以)|应该/u;
export const OPINION_SHARE = 0.3;
export const OPINION_WINDOW = 200;

/** A text is an essay when so many paragraphs, and such a share of all, are so long: then a short first line is its title. */
export const ESSAY_PARAGRAPHS = 3;
export const ESSAY_SHARE = 1 / 2;
export const ESSAY_LENGTH = 60;
/** Fewer headings than this share of the lines tell nothing of the first line: a list has one by chance. */
export const HEADINGS_SHARE = 0.02;

/** An entry of a table of contents: dots up to a page number. */
export const CONTENTS_ENTRY = /(?:[.．…·・]{3,}|…)[\s.…·]{0,80}\d{1,4}$/u;
