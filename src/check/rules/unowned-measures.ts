import { lacking } from '../parts/lacking.js';
import { measuresOf } from '../parts/measures.js';
import type { Rule } from './rule.js';

/** A passage of at least `最少措施数` measures none of which names an owner is told of. */
const defaults = { 最少措施数: 2 };

/** Measures that nobody is to carry out: in a plan of rectification each one, elsewhere only where none has an owner. */
export const unownedMeasures: Rule = {
  name: '措施无责任人',
  summary: '整改措施没有写明责任人或责任单位',
  severity: 'info',
  thresholds: defaults,
  examples: {
    good: [
      '一、整改措施\n一是建立学习考勤制度，由办公室负责登记通报。二是每季度驻村不少于五天。三是设立值班岗，热线二十四小时有人接听。',
    ],
    bad: [
      '〖一、整改措施〗\n一要进一步加强学习，年底前读完两本书。二要加强队伍建设，切实转变工作作风。三要进一步完善各项制度，努力提高管理水平。',
    ],
  },
  *check(subject, thresholds) {
    const { 最少措施数: fewest } = { ...defaults, ...thresholds };
    yield* lacking(subject, measuresOf(subject), {
      has: ({ owner }) => owner,
      fewest,
      what: '责任人或责任单位',
      advice: '逐条写明责任领导、主办和协办单位，落实到人',
    });
  },
};
