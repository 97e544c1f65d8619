const LONGEST = 240;
const KEPT = 180;

/** A quotation short enough to be read in a table, blank lines left out; a longer one is cut and says how many characters it has. */
export function excerpt(text: string): string {
  const tight = text.replace(/\s*[\r\n]+\s*/gu, '\n').trim();
  const characters = [...tight];
  if (characters.length <= LONGEST) return tight;
  return `${characters.slice(0, KEPT).join('')}……（共${characters.length}字，其余略）`;
}
