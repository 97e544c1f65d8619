import { bench, describe } from 'vitest';

type Work = () => unknown;

/**
 * One kind of work on `megabytes` of input: the bare library first, then ours. The reporter prints the two speeds and
 * their ratio.
 */
export function compare(name: string, megabytes: number, bare: readonly [string, Work], ours: Work): void {
  const options = { time: 0, iterations: 5, warmupTime: 0, warmupIterations: 1 };
  describe(`${name}|${megabytes}`, () => {
    bench(bare[0], async () => void (await bare[1]()), options);
    bench('wenji', async () => void (await ours()), options);
  });
}
