import { words } from './wording.js';

/**
 * Wordings by which a sentence shows that it does not write a part itself, but speaks about writing it,
 * orders it, promises it, or tells of somebody else.
 */
export const phrases = {
  /** Says what ought to be done. */
  prescribing: [
    /(?:^|[，,：:、）)】」”；;\s])(?:[一二三四五六七八九十]是)?(?:还|也|都|就|并|更|又|[一二三四五六七八九十])?要(?![求素点害闻么不件领])/u,
    /^(?:[一二三四五六七八九十]是)?(?:今后|下一步|接下来)[，,]?[^，,。；;\n]{0,10}将/u,
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
    /从(?:来访|来信|来电|信访|投诉)[^。；;\n]{0,6}看|(?:一些|部分|少数|个别)(?:乡镇|企业|部门|用人单位|县区|开发商)[^。；;\n]{0,20}(?:不|未|没|拖欠|截留|推诿|违)|通报(?:中|的|指出)|案例中|反面典型|(?:兄弟|外地|其他|别的)(?:单位|学校|部门|县市|地区)[^。；;\n]{0,10}(?:存在|发生|出现)|该(?:局|校|县|市|厂|公司|院|乡|镇|单位|同志)/u,
  /** A line of a table of contents. */
  contents: /(?:…|\.{3}|·{3}|．{3}|\t)[^\S\t]*\d{1,3}\s*$|^\s*目\s*录\s*$/u,
  /** Ends of a paragraph that promise an enumeration in the next ones. */
  continuing: [
    /[：:]\s*$/u,
    /(?:以下|如下|几个方面|[一二三四五六七八两\d]个?(?:方面|点|条|项))[^。]{0,8}[。：:]?\s*$/u,
  ],
  /** The later items of an enumeration inside a paragraph. */
  goingOn:
    /^[\s\u3000]*(?:[二三四五六七八九][是要曰怪则来]|其[二三四五六次]|第[二三四五六七八九]|再次|再[有者就一]|还有|此外|另外|同时|最后|[（(]?[2-9２-９二三四五六七八九][)）.．、])/u,
  /** Words in which the signs of the parts stand and mean something else. */
  neverSigns:
    words(`主要 重要 首要 纲要 摘要 概要 简要 需要 必要 要求 要素 要害 只要 传达 表达 到达 下达 发达 分析检查 对照检查 群众路线 组织生活
    党组织 基层组织 组织部 人才 才能 刚才 才华 未来 没收 不仅 仅仅是 拖拉机 轻松 分散 散文 差额 差旅 出差 较好地 不断 检查站 零距离 零售 零五 零六 零七 零八
    零九 零一 零二 零三 零四 三年级 一流的服务 问题导向 意识形态 思想政治 机制体制 设备 设施 建设 开设 公安 联系电话 制度化 变化多 学习实践 实事求是
    今年以来 今年三月以来 第一部分 第一阶段 工作要点 没有发生 未发生 没有出现 未出现 检查组 督查室 组织者 意见建议`),
  /** A heading that says what came about. */
  cameAbout:
    /有了|稳步|显著|长足|不断(?:提高|改善|加强|增强|优化|提升)|得到(?:加强|提高|改善|提升)|取得|得到了|实现了?新|迈[上出入]|跃上|再上|展现|焕发|呈现|更加[^，。；]{2,4}[。；]|落到实处[。；]|(?:提升|增强|好转|壮大|凸显|改善|见效)[。；]|[上创]新|新(?:突破|成效|起色|变化|进展|台阶|面貌|局面|活力|成绩|提升)/u,
  /** True when a sentence tells what has been done and looks no further. */
  accomplished: (text: string): boolean =>
    (/\p{Script=Han}了(?![解结却])/u.test(text) ||
      /已经|先后|共收|累计|去年|近年来|一年来|同比|被评|荣获|率[\d.]+[%％]/u.test(text) ||
      phrases.cameAbout.test(text)) &&
    !/[将要]|今后|下一步|[底月日]前|起实行|争取|力争/u.test(text),
  /** A part left to be written, or put off to another paper or a later time. */
  unwritten:
    /^[（(【]?(?:略|暂略|待补充|待完善|内容略|此处略|暂无)[）)】]?[。.]?$|(?:措施|举措|对策|建议|方案|思路|目标|原因|责任|时限|内容)[^，,。；;\n]{0,16}(?:另行|再行|另文|另附|随后|稍后|待[^，,。；;\n]{1,14}后)[^，,。；;\n]{0,8}(?:制定|制订|拟定|研究|提出|明确|确定|补充|完善|上报|报送|报告|分析|下发|印发|公布)/u,
  /** The line that names the matter of a proposal. */
  subjectLine: /^[ \t\u3000]*案由[ \t\u3000]*[：:][^。；;\n]{2,60}(?:\n|$)/u,
};

/** Lengths in Han characters and digits, and shares that decide what is substance; measured on 500 real proposals with parts cut out or emptied. */
export const thresholds = {
  /** Below this a passage is next to nothing. */
  substance: 30,
  /** Under a heading a shorter passage will do when it has two signs of the part. */
  briefSubstance: 16,
  /** Under a heading in the template's own words a shorter one will do in any case. */
  exactSubstance: 22,
  /** One half of a combined heading needs so many sentences with a sign, */
  signedSentences: 2,
  /** or one sentence with so many different signs. */
  signsInOne: 3,
  /** A section with no telling heading is a part when this share of its sentences carries the signs, */
  contentShare: 0.5,
  /** and they have at least this many different signs. */
  contentSigns: 3,
  /** Under another part's heading a passage needs so much. */
  astray: 60,
  /** So many scattered passages that are too short alone write a part together, */
  scattered: 2,
  /** when they have so many characters. */
  scatteredLength: 70,
  /** A sentence with so many different signs is the part alone. */
  strong: { direction: 4, cause: 5 },
  /** Causes that the opening announces need so many characters. */
  announced: 45,
  /** Causes woven into so many sentences are the part. */
  woven: 3,
  /** A sub-heading of so many characters with a sign states a fact. */
  statement: 6,
  /** A brief part needs so many characters after its label, */
  label: 2,
  /** or so many sentences with a sign of it anywhere. */
  traces: 2,
  /** A column of a table is written when so much of its cells is filled; */
  filledCells: 0.5,
  /** fewer columns are no table. */
  tableColumns: 3,
  /** A lead-in with an enumeration of so many items writes its part whatever the signs. */
  listed: 2,
  /** From this share on the sentences of a section are narration or guidance as a whole. */
  foreignShare: 0.6,
  /** Likeness of two headings, as shared pairs of characters (Dice), from which they are the same. */
  close: 0.8,
  /** No draft has more headings or lead-ins; the rest of a text made to be slow is not looked at. */
  most: 1_000,
};
