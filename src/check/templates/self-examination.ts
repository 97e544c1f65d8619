import type { Template } from '../../core/template.js';
import { words } from '../wording.js';
import { analysisReport } from './analysis-report.js';
import { borrowed } from './borrowed.js';

/** 对照检查材料: problems, causes, and what will be done; neither achievements nor an overall line of work. */
export const selfExamination: Template = {
  name: '对照检查材料',
  summary: '个人或班子对照检查材料：问题、原因、努力方向与整改措施',
  kinds: ['对照检查材料'],
  requirements: [
    borrowed(analysisReport, '问题'),
    borrowed(analysisReport, '原因'),
    borrowed(analysisReport, '措施', { headings: words('努力方向 整改方向 今后…方向 整改思路 下一步…方向') }),
  ],
};
