/** Subjects at the start of a sentence or clause that are other people of the unit or below it. */
const OTHERS =
  /(?:^|[，,：:；;。]\s*|[一二三四五六七八九十]是|[）)、.．]\s*)(?:还有|仍有|也有|但|但是|同时|比如|例如|如|像)?(?:部分|个别|有的|有些|一些|少数|极少数|极个别|大多数|多数|不少|某些|下面的|基层的?)(?:的)?(?:党员|领导|中层|机关|基层|年轻|青年|老|一线|村|社区|乡镇|镇村|学校|普通|业务|窗口|下属|直属|所属|农村|班子){0,4}(?:干部|教师|老师|党员|职工|员工|人员|同志|学校|单位|部门|科室|股室|站所|支部|乡镇|村|村干部|班主任|人|基层|校长|医生|护士|民警|工作人员|窗口|社区|企业|干警|教职工|学生|医务人员|地方|领导|负责人|管理者|年级|班级|教研组|服务对象)/u;
/** Words by which the writers speak of themselves. */
const SELVES =
  /我们|我局|本局|我校|班子|领导层|党委|党组|党支部一班人|本人|自己|自身|(?<![自忘无小大])我(?![国省市县区院馆镇乡厅])/u;

/** 「我们也清醒地看到」 opens a list and says nothing of the writers. */
const FRAME = /(?:我们|班子)(?:也|还|更|必须|应该|应当|要)*(?:清醒|深刻|充分)?地?(?:看到|认识到|意识到|发现|感到)/gu;

/** True when a sentence puts a fault on some of the others. */
export function blamesOthers(sentence: string): boolean {
  return OTHERS.test(sentence);
}

/** True when a sentence speaks of the writers: the leading group or the person. */
export function speaksOfSelf(sentence: string): boolean {
  return SELVES.test(sentence.replace(FRAME, ''));
}
