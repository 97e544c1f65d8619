import type { Template } from '../../core/template.js';
import { words } from '../wording.js';
import { analysisReport } from './analysis-report.js';
import { borrowed } from './borrowed.js';

/** 心得体会: what was understood, tied to one's own work and problems, and what one will do. */
export const reflection: Template = {
  name: '心得体会',
  summary: '学习心得体会：认识体会、联系自身实际、今后打算',
  kinds: ['心得体会'],
  requirements: [
    {
      id: '认识体会',
      level: 'required',
      headings: words('体会 心得 认识 收获 感悟 感想 启示 思考 提高认识 学习…体会'),
      leadIns: words('体会到 认识到 感受到 使我 让我 我认为 我觉得 深受 感触 领悟到 懂得了 明白了 收获'),
      signs: words('体会 认识 感受 明白 懂得 领会 理解 深刻 启发 收获 感触 意识到 使我 我认为 我觉得 我'),
    },
    borrowed(analysisReport, '问题', {
      as: '联系实际',
      headings: words('联系实际 对照自己 对照检查 自身…问题 工作实际 自我反思 反思'),
      leadIns: words(`对照…自己 联系…实际 结合…工作 反思自己 作为一名 在…工作中，我 在…工作中,我 我…存在 回顾自己
        反观自己 我在…岗位`),
    }),
    borrowed(analysisReport, '措施', {
      as: '今后打算',
      headings: words('努力方向 今后打算 今后…努力 行动 怎么做'),
      leadIns: words('今后 在今后 下一步 我将 我要 我会 从我做起 我一定'),
    }),
  ],
};
