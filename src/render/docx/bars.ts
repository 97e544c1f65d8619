/** Columns of the table that bars are drawn in; the longest bar leaves room for its figure. */
export const STEPS = 48;
const LONGEST = 42;

type Bar = { readonly label: string; readonly value: number };

/** How many steps of a table row each bar fills: in proportion to the largest value, at least one for more than nothing. */
export function barSpans(bars: readonly Bar[]): readonly (Bar & { readonly filled: number })[] {
  const largest = Math.max(1, ...bars.map(({ value }) => value));
  return bars.map((bar) => ({
    ...bar,
    filled: bar.value > 0 ? Math.max(1, Math.round((bar.value / largest) * LONGEST)) : 0,
  }));
}
