/** Whether a cell of a table is a figure: a number, or a percentage. */
export function isFigure(value: string | number | undefined): boolean {
  return typeof value === 'number' || (value !== undefined && /^\d+(\.\d+)?%$/u.test(value));
}
