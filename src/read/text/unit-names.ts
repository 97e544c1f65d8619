const endings =
  '幼儿园|小学|初中|高中|中学|学校|学院|大学|党校|教育局|局|处|科|室|中心|委员会|委|办公室|办|镇|乡|村|街道|社区|公司|医院|银行|支行|厂|站|所|院|馆|队|支部|总支|党委|工会|协会|集团';

/** What follows the name of a unit in the title of its submission. */
const follow =
  '关于|对|的|领导班子|党|征求|收集|汇总|意见|建议|教师|教职工|干部|职工|学生|家长|群众|学习|深入|贯彻|落实|开展|调研|心得|分析|整改|反馈|情况|报告|材料|问卷|[\\s（(《“"—_\\-\\d]';

const name = `[\\p{Script=Han}A-Za-z\\d〇○·]{1,24}?`;

/** A text that is the name of a unit and nothing else. */
export const unitName = new RegExp(`^(?=.{3,25}$)${name}(?:${endings})(?:[（(][^（）()]{1,10}[）)])?$`, 'u');

/** A title that begins with the name of a unit, which is group 1. */
export const unitTitle = new RegExp(`^(?!关于|对|在)(${name}(?:${endings}))(?=(?:${follow}))`, 'u');

/** Words that no name of a unit contains: the title tells of something else. */
export const notInUnits =
  /关于|意见|建议|工作|问题|征求|汇总|进一步|加强|提高|做好|我们|希望|办公|报告|会议|学习|第[一二三四五六七八九十\d]+[组期批次]/u;
