const asWord = '请另存为 .docx 后重新提交';
const picture = '内容是图片，暂不支持，请提交可以复制文字的 .docx 或 .txt';

/** What a kind of content is: the format that reads it, or what to tell the user when nothing does. */
type Kind = { readonly format: string } | { readonly reason: string };

/** Contents told by their first bytes, each byte as a character 0–255; `binary`: what could begin a text has a NUL soon after. */
export const signatures: readonly (Kind & { readonly starts: readonly string[]; readonly binary?: boolean })[] = [
  { starts: ['%PDF'], format: 'pdf' },
  { starts: ['{\\rt'], format: 'rtf' },
  // A workbook from before 1997 without a container around it: the BIFF record that begins it, versions 2 to 5.
  { starts: ['\t\0\x04\0', '\t\x02\x06\0', '\t\x04\x06\0', '\t\x08\x08\0'], format: 'xls' },
  { starts: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'], reason: picture },
  { starts: ['BM', 'RIFF'], binary: true, reason: picture },
  { starts: ['MZ', '\x7fELF'], binary: true, reason: '内容是程序，不是文档，已拒绝读取' },
  { starts: ['Rar!', '7z\xbc\xaf', '\x1f\x8b'], reason: '内容是压缩包，暂不支持，请解压后再提交' },
  { starts: ['\xdb\xa5'], binary: true, reason: `内容是 Word 2.0 文档，版本太旧，${asWord}` },
];

/** Contents that are text themselves, told by how they begin. `named`: only under a name that is no text's own. */
export const markups: readonly (Kind & { readonly start: RegExp; readonly named?: boolean })[] = [
  {
    start:
      /^(?:mime-version|content-type|received|return-path|from|date|message-id|x-[\w-]+): .*\n[\s\S]*\bcontent-(?:type|location):/iu,
    format: 'eml',
    named: true,
  },
  { start: /^mime-version: /iu, format: 'eml' },
  { start: /^<\?xml[^>]*>\s*(?:<\?mso-application progid="Excel\.Sheet"|<(?:\w+:)?Workbook\b)/iu, format: 'xls' },
  {
    start: /^<\?xml[^>]*>\s*(?:<\?mso-application progid="Word\.Document"|<\w+:wordDocument\b)/iu,
    reason: `内容是 Word 2003 的 XML 文档，暂不支持，${asWord}`,
  },
  { start: /^(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html)\b/iu, format: 'html' },
  {
    start: /^<(?:head|meta|title|style|script|body|table|div|p|h\d|font|span|center)\b/iu,
    format: 'html',
    named: true,
  },
];

/** Old Office files, told by a stream at the top of their container; the first that occurs decides. */
export const containers: readonly (Kind & { readonly stream: RegExp })[] = [
  { stream: /^EncryptedPackage$/u, reason: '文件有密码，请取消密码后重新提交' },
  { stream: /^WordDocument$/u, format: 'doc' },
  { stream: /^(?:Workbook|Book)$/iu, format: 'xls' },
  { stream: /^PowerPoint Document$/u, reason: '内容是旧版演示文稿（.ppt），请另存为 .pptx 后重新提交' },
  { stream: /^__properties_version1\.0$/u, reason: '内容是 Outlook 邮件（.msg），请另存为 .eml 或 .txt 后重新提交' },
];

/** Zip packages, told by an entry's name; the first that occurs decides. */
export const packages: readonly (Kind & { readonly entry: RegExp })[] = [
  { entry: /^xl\/workbook\.bin$/u, reason: '内容是二进制工作簿（.xlsb），请另存为 .xlsx 后重新提交' },
  { entry: /^xl\//u, format: 'xlsx' },
  { entry: /^word\//u, format: 'docx' },
  { entry: /^ppt\//u, format: 'pptx' },
];

/** OpenDocument packages, told by what their entry `mimetype` begins with. */
export const openDocuments: readonly (Kind & { readonly type: string })[] = [
  { type: 'application/vnd.oasis.opendocument.text', format: 'odt' },
  { type: 'application/vnd.oasis.opendocument.spreadsheet', format: 'ods' },
];

/** The formats that write no text themselves, and what reads a file with such an ending that holds text all the same: OA systems call tables in text .xls. The others are damaged then. */
export const textUnder: Readonly<Record<string, string | undefined>> = {
  doc: 'txt',
  xls: 'tsv',
  rtf: 'txt',
  docx: undefined,
  xlsx: undefined,
  pptx: undefined,
  odt: undefined,
  ods: undefined,
  pdf: undefined,
  zip: undefined,
};
