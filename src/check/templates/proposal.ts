import type { Template } from '../../core/template.js';
import { words } from '../wording.js';
import { analysisReport } from './analysis-report.js';
import { borrowed } from './borrowed.js';

/** 提案: how things are, what is wrong, what is proposed. */
export const proposal: Template = {
  name: '提案',
  summary: '提案、建议：情况、问题、建议',
  kinds: ['提案/建议'],
  requirements: [
    borrowed(analysisReport, '成效', {
      as: '情况',
      headings: words('调研情况 案由 背景 基本情况 情况 概况 提案背景 提案事由 背景情况 现实意义 必要性 重要意义'),
      leadIns: words('据统计 据调查 据了解 情况如下 登记在册'),
      signs: words(
        '现有 共有 登记在册 总数 据统计 保有量 占全 占总 随着 目前 位于 是我国 是我市 是我省 我市 我区 我县 我省 我镇 我校 住着 其中 #栋 #户 #万人 #万户 #公里 #平方米 #个小区',
      ),
    }),
    borrowed(analysisReport, '问题'),
    borrowed(analysisReport, '措施', {
      as: '建议',
      headings: words('具体建议 意见建议 几点建议 工作建议 办法 政策建议'),
    }),
  ],
};
