import type { Template } from '../../core/template.js';
import { words } from '../wording.js';
import { analysisReport } from './analysis-report.js';
import { borrowed } from './borrowed.js';

/** 整改落实方案: every item with its aim, measures, who answers for it and by when; as chapters, as labels or as columns of a table. */
export const rectificationPlan: Template = {
  name: '整改落实方案',
  summary: '整改落实方案、整改报告：问题、目标、措施、责任、时限',
  kinds: ['整改方案'],
  requirements: [
    borrowed(analysisReport, '问题', {
      headings:
        words(`整改项目 整改问题 整改内容 整改事项 项目 事项 指出的问题 反馈问题 反馈意见 反馈的问题 主要问题 突出问题 问题描述
        具体表现 群众意见 整改任务 任务清单`),
      leadIns: words('指出…以下问题 指出的问题 反馈的问题 整改的问题'),
    }),
    {
      id: '目标',
      level: 'required',
      brief: true,
      headings: words(
        '整改目标 目标 达到的目标 工作目标 总体目标 预期目标 预期效果 整改标准 达到效果 目标要求 整改成效 目标任务',
      ),
      leadIns: words('整改目标是 总体目标是 工作目标是 要达到的目标 达到以下目标 实现以下目标'),
    },
    borrowed(analysisReport, '措施', {
      headings: words('整改办法 整改方法 整改情况 落实情况 具体措施 整改落实措施 整改进展 处理情况 整改方案'),
    }),
    {
      id: '责任',
      level: 'required',
      brief: true,
      headings:
        words(`责任 责任领导 责任人 责任单位 责任部门 责任科室 责任股室 责任处室 牵头领导 牵头单位 牵头部门 牵头科室 主办单位 主办 协办单位 协办
        承办科室 承办单位 承办人 责任分工 分管领导 负责人 具体负责人 整改责任人 配合单位 包案领导 督办领导 落实单位`),
      signs: words('负责 牵头 责任人 主办 协办 承办 督办 包案 包干 挂帅 总负责 负总责 承担责任 盯办'),
      decoys: words('责任心 责任感 责任意识 责任不 责任追究'),
    },
    {
      id: '时限',
      level: 'required',
      brief: true,
      headings: words(
        '时限 整改时限 完成时限 完成时间 整改时间 整改期限 办结时限 时间要求 时间安排 时间节点 期限 完成期限 进度安排 时间进度 时间表',
      ),
      signs:
        words(`#月底前 #月底 #月#日 #日前 #月前 #日起 年底前 年内 月底前 季度末 即日起 立即整改 立即解决 立行立改 长期坚持 #个工作日 #天内 #日内 限期
        上旬 中旬 下旬 每月 每季 每半年 国庆节前 春节前 汛期前 开学前`),
      decoys: words('办证时限 时限长 审批时限'),
    },
    {
      id: '承诺',
      level: 'recommended',
      headings: words('承诺 公开承诺 整改承诺 郑重承诺 承诺事项'),
      leadIns: words('郑重承诺 公开承诺 向社会承诺 承诺如下 承诺： 我们承诺 接受…监督'),
      decoys: words('承诺不 承诺兑现难'),
    },
  ],
};
