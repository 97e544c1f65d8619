/** The titles by which the workbook's sheets are written and read back; brackets of either width are read. */
export const ledgerSheet = {
  items: '台账',
  themes: '主题',
  check: '核对',
  log: '修改记录',
  pending: '未执行的修改',
  guide: '说明',
} as const;

/** Columns that tell what a row is about and what was corrected. */
export const ledgerColumn = {
  item: '标识',
  text: '意见建议原文',
  theme: '主题',
  newTheme: '主题（可改）',
  note: '备注',
  basis: '归类依据',
  themeId: '主题标识',
  parent: '上级主题',
  newParent: '上级主题（可改）',
  remove: '删除（可改）',
  computed: '程序命名',
  changes: '修改情况',
} as const;

/** Words that mean something in those columns. */
export const ledgerWord = {
  /** In place of a theme: the item belongs to none. */
  unthemed: '未归类',
  byHand: '手工',
  byProgram: '程序',
  yes: '是',
  created: '新增',
  renamed: '改名',
  moved: '改上级',
  merged: '并入',
  removed: '已删除',
  emptied: '已无意见建议',
} as const;
