/**
 * Wordings by which a sentence shows that it does not write a part itself, but speaks about writing it,
 * orders it, promises it, or tells of somebody else.
 */
export const phrases = {
  /** Says what ought to be done. */
  prescribing: [
    /(?:^|[，,：:、）)】」”；;\s])(?:[一二三四五六七八九十]是)?(?:还|也|都|就|并|更|又|[一二三四五六七八九十])?要(?![求素点害闻么不件领])/u,
    /必须|应当|务必|不得|(?<![供对适相响效反])应(?:该|[当在以从由对将把有全紧坚加])|需要?(?=[加进建完把从])/u,
  ],
  /** Speaks about how a report, a meeting or a campaign is to be carried out. */
  aboutTheTask: [
    /(?:报告|材料|提纲|总结|方案|发言)(?:[^。；;\n]{0,10})(?:要|应|应当|必须|须|需|主要)(?:[^。；;\n]{0,12})(?:包括|包含|写|反映|突出|体现|概述|分析|明确|由[^。；;\n]{0,4}组成)/u,
    /(?:分|由|共|包括|包含|具有|有)(?:[^。；;\n]{0,6})[二三四五六七八两\d]个?(?:大)?(?:部分|方面内容|板块)/u,
    /(?:召开|开好)[^。；;\n]{0,12}民主生活会[^。；;\n]{0,30}(?:要|必须|应)/u,
    /(?:撰写|起草|形成)[^。；;\n]{0,16}(?:报告|材料|方案|提纲)(?:要|时|的要求|，要)/u,
  ],
  /** Promises to look for, analyse or set out, without doing it. */
  promising:
    /(?:认真|深入|深刻|全面|系统|仔细|实事求是地?|进一步|着力|切实|对照检查|重点|并)[^。；;\n，,]{0,8}(?:查找|查摆|剖析|分析|梳理|找准|查清|总结|明确|理清|厘清|制定|研究|检查|反思)[^。；;\n]{0,30}(?:问题|不足|差距|原因|根源|思路|方向|措施|成效|经验)/u,
  /** Announces that something follows in the report as a whole. */
  announcing:
    /(?:报告|汇报|总结|说明|分析检查|通报|检查|提案|交流)(?:情况)?如下|(?:下面|现|现将)[^。\n]{0,50}(?:报告|汇报|作一?检查|谈谈)/u,
  /** Tells what others said or did. */
  narrating: [
    /(?:会议|大会|座谈会|培训会|推进会|与会(?:人员|同志|代表)?|大家(?:一致)?|记者|通讯员|(?:局长|书记|主任|校长|处长|部长|市长|县长|区长|主席|院长|厅长|同志|教授|领导)(?:在[^。；;\n]{0,20})?)(?:还|也|又|最后|一致|明确|特别|充分|首先)?(?:指出|强调|要求|认为|表示|提出|介绍说|说|通报|听取|宣读)/u,
    /据悉|据了解|本报讯|会上，|会上,|会议由|应邀|出席/u,
  ],
  /** Speaks of another unit. */
  others:
    /通报(?:中|的|指出)|案例中|反面典型|(?:兄弟|外地|其他|别的)(?:单位|学校|部门|县市|地区)[^。；;\n]{0,10}(?:存在|发生|出现)|该(?:局|校|县|市|厂|公司|院|乡|镇|单位|同志)/u,
  /** A line of a table of contents. */
  contents: /(?:…{1,}|\.{3,}|·{3,}|．{3,}|\t+)\s*\d{1,3}\s*$|^\s*目\s*录\s*$/u,
  /** Ends of a paragraph that promise an enumeration in the next ones. */
  continuing: [
    /[：:]\s*$/u,
    /(?:以下|如下|几个方面|[一二三四五六七八两\d]个?(?:方面|点|条|项))[^。]{0,8}[。：:]?\s*$/u,
  ],
  /** A part left to be written. */
  unwritten: /^[（(【]?(?:略|暂略|待补充|待完善|内容略|此处略|暂无)[）)】]?[。.]?$/u,
};

/** Lengths in Han characters and shares that decide what is substance; measured on 500 real proposals with parts cut out or emptied. */
export const thresholds = {
  /** Below this a passage is next to nothing. */
  substance: 30,
  /** One half of a combined heading needs so many sentences with a sign, */
  signedSentences: 2,
  /** or one sentence with so many different signs. */
  signsInOne: 3,
  /** A section with no telling heading is a part when this share of its sentences carries the signs, */
  contentShare: 0.5,
  /** and they have at least this many different signs. */
  contentSigns: 3,
  /** From this share on the sentences of a section are narration or guidance as a whole. */
  foreignShare: 0.6,
  /** Likeness of two headings, as shared pairs of characters (Dice), from which they are the same. */
  close: 0.8,
  /** No draft has more headings or lead-ins; the rest of a text made to be slow is not looked at. */
  most: 1_000,
};
