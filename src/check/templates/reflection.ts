import type { Template } from '../../core/template.js';
import { words } from '../wording.js';

/** 心得体会: what was understood, tied to one's own work and problems, and what one will do. Mostly written without headings. */
export const reflection: Template = {
  name: '心得体会',
  summary: '学习心得体会：认识体会、联系自身实际、今后打算',
  kinds: ['心得体会'],
  requirements: [
    {
      id: '认识体会',
      level: 'required',
      headings: words('体会 心得 认识 收获 感悟 感想 启示 思考 提高认识 学习…体会 学了什么'),
      leadIns: words(`体会到 认识到 感受到 使我 让我 我认为 我觉得 深受 感触 领悟到 懂得了 明白了 才明白 才知道 收获
        触动 深有感触 体会最深 印象最深 想到了`),
      signs: words('体会 认识 感受 明白 懂得 领会 理解 深刻 启发 收获 感触 触动 意识到 知道 使我 我认为 我觉得 我'),
    },
    {
      id: '联系实际',
      level: 'required',
      headings: words(
        '联系实际 对照自己 对照检查 自身…问题 自身不足 存在…不足 存在…问题 工作实际 自我反思 反思 差在哪里',
      ),
      leadIns: words(`对照…自己 对照起来 联系…实际 结合…工作 反思自己 反思 反观 作为一名 在…工作中，我 我…存在 回顾自己
        自己的不足 自身的不足 自己…差距 过去我 以前我 我过去 我以前 我在…岗位 回想 说实话 我不愿 我总`),
      signs: words('我 自己 本人 自身'),
    },
    {
      id: '今后打算',
      level: 'required',
      headings: words('打算 今后打算 努力方向 今后…努力 行动 怎么做 改什么 改进措施 整改措施 下一步'),
      leadIns: words('今后 下一步 接下来 我将 我要 我会 我想做 从我做起 我一定 还能做 以后 从现在起 我打算'),
      signs: words('我 自己 要 将 每周 每天 每月 每学期 坚持 努力 争取 做到'),
    },
  ],
};
