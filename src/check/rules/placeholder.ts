import { spanOf } from '../../core/span.js';
import type { Rule } from './rule.js';

/** Crosses and circles where a name, a number or a date belongs; 3×4 and 二〇〇九 are none. */
const CROSSES =
  /(?<![A-Za-z0-9+])(?:[XxＸｘ]{2,4}(?![A-Za-z0-9])|[×＊✕✖]{2,})|(?<![\d零一二三四五六七八九A-Za-z])[〇○]{2,}(?![\d零一二三四五六七八九年])|(?<![\d\p{Script=Han}）)]\s?)[×Ｘ](?=[年月日市县区局校名人份条个])|(?<=[年月日于市县区局校第])[×Ｘ](?=[年月日市县区局校名人份条个号])/u;
/** Brackets and lines left empty; numbers of papers and dates without their figures. */
const BLANKS =
  /【[ \u3000]*】|（[ \u3000]*）|\([ \u3000]*\)|[〔【[]\d{4}[〕】\]][ \u3000]*号|第[ \u3000]+号|_{3,}|＿{2,}|\d{0,4}年[ \u3000]+月(?:[ \u3000]+日)?/u;
/** Notes to whoever fills in a model text. */
const NOTES =
  /[（(【〔[](?:此处|请填|请在|填写|插入|待填|待补|待定|待完善)[^）)】〕\]\n]{0,20}[）)】〕\]]|[（(【〔[](?:单位名称|姓名|单位全称)[）)】〕\]]|(?<![有还亟尚])待(?:补充|填写)(?=$|[。，；、）)】\n])|(?:(?<!\p{Script=Han})|(?<=[在由经对以和与为向据请到是]))某某(?!人)/u;
const PLACEHOLDERS = new RegExp([CROSSES, BLANKS, NOTES].map(({ source }) => source).join('|'), 'gu');

/** Blanks and stand-ins left from a model text. */
export const placeholder: Rule = {
  name: '占位符',
  summary: '遗留的占位符',
  severity: 'error',
  examples: {
    good: [
      '2009年3月召开座谈会，印发〔2009〕12号文件，操场长3×4米，二〇〇九年、二○○九年各一次。',
      '【背景】全校共有学生（含住校生）800人，XXL号校服120套，内容有待补充和完善，制度尚待填写说明。',
      '面积120×80平方米，覆盖率达80×2个百分点，Xbox和C++课程停办，有关某人某事的传言不实，主持人罗某某。',
    ],
    bad: [
      '〖XX〗学校于〖×〗月〖×〗日召开座谈会。',
      '按照教发〖【2009】 号〗文件要求，征求意见〖（ ）〗条，〖第  号〗。',
      '〖某某〗同志主持，〖〇〇〗县〖×××〗局参加，共征求意见〖____〗条。',
      '成效：〖待补充〗。问题：〖（此处填写存在的问题）〗\n〖（单位名称）〗\n〖2009年  月  日〗',
    ],
  },
  *check({ draft }) {
    for (const match of draft.text.matchAll(PLACEHOLDERS))
      yield {
        span: spanOf(match),
        message: `「${match[0].trim()}」是没有填写的占位符`,
        advice: '填写实际内容，核对是否照搬了范文',
      };
  },
};
