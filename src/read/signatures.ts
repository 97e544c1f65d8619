export type Signature = {
  /** The first bytes, as a string of characters 0–255, or lower-case ASCII when `text` is set. */
  readonly start: string;
  readonly text?: boolean;
  /** What the file is, after 「内容是」; a space before a Latin letter. */
  readonly what: string;
  readonly advice: string;
};

const asWord = '请另存为 .docx 后重新提交';
const asText = '请提交可以复制文字的 .docx 或 .txt';

/** Contents that no reader here understands, told by their first bytes. */
export const signatures: readonly Signature[] = [
  { start: '%PDF', what: ' PDF 文件', advice: asText },
  { start: '{\\rtf', what: ' RTF 文档', advice: asWord },
  { start: '<!doctype html', text: true, what: '网页（HTML）', advice: asWord },
  { start: '<html', text: true, what: '网页（HTML）', advice: asWord },
  { start: 'mime-version:', text: true, what: '单个文件网页（MHT）', advice: asWord },
  { start: '\x89PNG', what: '图片', advice: asText },
  { start: '\xff\xd8\xff', what: '图片', advice: asText },
  { start: 'GIF8', what: '图片', advice: asText },
  { start: 'II*\0', what: '图片', advice: asText },
  { start: 'MM\0*', what: '图片', advice: asText },
  { start: 'Rar!', what: '压缩包', advice: '请解压后再提交' },
  { start: '7z\xbc\xaf', what: '压缩包', advice: '请解压后再提交' },
  { start: '\x1f\x8b', what: '压缩包', advice: '请解压后再提交' },
];

/** Old Office files, told by a stream name in their container; the first that occurs decides. */
export const containers: readonly { readonly stream: string; readonly reason: string }[] = [
  { stream: 'EncryptedPackage', reason: '文件有密码，请取消密码后重新提交' },
  { stream: 'WordDocument', reason: '内容是旧版 Word 文档（.doc），请另存为 .docx 后重新提交' },
  { stream: 'Workbook', reason: '内容是旧版 Excel 或 WPS 表格（.xls、.et），请另存为 .xlsx 后重新提交' },
  { stream: 'Book', reason: '内容是旧版 Excel 表格（.xls），请另存为 .xlsx 后重新提交' },
  { stream: 'PowerPoint Document', reason: '内容是旧版演示文稿（.ppt），请另存为 .docx 或 .txt 后重新提交' },
];

/** Zip packages, told by an entry's name; the first that occurs decides. `format` is the name of the format that reads it. */
export const packages: readonly { readonly entry: RegExp; readonly format?: string; readonly reason?: string }[] = [
  { entry: /^xl\/workbook\.bin$/u, reason: '内容是二进制工作簿（.xlsb），请另存为 .xlsx 后重新提交' },
  { entry: /^xl\//u, format: 'xlsx' },
  { entry: /^word\//u, format: 'docx' },
  { entry: /^ppt\//u, reason: '内容是演示文稿（.pptx），请另存为 .docx 或 .txt 后重新提交' },
  {
    entry: /^META-INF\/manifest\.xml$/u,
    reason: '内容是 OpenDocument 文件（.odt、.ods），请另存为 .docx 或 .xlsx 后重新提交',
  },
];
