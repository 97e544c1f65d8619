/** A part that an opening may promise: the template's name for it, and wordings that promise it. */
export type PromisedPart = { readonly part: string; readonly id: RegExp; readonly wording: RegExp };

/** What openings promise; 「分析了原因」 counts like 「分析原因」. */
export const promisedParts: readonly PromisedPart[] = [
  {
    part: '问题',
    id: /问题|不足/u,
    wording: /(?:查找|查摆|找准|找出|梳理|检视|列出|归纳|反思)[^，,。；;\n]{0,18}(?:问题|不足|差距|短板)/u,
  },
  {
    part: '原因',
    id: /原因|根源|成因/u,
    wording: /(?:剖析|分析|查找|反思|深挖|挖掘|找准)[^，,。；;\n]{0,20}(?:原因|根源|成因|症结)/u,
  },
  {
    part: '思路',
    id: /思路|方向|目标/u,
    wording: /(?:明确|理清|厘清|提出|确定|确立)[^，,。；;\n]{0,16}(?:方向|思路)/u,
  },
  {
    part: '措施',
    id: /措施|举措|对策|建议/u,
    wording: /(?:制定|制订|提出|研究|落实|拟定)[^，,。；;\n]{0,24}(?:措施|对策|举措|办法|建议)/u,
  },
];

/** 「现将存在的问题、原因和措施报告如下」: each part named in it is promised. */
export const announcement = /现(?:就|将)?[^。；;\n]{4,80}如下/u;
/** The words by which an announcement names the parts, in the order of `promisedParts`. */
export const announcedParts: readonly RegExp[] = [
  /问题|不足|差距/u,
  /原因|根源/u,
  /思路|努力方向/u,
  /措施|对策|打算|建议/u,
];

/** 「存在以下三个方面的问题：」 and what may stand between it and the first point. */
export const countAnnouncement =
  /(?:以下|如下|下面|主要|存在|分为|归纳|突出|表现|体现|做好|抓好|[有从讲谈])[^，,。；;：:！!？?\n一二三四五六七八九十两\d]{0,14}(?<count>[二三四五六七八九两]|十[一二三]?|\d{1,2})(?:个|点|条|项|大)[^，,。；;：:！!？?\n一二三四五六七八九十两\d]{0,12}[：:。，,]?\s*/gu;
