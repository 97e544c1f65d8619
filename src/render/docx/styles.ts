/**
 * Fonts, sizes and distances of an official document, after GB/T 9704-2012: 仿宋 三号 on lines of 28 pt, headings in 黑体
 * and 楷体, the title in 二号. Sizes in half points, distances in twentieths of a point.
 */
const serif = 'Times New Roman';
const face = (eastAsia: string) => ({ ascii: serif, hAnsi: serif, cs: serif, eastAsia });

const size = { 二号: 44, 三号: 32, 四号: 28, 五号: 21, 小五: 18 };
const line = { line: 560, lineRule: 'exact' as const };
const twoCharacters = { firstLineChars: 200, firstLine: 640 };

/** A4 with the margins of the standard: 37 mm above, 35 mm below, 28 mm left, 26 mm right. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1985, left: 1588, right: 1474, footer: 1400 },
};
export const textWidth = page.size.width - page.margin.left - page.margin.right;

export const colors = { grey: '595959', rule: '7F7F7F', head: 'EDEDED', bar: '8EA9C1', paper: 'FFFFFF' };

const heading = (font: string, bold: boolean) => ({
  run: { font: face(font), size: size.三号, bold, color: '000000' },
  paragraph: { spacing: { ...line, before: 160, after: 0 }, indent: twoCharacters, keepNext: true },
});

export const styles = {
  default: {
    document: { run: { font: face('仿宋'), size: size.三号, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
    title: {
      run: { font: face('宋体'), size: size.二号, bold: true, color: '000000' },
      paragraph: {
        alignment: 'center' as const,
        spacing: { line: 640, lineRule: 'exact' as const, before: 240, after: 480 },
      },
    },
    heading1: heading('黑体', false),
    heading2: heading('楷体', true),
    heading3: heading('仿宋', true),
  },
  paragraphStyles: [
    {
      id: 'ReportBody',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: 'both' as const, spacing: line, indent: twoCharacters },
    },
    {
      id: 'ReportLeadIn',
      name: 'Lead In',
      basedOn: 'ReportBody',
      paragraph: { spacing: { ...line, after: 80 }, keepNext: true },
    },
    {
      id: 'ReportQuote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: face('楷体'), size: size.四号 },
      paragraph: {
        alignment: 'both' as const,
        spacing: { line: 440, lineRule: 'exact' as const, before: 120 },
        indent: { left: 640 },
        keepNext: true,
      },
    },
    {
      id: 'ReportSource',
      name: 'Quote Source',
      basedOn: 'Normal',
      run: { font: face('宋体'), size: size.小五, color: colors.grey },
      paragraph: { alignment: 'right' as const, spacing: { before: 20, after: 80 }, indent: { left: 640 } },
    },
    {
      id: 'ReportCell',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { font: face('宋体'), size: size.五号 },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      id: 'ReportCaption',
      name: 'caption',
      basedOn: 'Normal',
      run: { font: face('黑体'), size: size.五号 },
      paragraph: { alignment: 'center' as const, spacing: { before: 240, after: 80 }, keepNext: true },
    },
    {
      id: 'ReportPageNumber',
      name: 'footer',
      basedOn: 'Normal',
      run: { font: face('宋体'), size: size.四号 },
      paragraph: { alignment: 'center' as const },
    },
  ],
};

export type StyleId =
  | 'ReportBody'
  | 'ReportLeadIn'
  | 'ReportQuote'
  | 'ReportSource'
  | 'ReportCell'
  | 'ReportCaption'
  | 'ReportPageNumber';
