import type { KeywordModel } from './model.js';

/** Standard deviations from the mean beyond which a measure counts no more. */
const FAR = 4;
/** Units that are summed up side by side; see `addBlock`. */
const BLOCK = 4;

/**
 * A network over the measures of a term, which begin at `from`: one layer of rectified units and a direct connection (learnt with
 * the softmax loss over the terms of a document, several fits from different beginnings side by side). Most measures of a term are
 * 0, so what a 0 adds is added beforehand.
 */
export function netOf(net: KeywordModel['net']): (measures: Float64Array, from: number) => number {
  const scale = new Float64Array(net.scale);
  const direct = new Float64Array(net.direct);
  const zeros = Float64Array.from(net.mean, (value, at) => -value * (scale[at] ?? 0));
  const layer = layerOf(net, zeros);
  const restingScore = zeros.reduce((sum, zero, at) => sum + zero * (direct[at] ?? 0), 0);
  return (measures, from) => {
    let score = restingScore;
    let used = 0;
    for (let at = 0; at < zeros.length; at++) {
      const value = measures[from + at] ?? 0;
      if (value === 0) continue;
      const zero = zeros[at] ?? 0;
      const more = Math.max(-FAR, Math.min(FAR, value * (scale[at] ?? 0) + zero)) - zero;
      score += more * (direct[at] ?? 0);
      layer.more[used] = more;
      layer.columns[used] = at * layer.units;
      used++;
    }
    for (let unit = 0; unit < layer.units; unit += BLOCK) score = addBlock(score, layer, unit, used);
    return score;
  };
}

type Layer = {
  /** A multiple of BLOCK; the last ones may add nothing. */
  readonly units: number;
  /** A column of weights to all units for each measure. */
  readonly inner: Float64Array;
  readonly resting: Float64Array;
  readonly outer: Float64Array;
  /** What the measures that are not 0 add, and where their columns begin. */
  readonly more: Float64Array;
  readonly columns: Int32Array;
};

function layerOf(net: KeywordModel['net'], zeros: Float64Array): Layer {
  const units = Math.ceil(net.bias.length / BLOCK) * BLOCK;
  const inner = new Float64Array(units * zeros.length);
  const [resting, outer] = [new Float64Array(units), new Float64Array(units)];
  for (let unit = 0; unit < net.bias.length; unit++) {
    let sum = net.bias[unit] ?? 0;
    for (let at = 0; at < zeros.length; at++) {
      const weight = net.inner[unit * zeros.length + at] ?? 0;
      inner[at * units + unit] = weight;
      sum += (zeros[at] ?? 0) * weight;
    }
    resting[unit] = sum;
    outer[unit] = net.outer[unit] ?? 0;
  }
  return { units, inner, resting, outer, more: new Float64Array(zeros.length), columns: new Int32Array(zeros.length) };
}

/** Adds what four units say to a score: sums that do not wait for each other are worked out much faster. */
function addBlock(score: number, layer: Layer, unit: number, used: number): number {
  const { inner, resting, outer, more, columns } = layer;
  let a = resting[unit] ?? 0;
  let b = resting[unit + 1] ?? 0;
  let c = resting[unit + 2] ?? 0;
  let d = resting[unit + 3] ?? 0;
  for (let index = 0; index < used; index++) {
    const at = (columns[index] ?? 0) + unit;
    const by = more[index] ?? 0;
    a += by * (inner[at] ?? 0);
    b += by * (inner[at + 1] ?? 0);
    c += by * (inner[at + 2] ?? 0);
    d += by * (inner[at + 3] ?? 0);
  }
  let sum = score + (outer[unit] ?? 0) * Math.max(0, a);
  sum += (outer[unit + 1] ?? 0) * Math.max(0, b);
  sum += (outer[unit + 2] ?? 0) * Math.max(0, c);
  return sum + (outer[unit + 3] ?? 0) * Math.max(0, d);
}
