/** How a heading begins or reads that is a question of a questionnaire. */
const numbered = /^(?:Q|第)?\s*\d{1,3}\s*(?:[、.．:：]|题)\s*\S{3,}/u;
const asked = [
  /\S{4,}[?？]/u,
  /(?:您|你|贵单位|贵校).{3,}/u,
  /^请(?!假|示).{3,}/u,
  /^(?:对|关于|就|在).{2,}(?:意见|建议|看法|想法|评价)(?:和|与|及|、)?(?:意见|建议)?[?？]?$/u,
  /.{2,}方面的?(?:意见|建议|问题|困难)$/u,
];
/** Questions may be long, but no longer than this. */
const LONGEST = 300;

/** Whether a heading is a question, such as 「3、您对学校食堂有什么意见？」. */
export function isQuestion(heading: string): boolean {
  const text = heading.trim();
  if (text.length > LONGEST || /。./u.test(text)) return false;
  return numbered.test(text) || asked.some((pattern) => pattern.test(text));
}

/** What a heading says of the answers: that they are chosen, or that they are written. */
export const chosenHint =
  /单选|多选|选择题|量表|评分|打分|满意度|矩阵|排序|是否|能否|有没有|性别|年龄|年级|职称|学历|职务|身份|工龄|教龄|[您你]是[?？]?$/u;
export const writtenHint =
  /填空|简答|问答|开放|主观|意见|建议|想法|看法|困难|希望|说明|简述|谈谈|为什么|其他|哪些问题|什么问题|如何|怎样/u;

/** Cells that stand for no answer. */
export const unanswered = /^(?:[（(](?:跳过|空|未填写?|未作答)[）)]|[-—/\\]+)$/u;
/** An answer without content tells nothing of the kind of a column. */
export const emptyAnswer = /^(?:无|没有|暂无|没|否|同意|满意|很好)[。.!！]?$/u;

/** The wording of a question without its number and the marks of the form around it. */
export function wording(heading: string): string {
  const mark =
    /[（(【[]\s*(?:必填|选填|自动|(?:单选|多选|填空|多项填空|简答|问答|开放|主观|量表|评分|打分|选择|矩阵)[^（）()【】[\]]{0,6}题?|最多[^（）()【】[\]]{0,8}|限?\d+字[^（）()【】[\]]{0,4})\s*[）)】\]]/gu;
  const text = heading
    .replace(/\s+/gu, ' ')
    .replace(mark, '')
    .replace(/^\s*\*|\*\s*$/gu, '');
  return (
    text
      .trim()
      .replace(/^(?:Q|第)?\s*\d{1,3}\s*(?:[、.．:：]|题[、.．:：]?)\s*/u, '')
      .trim() || heading.trim()
  );
}
