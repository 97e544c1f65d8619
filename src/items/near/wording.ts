/**
 * Words that may come or go without a suggestion asking for anything else: courtesies, ways to open a wish, particles, words of
 * degree. What a text says without them is its core.
 */
export const FILLERS: readonly string[] = [
  ...'的 了 吗 呢 吧 啊 呀 哦 嘛 哈 啦 呗 也 都 还 就 又 再 很 太 挺 请 望 盼 我 您 你 咱 们 要 应 能 会 得 地 之 其 与 和 及 给'.split(
    ' ',
  ),
  ...'希望 建议 盼望 恳请 敬请 烦请 恳求 请求 期望 渴望 但愿 强烈建议 强烈要求 要求 提议 觉得 认为 感觉'.split(' '),
  ...'能够 能否 可否 是否能 是否可以 可以 应该 应当 最好 尽量 尽快 尽早 早日 赶紧 及时 进一步 一下 一些 一点'.split(
    ' ',
  ),
  ...'非常 十分 特别 比较 确实 真的 实在 真是 有点 有些 目前 现在 当前 如今 近期 最近'.split(' '),
  ...'谢谢 感谢 多谢 万分感谢 非常感谢 辛苦 辛苦了 麻烦 拜托 劳驾 不胜感激 此致 敬礼 你好 您好 大家好 打扰 打扰了'.split(
    ' ',
  ),
  ...'领导 领导们 各位领导 尊敬的领导 上级 上级领导 有关部门 相关部门 有关领导 相关领导 贵单位 贵部门'.split(' '),
  ...'考虑 予以 给予 重视 引起重视 高度重视 解决 解决问题 处理 尽快解决 尽快处理 说句心里话 说实话 说真的 老实说 实话实说 此事 这件事 这个问题 该问题 此问题 予以重视 予以考虑 予以解决 加以解决 解决为盼 为盼 帮忙 帮助 协调 关注 回复 答复'.split(
    ' ',
  ),
  ...'我们 咱们 你们 您们 本人 个人 我个人 大家 但是 因此 所以 另外 还有 同时 并且 而且 此外 以及'.split(' '),
];

/** Words that turn a wish or a complaint round when they come or go. */
export const REVERSING: readonly string[] =
  '不 没 无 非 未 勿 莫 别 否 少 减 免 禁 停 拆 废 取消 反对 拒绝 避免 杜绝 撤销 暂缓 过度 除了'.split(' ');

/** Characters that turn a wish or a complaint round when one stands in place of the other. */
const OPPOSITE_CHARACTERS: readonly (readonly [string, string])[] = [
  ...[
    '多少',
    '增减',
    '加减',
    '升降',
    '高低',
    '大小',
    '长短',
    '快慢',
    '早晚',
    '早迟',
    '远近',
    '宽窄',
    '宽严',
    '松严',
    '松紧',
  ],
  ...[
    '强弱',
    '轻重',
    '厚薄',
    '深浅',
    '粗细',
    '冷热',
    '明暗',
    '好坏',
    '好差',
    '优劣',
    '贵贱',
    '开关',
    '开闭',
    '开停',
    '建拆',
  ],
  ...[
    '收免',
    '收退',
    '买卖',
    '进出',
    '进退',
    '入退',
    '合分',
    '放收',
    '放管',
    '有无',
    '是否',
    '增删',
    '扩缩',
    '涨跌',
    '涨降',
  ],
  ...[
    '胖瘦',
    '新旧',
    '软硬',
    '干湿',
    '满空',
    '公私',
    '正反',
    '对错',
    '真假',
    '紧缓',
    '繁简',
    '多无',
    '有缺',
    '扩减',
    '缩延',
  ],
].map(([one = '', other = '']): [string, string] => [one, other]);

/** Words of several characters of that kind. */
const OPPOSITE_WORDS: readonly (readonly [string, string])[] = [
  ['提前', '延后'],
  ['提前', '推迟'],
  ['自愿', '强制'],
  ['保留', '撤'],
  ['增长', '下降'],
  ['公开', '隐瞒'],
  ['便宜', '贵'],
  ['集中', '分散'],
  ['淡', '咸'],
  ['先', '后'],
  ['首', '末'],
];

/** What turns a wish or a complaint round when one stands in place of the other. */
export const OPPOSITES = [...OPPOSITE_CHARACTERS, ...OPPOSITE_WORDS];

/** How often or how long: every week is not every month. */
export const TIMES = /^每?个?(?:天|日|周|星期|月|季度|季|学期|年|小时|分钟)$/u;

/**
 * An amount that a suggestion may turn on, a number of money, shares, times or durations; not a year, a date, or the number of a house, by
 * which flooded posts differ.
 */
export const AMOUNT =
  /[\p{N}一二三四五六七八九十百千万两半几](?:元|块|万|千|百|亿|成|倍|%|折|岁|次|个?百分|个?小时|分钟|个月|[天周])|^[一二三四五六七八九十两半](?:年|学)/u;

/** Characters by which like things are told apart: numbers, letters, directions, halves of a day or of people. */
export const TELLING =
  /[\p{N}a-z一二三四五六七八九十百千万两双单半甲乙丙丁东南西北上下左右前后内外里中男女老幼春夏秋冬早午晚初高]/u;
