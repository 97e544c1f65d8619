import { type CleaningRule, isBlank, wholeLine } from './rule.js';

/** Lines of which their format says that they stand beside the running text, such as footnotes. */
export const asides: CleaningRule = (lines) =>
  lines.flatMap((line) => (line.aside === undefined || isBlank(line) ? [] : [wholeLine(line, line.aside)]));
