/** How the pages that texts are copied from surround them. Patterns are tried against a whole line, trimmed, full width folded. */
export type WebShell = {
  readonly pattern: RegExp;
  readonly reason: string;
  /**
   * `alone`: no submission says so, wherever it stands. `near`: only together with another line of a shell, at most a few lines
   * away. `opens`: what follows down to the end is the shell's, as far as it reads like a `shellForm`. `heads`: so is what
   * follows when all of it is a list of titles; otherwise like `near`.
   */
  readonly counts: 'alone' | 'near' | 'opens' | 'heads';
};

const SITE = '(?:[^\\s:,。]{1,12}(?:网|网站|文库|论坛|范文|贴吧|公众号|资料库))';
const SHARED =
  '(?:微信|微博|新浪微博|朋友圈|QQ空间|QQ好友|QQ|人人网|豆瓣|腾讯微博|更多|[一-鿿]{0,2}空间|复制链接|[\\s:、|/])*';

export const webShells: readonly WebShell[] = [
  {
    pattern: /^(?:导语|导读|摘要|编者按|小编)[:].*(?:本站|网友|原创文章|客服|小编|范文|欢迎参考).*$/iu,
    reason: '网站导语',
    counts: 'alone',
  },
  {
    pattern:
      /^.{0,60}(?:来源于网友上传|不代表本站(?:的)?(?:观点|立场)|由网友(?:投稿|提供|上传|整理)|小编(?:为大家|整理|精心)).{0,80}$/iu,
    reason: '网站声明',
    counts: 'alone',
  },
  { pattern: /^(?:版权声明|免责声明|郑重声明|特别声明)[:].*$/iu, reason: '网站声明', counts: 'alone' },
  {
    pattern: /^(?:版权所有|copyright|©).{0,60}$|^.{0,40}[a-z一-鿿]icp备\s*\d{4,}号.{0,20}$/iu,
    reason: '网站声明',
    counts: 'alone',
  },
  {
    pattern:
      /^.{0,40}(?:转载请注明(?:出处|来源)|未经(?:许可|授权|同意)[^。]{0,12}(?:不得|禁止|严禁)转载|如有侵权,?请?(?:联系|告知)|侵权(?:请)?(?:联系)?(?:必)?删除?).{0,60}$/iu,
    reason: '网站声明',
    counts: 'alone',
  },
  {
    pattern:
      /^(?:本文|文章|文档|资料|以上内容)(?:内容)?(?:来源于?|来自于?|由|转载自|摘自|选自)[:]?\s*.{0,20}(?:网|网络|网友|站|文库|论坛).{0,20}$/iu,
    reason: '网站声明',
    counts: 'alone',
  },
  {
    pattern: /^(?:您(?:现在)?(?:的|所在)?(?:当前)?位置|当前(?:的)?位置|所在位置|首页)\s*[:>»›].*$/iu,
    reason: '网站导航',
    counts: 'alone',
  },
  {
    pattern: /^(?:首页\s*[>»›|]\s*)?(?:[^\s>»›]{1,12}\s*[>»›]\s*){2,}[^>»›]{0,40}$/iu,
    reason: '网站导航',
    counts: 'alone',
  },
  { pattern: /^(?:上|下)一(?:篇|页|章|条)(?:文章)?\s*(?:[:].*|)$/iu, reason: '上一篇、下一篇', counts: 'alone' },
  {
    pattern: new RegExp(`^(?:分享(?:到|至)|转发(?:到|至)|一键分享)\\s*:?${SHARED}$`, 'iu'),
    reason: '网站分享按钮',
    counts: 'alone',
  },
  {
    pattern:
      /^(?:[【[(]?(?:打印(?:本页|本文)?|关闭(?:窗口|本页)?|返回顶部|返回首页|返回列表|收藏(?:本文|本页)?|加入收藏|复制链接|我要评论|发表评论|查看评论|我要纠错|TOP)[】\])]?[\s|/]*){2,}$/iu,
    reason: '网站按钮',
    counts: 'alone',
  },
  {
    pattern: /^(?:【|\[)?(?:字体|字号)(?:大小)?\s*:?\s*(?:[大中小特默认超A+\-\s【】[\]|/]+)$/iu,
    reason: '网站按钮',
    counts: 'alone',
  },
  {
    pattern:
      /^(?:打印本页|打印本文|关闭窗口|返回顶部|返回首页|返回列表|收藏本文|加入收藏|复制链接|发表评论|点击换图|看不清[,?]?换一张|点击(?:加载|查看|阅读|展开)(?:更多|全文|原文)?|展开(?:全文|阅读)|阅读(?:全文|原文)|登录后?(?:查看|下载|可见).{0,12})$/iu,
    reason: '网站按钮',
    counts: 'alone',
  },
  {
    pattern:
      /^(?:.{0,6}(?:点击|免费|立即|马上|一键|扫码|登录|会员|VIP).{0,4}下载.{0,16}|下载(?:本文|本文档|文档|全文|地址|链接|WORD版?|Word版?|word版?)\s*:?.{0,30}|.{0,10}(?:下载|编辑|打印)(?:后可|即可)(?:编辑|修改|下载|打印).{0,12})$/iu,
    reason: '下载提示',
    counts: 'alone',
  },
  {
    pattern:
      /^(?:长按|扫码|扫一扫|扫描).{0,10}二维码.{0,24}$|^.{0,16}关注.{0,10}(?:微信公众号|公众号|官方微信).{0,16}$/iu,
    reason: '关注提示',
    counts: 'near',
  },
  {
    pattern:
      /^(?:(?:发布)?(?:时间|日期)|更新(?:时间|日期)?|发布于|发表于)\s*:?\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/iu,
    reason: '网页发布时间',
    counts: 'near',
  },
  {
    pattern:
      /^(?=.*(?:阅读|浏览|点击|访问|人气|评论|责任编辑|来源).*$)(?:(?:(?:发布|更新|发表|上传)?(?:时间|日期)|来源|作者|编辑|责任编辑|责编|录入|审核|阅读(?:次数|数|量)?|浏览(?:次数|数|量)?|点击(?:次数|数|率)?|访问(?:次数|量)?|人气|评论(?:数)?|发布(?:人|者|单位)?)\s*[:(]\s*(?:[^:(]|(?<=\d):(?=\d)){0,30}?\s*){2,}$/iu,
    reason: '网页发布信息',
    counts: 'alone',
  },
  {
    pattern:
      /^(?:阅读(?:次数|数|量)?|浏览(?:次数|数|量)?|点击(?:次数|数|率)?|访问(?:次数|量)?|人气|下载(?:次数|量))\s*[:(]\s*\d+\s*次?\)?$/iu,
    reason: '网页发布信息',
    counts: 'alone',
  },
  {
    pattern: new RegExp(`^(?:来源|文章来源|信息来源)\\s*:\\s*${SITE}(?:\\s.{0,20})?$`, 'iu'),
    reason: '网页发布信息',
    counts: 'near',
  },
  { pattern: /^(?:https?:\/\/|www\.)\S+$/iu, reason: '网址', counts: 'near' },
  { pattern: /^被?举报(?:的)?文档(?:标题|地址|名称|链接)\s*:.*$/iu, reason: '网站举报表', counts: 'opens' },
  { pattern: /^(?:文档|内容|违规|不良信息)举报$|^举报(?:该|此)?文档$/iu, reason: '网站举报表', counts: 'opens' },
  {
    pattern: /^(?:(?:相关|推荐|热门|延伸|更多)(?:文章|阅读|推荐|范文)|猜你喜欢(?:的文章)?)\s*:?$/iu,
    reason: '网站推荐',
    counts: 'heads',
  },
  {
    pattern:
      /^(?:相关|推荐|热门|精选|最新|猜你喜欢(?:的)?|延伸|更多)(?:文章|阅读|推荐|文档|内容|范文|资料|搜索|标签)?\s*:?$/iu,
    reason: '网站推荐',
    counts: 'near',
  },
];

/** The title of another page, in a list that `heads` begins. */
export const otherTitle = /^[^。;；]{4,40}$/u;

/** Lines of the forms that `opens` begins. */
export const shellForm =
  /^(?:https?:\/\/\S+|www\.\S+|我?(?:确定|承诺|保证)以上信息.{0,8}|举报(?:类型|理由|原因|人|内容|说明|邮箱|电话)\s*:?.{0,20}|(?:非法|色情|侵权|违规|广告|其他|其它|涉政|暴恐|低俗|抄袭|欺诈|诈骗)(?:内容|信息)?\s*(?:\(.{0,60}\))?|验证码\s*:?.{0,12}|点击换图|换一张|\(?必填\)?|提交|取消|确定|关闭|联系(?:方式|电话|邮箱)\s*:?.{0,30})$/iu;
