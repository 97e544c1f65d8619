import type { KeywordModel } from './model.js';

/** Standard deviations from the mean beyond which a measure counts no more. */
const FAR = 4;

/**
 * A network over the measures of a term: one layer of rectified units and a direct connection (learnt with the softmax loss over
 * the terms of a document, several fits from different beginnings side by side). Most measures of a term are 0, so what a 0 adds
 * is added beforehand.
 */
export function netOf(net: KeywordModel['net']): (measures: Float64Array) => number {
  const { mean, scale, bias, outer, direct } = net;
  const units = bias.length;
  const columns = mean.map((_, at) => Float64Array.from(bias, (_, unit) => net.inner[unit * mean.length + at] ?? 0));
  const zeros = mean.map((value, at) => -value * (scale[at] ?? 0));
  const resting = Float64Array.from(bias, (own, unit) =>
    zeros.reduce((sum, zero, at) => sum + zero * (columns[at]?.[unit] ?? 0), own),
  );
  const restingScore = zeros.reduce((sum, zero, at) => sum + zero * (direct[at] ?? 0), 0);
  const sums = new Float64Array(units);
  return (measures) => {
    sums.set(resting);
    let score = restingScore;
    for (let at = 0; at < measures.length; at++) {
      const [value, column] = [measures[at] ?? 0, columns[at]];
      if (value === 0 || column === undefined) continue;
      const zero = zeros[at] ?? 0;
      const more = Math.max(-FAR, Math.min(FAR, value * (scale[at] ?? 0) + zero)) - zero;
      score += more * (direct[at] ?? 0);
      for (let unit = 0; unit < units; unit++) sums[unit] = (sums[unit] ?? 0) + more * (column[unit] ?? 0);
    }
    for (let unit = 0; unit < units; unit++) score += (outer[unit] ?? 0) * Math.max(0, sums[unit] ?? 0);
    return score;
  };
}
