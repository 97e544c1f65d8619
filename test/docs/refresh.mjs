// Runs every console block of both READMEs again and puts in what happens now (a line of … keeps its place), and the output of the
// library example. Run it by `npm run docs` after a change of what the program prints, and read the difference.
import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
for (const file of ['README.md', 'README.zh-CN.md']) {
  const dir = mkdtempSync(join(tmpdir(), 'wenji-docs-'));
  cpSync(root + 'corpus/samples', join(dir, 'corpus/samples'), { recursive: true });
  let code = 0;
  let text = readFileSync(root + file, 'utf8').replace(/^```console\n([\s\S]*?)^```$/gm, (_, block) => {
    const steps = block
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const [command, ...old] = step.trimEnd().split('\n');
        if (command === 'echo $?') return `$ ${command}\n${code}\n`;
        const f = openSync(join(dir, 'screen'), 'w');
        code = spawnSync('node', [root + 'bin/wenji.js', ...command.split(' ').slice(1)], {
          cwd: dir,
          stdio: ['ignore', f, f],
        }).status;
        closeSync(f);
        let now = readFileSync(join(dir, 'screen'), 'utf8').trimEnd().split('\n');
        const at = old.indexOf('…'),
          tail = old.length - at - 1;
        if (at >= 0) now = [...now.slice(0, at), '…', ...(tail ? now.slice(-tail) : [])];
        return `$ ${command}\n${now.join('\n')}\n`;
      });
    return '```console\n' + steps.join('') + '```';
  });
  if (existsSync(root + 'dist/index.js')) {
    const [, example] = text.match(/```ts\n([\s\S]*?)```/);
    writeFileSync(join(dir, 'ex.mjs'), example.replace(`'wenji'`, `'${root}dist/index.js'`));
    const { stdout, stderr } = spawnSync('node', ['ex.mjs'], { cwd: dir, encoding: 'utf8' });
    if (stderr) console.log(stderr);
    text = text.replace(/^```text\n[\s\S]*?^```$/m, () => '```text\n' + stdout + '```');
  }
  writeFileSync(root + file, text);
}
