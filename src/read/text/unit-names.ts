const endings =
  '幼儿园|小学|[一二三四五六七八九十\\d][幼小中]|中心校|初中|高中|中学|学校|学院|大学|党校|教育局|局|处|科|室|中心|委员会|委|办公室|办|镇|乡|村|街道|社区|公司|医院|银行|支行|厂|站|所|院|馆|队|支部|总支|党委|工会|协会|集团';

/** What follows the name of a unit in the title of its submission; a plain 的 or 学生 would let sentences about a place in. */
const follow =
  '关于|领导班子|党(?:委|组|支部|总支)|征求|收集|汇总|意见|建议|教职工|学习|深入|贯彻|落实|开展|调研|心得|分析|整改|反馈|报告|材料|问卷|[\\s（(《“"—_\\-\\d]';

const name = `[\\p{Script=Han}A-Za-z\\d〇○·]{1,24}?`;

/** A text that is the name of a unit and nothing else. */
export const unitName = new RegExp(`^(?=.{3,20}$)${name}(?:${endings})(?:[（(][^（）()]{1,10}[）)])?$`, 'u');

/** A title that begins with the name of a unit, which is group 1; a title is short and no sentence. */
export const unitTitle = new RegExp(
  `^(?!关于|对|在)(?=[^，。；！？,;!?]{3,60}$)(${name}(?:${endings}))(?=${follow})`,
  'u',
);

/** What no name of a unit contains: words of titles and sentences, and rooms that end like departments. */
export const notInUnits =
  /关于|意见|建议|工作(?!委员会|站|部)|问题|征求|汇总|进一步|加强|提高|做好|我们|我校|本校|希望(?!小学|中学|幼儿园)|办公(?!室)|教师办|会议|教室|阅览室|图书|实验室|卫生室|医务室|活动室|厕所|报告|学习|请|咨询|质疑|反映|投诉|盼|怎么|如何|需要|应该|能否|有人|查处|第[一二三四五六七八九十\d]+[组期批次]|各(?:单位|部门|学校|小学|中学|科室|处室|支部|社区|街道|[局处科镇乡村队站所])$/u;
