import { eastAsianWidth } from 'get-east-asian-width';

export type TextColumn = { readonly title: string; readonly align?: 'right' };

/** Columns of a terminal the text takes: Han and full-width signs two each, ambiguous signs too, as Chinese fonts draw them. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    if (!/\p{Mark}/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: true });
  return width;
}

/** Rows as lines of text whose columns line up on a terminal, two spaces between; no space at a line's end. */
export function alignedLines(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): readonly string[] {
  const table = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, column) => Math.max(...table.map((row) => displayWidth(row[column] ?? ''))));
  return table.map((row) =>
    columns
      .map(({ align }, column) => {
        const cell = row[column] ?? '';
        const space = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
        return align === 'right' ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** The text on one line, without control characters a terminal would obey, cut to so many terminal columns with 「…」 when it is longer. */
export function clipped(text: string, columns: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (displayWidth(line) <= columns) return line;
  let kept = '';
  let width = 2;
  for (const character of line) {
    width += displayWidth(character);
    if (width > columns) break;
    kept += character;
  }
  return `${kept}…`;
}
