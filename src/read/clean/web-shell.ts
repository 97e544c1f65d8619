import type { Dropped } from '../../core/document.js';
import { fold } from '../../core/fold.js';
import { pageTitles } from './page-titles.js';
import { type CleaningRule, isBlank, type TextLine, wholeLine } from './rule.js';
import { otherTitle, shellForm, type WebShell, webShells } from './web-shells.js';

/** Longer lines are content, whatever words they contain. */
const LONGEST = 200;
/** A line that counts `near` a shell is so many lines that are not blank away from another one at most. */
const NEAR = 3;

/** What surrounds a text that was copied from a web page: its name and place, dates, notices, buttons, forms. */
export const webShell: CleaningRule = (lines) => {
  const filled = lines.filter((line) => !isBlank(line) && line.source.row === undefined);
  const found = filled.map((line) => shellOf(line));
  const titles = pageTitles(filled, (index) => found[index] !== undefined);
  const reasons = filled.map((_, index) => titles.get(index) ?? sure(found[index]));
  openForms(filled, found, reasons);
  closingLists(filled, found, reasons);
  for (const [index, shell] of found.entries())
    if (shell && !sure(shell) && reasons.slice(Math.max(0, index - NEAR), index + NEAR + 1).some((reason) => reason))
      reasons[index] ??= shell.reason;
  return filled.flatMap((line, index): Dropped[] => {
    const reason = reasons[index];
    return reason === undefined ? [] : [wholeLine(line, reason)];
  });
};

const sure = (shell: WebShell | undefined): string | undefined =>
  shell?.counts === 'alone' || shell?.counts === 'opens' ? shell.reason : undefined;

function shellOf(line: TextLine): WebShell | undefined {
  const text = plain(line);
  return text.length > LONGEST ? undefined : webShells.find(({ pattern }) => pattern.test(text));
}

/** The lines of a form, from the one that opens it on until one that does not belong to it. */
function openForms(
  lines: readonly TextLine[],
  found: readonly (WebShell | undefined)[],
  reasons: (string | undefined)[],
): void {
  let open: WebShell | undefined;
  for (const [index, line] of lines.entries()) {
    if (found[index]?.counts === 'opens') open = found[index];
    else if (open && !shellForm.test(plain(line)) && reasons[index] === undefined) open = undefined;
    if (open) reasons[index] ??= open.reason;
  }
}

/** The lists of other pages that a text ends with, each under its heading. */
function closingLists(
  lines: readonly TextLine[],
  found: readonly (WebShell | undefined)[],
  reasons: (string | undefined)[],
): void {
  const text = lines.findLastIndex((line, index) => !found[index] && !otherTitle.test(plain(line)));
  const heading = found.findIndex((shell, index) => index > Math.max(text, 0) && shell?.counts === 'heads');
  if (heading < 0) return;
  for (let index = heading; index < lines.length; index++) reasons[index] ??= found[heading]?.reason;
}

function plain({ text }: TextLine): string {
  return fold(text.slice(0, LONGEST + 50)).trim();
}
