import type { Reporter, RunnerTask, RunnerTestFile, TestModule } from 'vitest/node';

const columns = [18, 8, 24, 20] as const;

/** What the runner measured is not in the published types of a module. */
type Measured = TestModule & { readonly task: RunnerTestFile };

/** Prints for every comparison the speed of the bare library, ours, and ours as a ratio to it. */
export class RatioReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines = modules.flatMap((module) => (module as Measured).task.tasks.flatMap((suite) => lineOf(suite) ?? []));
    const head = row(['input', 'MB', 'bare library MB/s', 'wenji MB/s', 'ratio']);
    process.stdout.write(`${[head, ...lines].join('\n')}\n`);
  }
}

function lineOf(suite: RunnerTask): string | undefined {
  if (suite.type !== 'suite') return undefined;
  const [name = '', megabytes = '0'] = suite.name.split('|');
  const [bare, ours] = suite.tasks.map((task) => ({
    name: task.name,
    speed: (Number(megabytes) * 1000) / (task.result?.benchmark?.mean ?? Number.NaN),
  }));
  if (!bare || !ours) return undefined;
  const shown = [bare.speed, ours.speed].map((speed) => speed.toFixed(1));
  return row([name, megabytes, `${bare.name} ${shown[0]}`, shown[1] ?? '', (ours.speed / bare.speed).toFixed(3)]);
}

/** Cells in columns; a Han character takes two places. */
function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell + ' '.repeat(Math.max(1, (columns[index] ?? 0) - widthOf(cell))))
    .join('')
    .trimEnd();
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}
