/** How an opinion begins; it is not a heading however short it is. 「建议」 「建议和对策」 alone is one. */
export const OPINION =
  /^(?!(?:意见|建议|希望|要求)(?:[和与及、]?(?:意见|建议|希望|要求|对策|措施|打算)){0,2}[：:]?\s*$)(?:我?们?(?:建议|希望|盼望?|恳请|请(?!求|示|假)|认为|觉得|要求)|能否|能不能|是否|可否|可不可以|应该?|最好|强烈)/u;

/** Words by which a line says something of its own: what is missing or too much, what should be. No title or heading has them. */
const OWN_WORDS = /没(?!收)|太(?![阳平原湖极空])|应该|应当|希望|能否|能不能|可不可以|听不|看不|光[是会讲说]/u;

/** What is wished for or complained of in a few words, beside those: 增加校车, 路灯坏了. */
const WISH_OR_FAULT =
  /^(?:再?多|少|增加|增设|增开|降低|提高|改善|取消|恢复|延长|缩短|加装|安装|配备|修|换)|坏|漏水|缺(?![点陷勤])|不(?![足良])/u;

/** Whether a line that could be a title or a heading says something of its own. */
export function saysOwn(line: string): boolean {
  return OWN_WORDS.test(line) || (OPINION.test(line) && line.length > 8);
}

/** Whether a line that nothing marks as a title or a label is a suggestion: to count a title costs little, to lose a suggestion much. */
export function isSuggestion(line: string): boolean {
  return saysOwn(line) || OPINION.test(line) || WISH_OR_FAULT.test(line) || /[？?]$/u.test(line);
}
