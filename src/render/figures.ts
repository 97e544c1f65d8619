/** Whether a cell of a table is a figure: a number, a percentage, or a part of the figure above it (其中12). */
export function isFigure(value: string | number | undefined): boolean {
  return typeof value === 'number' || (value !== undefined && /^(?:\d+(?:\.\d+)?%|其中\d+)$/u.test(value));
}
