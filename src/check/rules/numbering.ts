import { type Entry, enumeratedBlocks, inlineSeries } from '../numbering/entries.js';
import { enumerationFaults, type Fault } from '../numbering/faults.js';
import type { Observation, Rule } from './rule.js';

/** Numbers that are left out, used twice or written in two ways; a level may be skipped and a list may begin anew. */
export const numbering: Rule = {
  name: '编号',
  summary: '编号断号、重号，或同一列里两种写法混用',
  severity: 'warning',
  examples: {
    good: [
      '一、基本情况\n全县有学校三十所。\n1.办学条件。校舍全部达标。\n2.师资队伍。教师够用。\n二、存在的问题\n（一）认识不够\n学习抓得不紧。\n（二）办法不多\n调研浮在面上。',
      '主要抓了三件事。一是建章立制，二是督促检查；三是公开结果。另外，一要坚持，二要提高。',
      '一、成效\n做法如下：1.抓学习。2.抓整改。\n3.抓落实。\n二、问题\n4.学习不够。\n5.办法不多。',
      '一、整改项目\n（一）立即整改\n1．占道经营。\n2．垃圾清运。\n（二）年底前完成\n3．执法态度。\n4．停车收费。',
      '三、四月份开展了走访。\n其中一是一，二是二，实事求是。',
    ],
    bad: [
      '一、基本情况\n全县有学校三十所。\n二、存在的问题\n学习抓得不紧。\n〖四、整改措施〗\n每月集中学习一次。',
      '（一）学习不够\n学习抓得不紧。\n（二）办法不多\n调研浮在面上。\n〖（二）作风不实〗\n下基层次数少。\n（三）管理不严\n制度执行松。',
      '1.抓学习\n每月一次。\n〖2、抓整改〗\n逐项销号。\n3.抓落实\n定期检查。',
      '存在的问题：一是学习不够；〖三是办法不多〗。',
    ],
  },
  *check({ draft }) {
    for (const entries of [enumeratedBlocks(draft), inlineSeries(draft)])
      for (const fault of enumerationFaults(entries, draft.text)) yield observe(fault);
  },
};

const ADVICE = {
  gap: '核对是漏了内容还是编号写错，然后顺次重编',
  repeat: '核对是否重复粘贴，然后顺次重编',
  mixed: '同一层次只用一种编号写法，全文统一',
} as const;

function observe({ fault, entry, before }: Fault): Observation {
  return {
    span: entry.span,
    message: messageOf(fault, entry, before),
    advice: ADVICE[fault],
    ...(fault === 'mixed' ? { severity: 'info' } : {}),
  };
}

function messageOf(fault: Fault['fault'], { marker }: Entry, before: Entry | undefined): string {
  switch (fault) {
    case 'gap':
      return before ? `编号从「${before.marker}」跳到「${marker}」，中间断号` : `编号从「${marker}」开始，前面断号`;
    case 'repeat':
      return `编号「${marker}」排在「${before?.marker}」之后，重号或次序颠倒`;
    case 'mixed':
      return `同一列里前面写「${before?.marker}」，这里写「${marker}」，两种编号写法混用`;
  }
}
