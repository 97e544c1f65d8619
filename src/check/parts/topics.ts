/** Matters that reports name in many ways; two points that touch the same one speak of the same matter. */
export const topics: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: '学习', pattern: /学习|理论|中心组|读书|研讨|学风/u },
  {
    name: '基层',
    pattern:
      /基层|调研|调查研究|走访|下乡|驻村|蹲点|联系(?:群众|点|学校|村|乡镇|乡村|户|社区|企业|制度)|联村|联校|包联|沉下去|一线|入户|民情|到村|进村|到校/u,
  },
  { name: '服务', pattern: /服务|热线|窗口|办事|办理|接听|投诉|咨询|便民|态度|满意/u },
  { name: '作风', pattern: /作风|拖拉|推诿|效率|懒散|纪律|考勤|迟到|效能|执行力/u },
  { name: '制度', pattern: /制度|机制|规章|考核|奖惩|管理/u },
  { name: '创新', pattern: /创新|思路|突破|改革|解放思想|发展/u },
  { name: '队伍', pattern: /队伍|人才|师资|教师|编制|引进|招聘|培养|培训|骨干|素质|业务/u },
  { name: '廉政', pattern: /廉|腐|监督|公开|财务|采购|招标|审批/u },
  { name: '民主', pattern: /民主|批评|谈心|团结|议事|决策|集体研究|民主集中|上会/u },
  { name: '文会', pattern: /文件|会议|文山会海|检查|评比|验收|填表|报表|台账|负担/u },
  { name: '资金', pattern: /资金|经费|投入|财政|筹措|争取|预算/u },
  { name: '设施', pattern: /设施|设备|场地|校舍|房屋|改造|维修|基建|道路|工程|项目/u },
  { name: '安全', pattern: /安全|隐患|事故|消防|排查|应急/u },
  { name: '宣传', pattern: /宣传|知晓|信息公开|媒体|网站|公示/u },
  { name: '环境', pattern: /环境|卫生|污染|垃圾|绿化|生态/u },
  { name: '食堂', pattern: /食堂|伙食|餐|膳食|饭/u },
  { name: '教学', pattern: /课程|课堂|教学|教研|备课|成绩|质量/u },
  { name: '协调', pattern: /协调|配合|合力|联动|沟通|协作|会同/u },
];
