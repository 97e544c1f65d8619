import { lacking } from '../parts/lacking.js';
import { measuresOf } from '../parts/measures.js';
import type { Rule } from './rule.js';

/** A passage of at least `最少措施数` measures none of which names a time is told of. */
const defaults = { 最少措施数: 2 };

/** Measures without a time: in a plan of rectification each one, elsewhere only where none has a deadline. */
export const undatedMeasures: Rule = {
  name: '措施无时限',
  summary: '整改措施没有写明完成时限',
  severity: 'info',
  thresholds: defaults,
  examples: {
    good: ['一、整改措施\n一要加强学习，年底前读完两本书。二要加强队伍建设，由人事科牵头，切实转变工作作风。'],
    bad: [
      '〖一、整改措施〗\n一要进一步加强学习，由办公室负责组织。二要加强队伍建设，切实转变工作作风。三要完善各项制度，提高管理水平。',
    ],
  },
  *check(subject, thresholds) {
    const { 最少措施数: fewest } = { ...defaults, ...thresholds };
    yield* lacking(subject, measuresOf(subject), {
      has: ({ deadline }) => deadline,
      fewest,
      what: '完成时限',
      advice: '逐条写明什么时候完成：立即解决的、年底前解决的、长期坚持的分开列',
    });
  },
};
