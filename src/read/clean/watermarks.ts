/** Words of watermarks and of the programs that print them, and how often such a line has to stand in a text to be one. */
export const watermarks: readonly { readonly pattern: RegExp; readonly fewest: number }[] = [
  { pattern: /^(?:Evaluation (?:Only|Warning)|Created with (?:Aspose|Spire)|Unlicensed version)\b/iu, fewest: 1 },
  { pattern: /^由\s*(?:扫描全能王|CamScanner).{0,8}(?:扫描创建|扫描)$|^扫描全能王\s*(?:创建|扫描)?$/u, fewest: 1 },
  { pattern: /^(?:本文件?|本文档|此文件)由.{1,20}(?:试用版|评估版|未注册版).{0,12}$/u, fewest: 1 },
  {
    pattern:
      /^(?:内部资料|内部文件|内部使用|内部参考|仅供.{0,10}(?:使用|参考|学习)|注意保存|请勿外传|严禁外传|水印|样本|草稿|机密|秘密|绝密)(?:[\s,，、★　]*(?:内部资料|注意保存|妥善保管|请勿外传|严禁外传|不得外传|仅供参考))*$/u,
    fewest: 2,
  },
  { pattern: /^(?:https?:\/\/|www\.)[\w./-]{4,60}$/iu, fewest: 2 },
];
