import { defineConfig } from 'vitest/config';
import { RatioReporter } from './bench/reporter.js';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    fileParallelism: mode !== 'benchmark',
    benchmark: { include: ['test/bench/*.bench.ts'], reporters: [new RatioReporter()] },
  },
}));
