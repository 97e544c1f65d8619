/**
 * Wordings by which a sentence shows a case instead of a judgement: a figure, a date, a quotation, a document, a person, a
 * place, an example. Each is enough.
 */
const CONCRETE: readonly RegExp[] = [
  /[\d０-９]{1,12}(?![.．、）)\d０-９])/u,
  /百分之|[%％‰]|过半|一半|半数|[一二三四五六七八九两几数]成(?![立效果为员功绩长就本])/u,
  /[一二三四五六七八九十百千万两几]{0,6}[十百千万][一二三四五六七八九余多几两来][十百千万余多]{0,3}(?=\p{Script=Han})(?!大|届|步笑|不得)/u,
  /(?<![万统同唯单专])[一二三四五六七八九十百千万两数几]{1,8}(?:余|多)?(?:名|人(?!员|民|心|为|格|性|家)|次|年(?!级|来|一度)|天|月|个月|周|小时|分钟|所|家|户|条|件|项|份|元|万|亿|亩|公里|米|台|套|间|辆|村|校|倍|期|场|篇|起|宗|本|门|节|笔|位|张|幢|栋|座|届|季度|学期|部(?!门|署|分|委)|处(?!理|于|置)|例|块|吨|公斤|斤|平方米|趟|遍|回(?!避|顾|应)|轮|批|首|幅|支|枚|只|头|株|班|站|单|夜)/u,
  /[二三四五六七八九十百千万两]{1,8}个(?![方层]面|要求|环节|重点|结合|坚持|转变|到位|问题)|[一两]个(?:月|星期|小时|村|镇|乡|科|县|学期|季度|项目|单位|部门|学校)/u,
  /(?<![每近当今历多常全来])(?:去年|前年|今年|上半年|下半年|上个?月|上学期|本学期|年初|年底|当日)/u,
  /[“"「『][^”"」』\n]{6,100}[”"」』]|《[^》\n]{2,60}》/u,
  /(?:例如|比如|譬如|如在|以[^，。；\n]{2,12}为例|[某×Xx]{1,2}(?:某|同志|校|村|局)|典型的是|举例)/u,
  /(?:\p{Script=Han}(?:第[一二三四五六七八九十]|实验)|第[一二三四五六七八九十])(?:小学|中学|幼儿园|医院|人民医院)/u,
];
/** Numbers that are none: numbering at the start, set phrases with numbers in them. */
const EMPTY =
  /^(?:[（(]?[一二三四五六七八九十\d０-９]{1,3}[）)、.．]|[①-⑳㈠-㈩⑴-⒇⒈-⒛]|[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十]+[，,、是])|一(?:些|批|支|部分|个班子|定|般|致|直|切|样|体|味|时|旦|概|方面|面|度|点|起|线|把手|盘|刀切|阵风|股|心一意|次性|系列|次次|步)|三个代表|三会一课|三重一大|两学一做|四风|八项规定|六项纪律|十[一二三四五六七八九]届|十[一二三四五六七八九]大|[一二三四五六七八九十]+中全会/gu;

/** True when a sentence gives a figure, a date, a case, a name or a quotation, not a judgement alone. */
export function isConcrete(sentence: string): boolean {
  const bare = sentence.replace(EMPTY, '').replace(EMPTY, '');
  return CONCRETE.some((pattern) => pattern.test(bare));
}

/** Wordings of a judgement that could stand in any report. */
const JUDGEMENT =
  /不(?:够|足|强|高|深|细|实|力|严|多|广|透|紧|新|齐|全|均|活|快|好|大|顺|畅|清|准|到位|完善|健全|平衡|适应|规范|及时|明显|明确|扎实|主动|经常|充分|合理|科学|重视|理想|系统|紧密|协调)|缺乏|缺少|缺失|薄弱|滞后|淡薄|淡化|有待|欠缺|偏[低少弱慢]|较[低少弱差]|差距|流于形式|走过场|简单|单一|浮躁|没有真正|未能|尚未/u;

/** True when a sentence judges in words that fit any report. */
export function isJudgement(sentence: string): boolean {
  return JUDGEMENT.test(sentence);
}
