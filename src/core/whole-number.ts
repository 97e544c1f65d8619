import { UsageError } from './errors.js';

/** Throws a UsageError when a figure of a call is given and is no whole number from `least` on; `what` is its Chinese name. */
export function requireWhole(what: string, value: number | undefined, least: number): void {
  if (value !== undefined && !(Number.isInteger(value) && value >= least))
    throw new UsageError(`${what}应为不小于 ${least} 的整数，收到「${value}」`);
}
