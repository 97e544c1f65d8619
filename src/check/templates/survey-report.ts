import type { Template } from '../../core/template.js';
import { words } from '../wording.js';
import { analysisReport } from './analysis-report.js';
import { borrowed } from './borrowed.js';

/** 调研报告: how things are and how that was found out, problems, causes, proposals. */
export const surveyReport: Template = {
  name: '调研报告',
  summary: '调研报告：基本情况、问题、原因、对策建议',
  kinds: ['调研报告'],
  requirements: [
    borrowed(analysisReport, '成效', {
      as: '基本情况',
      headings: words('调研情况 调查情况 调研方法 调研背景 调研概况 调查方法 概况 基本现状 背景'),
      leadIns: words('采取…方式 通过…座谈 通过…问卷 发放…问卷 走访了 深入…调研 进行了…调研 开展了…调研 进行了…调查'),
      signs: words('走访 问卷 座谈 家访 随访 入户 调查 调研 现有 共有 下辖 其中 截至 目前 占'),
    }),
    borrowed(analysisReport, '问题'),
    borrowed(analysisReport, '原因'),
    borrowed(analysisReport, '措施', {
      as: '对策建议',
      headings: words('几点思考 思考与建议 路径 工作设想 意见建议'),
    }),
  ],
};
