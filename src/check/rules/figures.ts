import type { Span } from '../../core/span.js';
import { miscounted } from '../figures/announced.js';
import { growthFaults } from '../figures/growth.js';
import { type Breakdown, breakdownsIn } from '../figures/parts-and-totals.js';
import { halfWidth } from '../figures/quantities.js';
import { shareFaults } from '../figures/shares.js';
import type { Observation, Rule } from './rule.js';

/** Properties that one and the same person or thing may have together: parts of this sort may exceed the total. */
const OVERLAPPING =
  /女|男|党员|团员|岁|学历|本科|大专|硕士|博士|研究生|职称|高级|中级|骨干|民族|残疾|退休|[国省市县区]级|以上|以下|获|先进|优秀|新增|次|同时|兼/u;
/** Longer sentences are lists without end and are not looked at further. */
const LONGEST = 600;
const SENTENCE = /[^。！？!?\n]+/gu;

/** Figures that contradict one another: parts and total, shares, growth. */
export const figures: Rule = {
  name: '数字',
  summary: '数字对不上：分项与合计、占比、增减幅度',
  severity: 'error',
  thresholds: { 最少分项数: 3 },
  examples: {
    good: [
      '共收集意见120条，其中学校管理50条、教学40条、后勤30条。',
      '共有教师50人，其中党员30人，女教师35人；共走访12户，其中困难户5户等。',
      '122人中39人，占32%；从1200人增加到1500人，增长25%，满意率从80%提高到92%，提高12个百分点。',
      '主要做了三个方面的工作：一是走访，先后三次；二是座谈。\n三是建章立制。问题有两个方面：一是学习，表现为一是少，二是浅；二是调研。',
      '发放问卷200份，收回180份，回收率90%。满意的62%，基本满意的30%，不满意的8%。',
    ],
    bad: [
      '共收集意见〖120条，其中学校管理50条、教学50条、后勤30条〗。',
      '征求意见〖90条，分别为学校管理50条、教学20条、后勤10条〗。',
      '参加问卷调查的〖122人中，39人选择不满意，占33%〗。',
      '〖满意的62%，基本满意的30%，不满意的18%〗。',
      '共〖发放问卷500份，收回480份，回收率为86%〗。',
      '学生〖从1200人增加到1500人，增长20%〗。',
      '主要有以下〖三个方面：〗一是学习不够，二是调研不深。\n今后要抓好两条：一是学习，二是调研。',
    ],
  },
  *check({ draft }, { 最少分项数: least = 3 }) {
    for (const match of halfWidth(draft.text).matchAll(SENTENCE)) {
      const [sentence] = match;
      if (sentence.length > LONGEST || !/[\d一二三四五六七八九十]/u.test(sentence)) continue;
      const faults = [
        ...breakdownsIn(sentence).flatMap((breakdown) => sumFault(breakdown, least)),
        ...shareFaults(sentence),
        ...growthFaults(sentence),
      ];
      for (const fault of faults) yield { ...fault, span: shifted(fault.span, match.index) };
    }
    for (const { span, count, given } of miscounted(draft.text))
      yield {
        span,
        message: `前面说有 ${count} 点，后面写了 ${given} 点`,
        advice: '核对是漏写了，还是前面的数没有改',
        severity: 'warning',
      };
  },
};

function sumFault({ span, total, parts, extent, labels }: Breakdown, least: number): Observation[] {
  if (total.rough || parts.some(({ rough }) => rough)) return [];
  const sum = parts.reduce((value, part) => value + part.value, 0);
  const slack = parts.reduce((value, part) => value + part.half, total.half) + 1e-6;
  const over = sum > total.value + slack && !OVERLAPPING.test(labels);
  const under = sum < total.value - slack && extent !== 'some' && parts.length >= least;
  if (!over && !under) return [];
  return [
    {
      span,
      message: `各分项相加是 ${figure(sum)}，与合计 ${figure(total.value)} 对不上`,
      advice: over ? '核对合计和各分项，改正写错的数字' : '核对合计和各分项；分项没有列全的，加「等」字说明',
      ...(over ? {} : { severity: extent === 'whole' ? 'warning' : 'info' }),
    },
  ];
}

/** A sum of decimals without the tail that binary arithmetic leaves. */
function figure(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
