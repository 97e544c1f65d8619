/** Wordings by which writers say what they have come to see; 「认识不到位」 is a fault and none. */
const UNDERSTANDING =
  /(?:深刻|充分|清醒|进一步|更加|深切|真正)地?(?:认识|体会|感受|领会|感到|意识)(?:到|了)|(?:认识|体会|领会|意识)到|一致认为|深感|共识|统一了(?:思想|认识)|(?:提高|深化|加深|增强)了(?:[^，,。；;\n]{0,10})(?:认识|自觉性)(?!不)|我们(?:体会|认为|感到)/u;
/** 「清醒地认识到工作中还存在问题」 leads in a list of problems. */
const LEAD_IN = /(?:看到|认识到|意识到)[^。；;\n]{0,24}(?:存在|不足|差距|问题)/u;
const OWN_UNIT =
  /[我本全](?:局|校|县|区|市|镇|乡|街道|院|馆|所|站|公司|单位|部门|系统|处|中心|厂|站)|班子|我们|本地|(?:农业|教育|医院|学校|社区|企业|群众)[^，。；]{0,12}(?:实际|发展|工作)/u;

/** The words of a sentence up to those that say that its writers have come to see something; undefined where none do. */
export function understandingIn(sentence: string): string | undefined {
  const match = LEAD_IN.test(sentence) ? null : UNDERSTANDING.exec(sentence);
  return match ? sentence.slice(0, match.index + match[0].length) : undefined;
}

/** True when a sentence speaks of the writers' own unit or work. */
export function tellsOfUnit(sentence: string): boolean {
  return OWN_UNIT.test(sentence.replace(/我们(?:体会|认为|感到|深刻|一致)/gu, ''));
}
