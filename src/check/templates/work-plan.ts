import type { Template } from '../../core/template.js';
import { words } from '../wording.js';

/** 工作方案: why, what for, by whom, in which steps, and on what terms. */
export const workPlan: Template = {
  name: '工作方案',
  summary: '工作方案、实施方案：指导思想、目标任务、组织领导、步骤安排、工作要求',
  kinds: ['通知/方案'],
  requirements: [
    {
      id: '指导思想',
      level: 'required',
      headings:
        words(`指导思想 总体要求 目的意义 目的 意义 活动目的 活动宗旨 宗旨 背景 重要意义 指导原则 基本原则 总体思路 工作思路 依据 编制目的
        活动主题 主题`),
      leadIns: words(
        '为…制定 为…特制定 为…制订 为了…制定 为…现就 为…提出如下 根据…制定 按照…制定 为…现将 为…结合…实际',
      ),
    },
    {
      id: '目标任务',
      level: 'required',
      headings:
        words(`目标任务 目标 总体目标 工作目标 活动目标 主要任务 工作任务 主要内容 工作内容 重点任务 重点内容 重点工作 任务 总目标 具体目标
        目标要求 预期目标`),
      leadIns: words('总目标是 总体目标是 工作目标是 主要任务是 目标是 要达到以下目标 实现以下目标'),
    },
    {
      id: '组织领导',
      level: 'required',
      headings: words(
        '组织领导 组织机构 加强领导 领导机构 领导小组 工作机构 组织保障 责任分工 职责分工 机构设置 人员分工 组织实施',
      ),
      leadIns: words('成立…领导小组 成立…小组 成立…指挥部 成立…委员会 成立…专班 组成…领导小组 下设办公室 由…任组长'),
      signs: words('领导小组 组长 副组长 成员 办公室 指挥长 指挥部 负责 牵头 分管 成立 下设 领导'),
    },
    {
      id: '步骤安排',
      level: 'required',
      headings:
        words(`实施步骤 方法步骤 步骤 工作步骤 时间安排 进度安排 活动安排 日程安排 日程 时间进度 阶段安排 工作安排 步骤与时间 活动步骤 时间步骤
        推进计划 实施阶段 活动内容及日程 活动时间 具体安排 步骤和方法 方法和步骤`),
      leadIns: words('分…个阶段 分…步 分…阶段进行 第一阶段 按以下步骤 分以下…步骤 具体时间安排'),
    },
    {
      id: '工作要求',
      level: 'recommended',
      headings: words(
        '工作要求 要求 几点要求 有关要求 保障措施 工作保障 保证措施 组织纪律 纪律要求 具体要求 注意事项 措施要求 督查考核 监督检查 考核奖惩',
      ),
      leadIns: words('有关要求如下 提出以下要求 提出如下要求 要做到以下'),
    },
  ],
};
