/** How the columns of the tables that offices send are headed. Compared without white space, numbers in front, notes in brackets and 、和与及/ between words. */
export type ColumnName = {
  readonly attribute: string;
  /** Whole headings, the usual first. */
  readonly names: readonly string[];
  /** What a longer heading ends with. */
  readonly ending?: RegExp;
};

/** Columns about the handling of an opinion or its sender, which are never taken for one of the others. */
export const ignoredColumns: ColumnName = {
  attribute: '',
  names:
    '所用时间 来自ip 来源详情 联系方式 总分 附件 开始时间 结束时间 答题时长 填写时长 填写时间段 开始答题时间 结束答题时间 用时 ip ip地址 答题设备 操作系统 浏览器 地理位置国家和地区 地理位置省 地理位置市 用户类型 用户标识 清洗数据结果 智能清洗数据无效概率'.split(
      ' ',
    ),
  ending: new RegExp(
    `(?:${[
      '类别|类型|分类|性质|编码|措施|结果|答复|回复|批示|备注|说明|附件|电话|手机|邮箱',
      '(?:处理|办理|审核|审批|答复|批示|拟办|承办|主办|落实|整改|处置|采纳|领导)(?:的)?(?:意见|建议|内容|问题|情况|单位|部门|人|时间|时限|责任人)',
      '责任(?:单位|部门|人|领导)|协办单位|(?:完成|整改|办结)(?:时限|时间|日期)|(?:意见|建议|问题)(?:条数|数量|数|个数|情况)',
    ].join('|')})$`,
    'u',
  ),
};

/** Columns that ask for what identifies a person; no answer there is an opinion. */
export const personalColumns: ColumnName = {
  attribute: '',
  names: [],
  ending: /(?:电话|手机|号码|手机号|邮箱|联系方式|微信号?|qq号?|身份证号?|学号|工号|住址|地址|二维码|签名|ip)$/u,
};

/** Labels of forms about the person who fills them in. */
export const formLabels: readonly string[] =
  '职务 职称 职业 岗位 性别 年龄 民族 籍贯 学历 学位 政治面貌 出生年月 任教学科 学科 班级 工龄 教龄 党龄'.split(' ');

/** Columns that only the exports of questionnaires have (问卷星、腾讯文档、金山表单、Google Forms). */
export const exportColumns: readonly string[] =
  '提交答卷时间 所用时间 来自ip 来源详情 答题时长 填写时长 时间戳记 timestamp 时间戳 开始答题时间 结束答题时间 答卷编号 答题序号 提交者'.split(
    ' ',
  );

/** The columns that are looked for, with the attribute a document gets from them. 序号 is known so that it is taken for nothing else; 正文 counts only where no 内容 stands. */
export const knownColumns: readonly ColumnName[] = [
  { attribute: '序号', names: '序号 编号 序 号 id no'.split(' '), ending: /(?:序号|编号)$/u },
  {
    attribute: '单位',
    names:
      '单位 学校 部门 科室 来源单位 所在单位 单位名称 学校名称 部门名称 填报单位 报送单位 提交单位 提出单位 反馈单位 工作单位 单位部门 处室 支部 党支部 所属单位 年级 院系 学院 村 村名 社区 街道 unit department'.split(
        ' ',
      ),
    ending: /(?:单位|学校|部门|科室|处室|支部)$/u,
  },
  {
    attribute: '姓名',
    names:
      '姓名 提出人 建议人 提交人 填报人 填表人 反映人 联系人 留言人 作者 提议人 提交者 填写人 填写者 署名 网名 昵称 用户 name author'.split(
        ' ',
      ),
    ending: /(?:姓名|提出人|建议人|提交人|反映人)$/u,
  },
  {
    attribute: '时间',
    names:
      '时间 日期 提交时间 提交答卷时间 留言时间 填报时间 填报日期 报送时间 征集时间 收集时间 反馈时间 提出时间 时间戳记 时间戳 timestamp date time'.split(
        ' ',
      ),
    ending: /(?:时间|日期)$/u,
  },
  {
    attribute: '渠道',
    names:
      '渠道 来源 方式 来源渠道 征集渠道 征求方式 征集方式 收集方式 提交方式 反映渠道 途径 征求途径 channel source'.split(
        ' ',
      ),
    ending: /(?:渠道|途径|意见来源|建议来源|(?:征求|征集|收集|提出|反映|提交|反馈)(?:方式|形式))$/u,
  },
  {
    attribute: '标题',
    names: '标题 主题 题目 留言主题 留言标题 案由 题名 title subject'.split(' '),
    ending: /(?:标题|主题|题目)$/u,
  },
  {
    attribute: '内容',
    names:
      '意见建议 建议意见 意见 建议 问题建议 建议内容 意见内容 意见建议内容 留言 留言内容 留言详情 具体意见 具体建议 具体意见建议 主要意见 反馈意见 反馈内容 意见反馈 修改意见 征求意见 诉求 诉求内容 问题 存在问题 存在的问题 主要问题 反映问题 反映的问题 困难 不足 看法 想法 希望 评论 评论内容 提案内容 合理化建议'.split(
        ' ',
      ),
    ending: /(?:意见|建议|诉求|问题|困难|不足|看法|想法|(?:意见|建议|问题|诉求|留言|反映)的?(?:具体|详细)?内容)$/u,
  },
  {
    attribute: '正文',
    names: '内容 正文 具体内容 主要内容 详细内容 详情 描述 事由 心得体会 体会 content text'.split(' '),
    ending: /(?:内容|正文|详情)$/u,
  },
];
