/** A type of cause in the words of the published guidance; `objective` ones lie outside the people themselves. */
export type CauseType = { readonly name: string; readonly objective: boolean; readonly pattern: RegExp };

/** The types of causes that a reviewer looks for, and wordings that show each. */
export const causeTypes: readonly CauseType[] = [
  {
    name: '思想观念',
    objective: false,
    pattern:
      /思想(?!品德|政治课|道德)|认识(?:不|上|模糊|肤浅|还|有|存在|偏)|观念|意识(?:不|淡|还|上|有|薄)|理念|宗旨|政绩观|世界观|信念|党性|怕|畏难|自满|满足于|好人主义|看重|轻视|重视不|不够重视|缺乏重视|忽视|觉得|总想|误以为|以为|认为[^，。；]{0,20}(?:就|无关|够了|没)|图省事|私心|特权|侥幸/u,
  },
  {
    name: '主观努力',
    objective: false,
    pattern:
      /主观(?!条件)|班子(?!成员(?:少|缺|老化))|一言堂|碍于情面|官僚|作风|责任心|责任感|事业心|进取心|担当|努力不|用心|钻研|学习(?:不|抓|少|还|上|缺|没|流|浅|放松)|学得|放松(?:了|对|自)|懈怠|惰性|拖拉|浮躁|不扎实|不深入|走马观花|浮在|本领|能力(?:不|欠|有限|还|较)|素质(?:不|偏|还|有待)|经验不足|以身作则|带头[^，。；]{0,6}(?:不|少|差)|自身|自我|我们(?:没有|对|在|的)|我(?:没有|对|总|的)/u,
  },
  {
    name: '工作措施',
    objective: false,
    pattern:
      /措施(?:不|还|少|乏|单|缺|跟)|办法(?:不多|少|单一|老|旧)|手段(?:单一|落后|不|少)|抓手|载体|力度(?:不|还|较|偏|小)/u,
  },
  {
    name: '决策',
    objective: false,
    pattern: /决策|规划(?:不|缺|滞后|时|上)|布局上|统筹(?:不|兼顾不|考虑不|谋划)|谋划|调查研究(?:不|少)|论证/u,
  },
  {
    name: '执行',
    objective: false,
    pattern:
      /执行(?:不|得|力|还|上|走样|打)|落实(?:不|得|上|还|力|较|打折扣)|抓而不|督(?:促|查|办)(?:检查)?(?:不|少|跟不上)|检查(?:不|少|走)|跟踪问效|布置多|布置了|部署多|一抓到底|问得少|过问/u,
  },
  {
    name: '规章制度',
    objective: false,
    pattern:
      /(?:制度|机制|规章|规定|考核|奖惩|激励|责任制|监督|监管)[^，。；]{0,14}(?:不|缺|没有|滞后|松|软|老|欠|跟|虚|流于|空|弱|未)|缺(?:乏|少)[^，。；]{0,12}(?:制度|机制|考核|激励|监督)|有章不循/u,
  },
  {
    name: '工作方法',
    objective: false,
    pattern:
      /方法(?:不|简|单|老|欠|陈)|方式(?:不|简|单一|粗放|陈旧|落后)|简单(?:粗暴|化)|凭经验|老办法|老一套|沟通(?:不|少)|交流(?:不|少)|听汇报|坐等|关起门|会议落实|文件落实/u,
  },
  {
    name: '客观条件',
    objective: true,
    pattern:
      /客观|历史(?:欠账|遗留|原因|因素|上)|编制|经费|资金(?:不足|短缺|紧|有限|投入|缺|缺口)|财力|财政|投入不足|条件(?:差|艰苦|有限|限制|所限|落后|较|不)|基础(?:差|薄弱|较|设施)|底子薄|人手|人员(?:不足|少|紧|短缺|偏|老化|缺)|力量(?:不足|薄弱)|任务(?:重|繁|多|较|过)|工作(?:量大|头绪多|繁)|时间紧|形势|政策(?:不|滞后|限制|变|调整|原因|尚|还|没)|体制|上级|大环境|社会(?:环境|风气|上|原因|因素|竞争)|市场(?:环境|变化|竞争|波动)|经济(?:下行|危机|落后|基础|欠发达|条件)|自然|地处|地理|位置偏|家长(?:不|重|的)|群众(?:素质|不理解|意识)|设备(?:老|陈|不足|落后)|师资|待遇(?:低|不)|流动(?:快|大|性)|欠账/u,
  },
];

/** What others think is an outward circumstance for the writers. */
const OTHERS_MIND =
  /(?:群众|家长|农民|村民|学生|企业主?|居民|社会上?|老百姓|服务对象|患者|个别人)(?:的)?[^，,。；;\n]{0,6}(?:思想|观念|认识|意识|理念|素质|重视)/gu;

/** The types of causes that a sentence names, in the order of the list. */
export function causeTypesOf(sentence: string): readonly CauseType[] {
  const words = sentence.replace(OTHERS_MIND, '客观');
  return causeTypes.filter(({ pattern }) => pattern.test(words));
}
