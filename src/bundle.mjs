// Bundles the program for a quick start: its own modules, and the packages of many files that every run loads. Run by `npm run build`.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies, optionalDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const BUNDLED = ['ml-kmeans', 'zod'];
const external = Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !BUNDLED.includes(name));

for (const name of readdirSync(`${root}dist`)) if (name.endsWith('.js')) rmSync(`${root}dist/${name}`);
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    index: 'src/index.ts',
    main: 'src/cli/main.ts',
    'analysis-worker': 'src/analysis-worker.ts',
    child: 'src/read/isolated/child.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external,
  legalComments: 'none',
  metafile: true,
});

/** The licences of the packages that went in, for whoever gets the bundle. */
const packages = new Set(
  Object.keys(metafile.inputs).flatMap((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []),
);
const licences = [...packages].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
  const file = readdirSync(`${root}${folder}`).find((entry) => /^licen[cs]e/iu.test(entry));
  return `${name} ${version}, ${license}\n\n${file ? readFileSync(`${root}${folder}/${file}`, 'utf8') : ''}`;
});
writeFileSync(`${root}dist/LICENSES.txt`, licences.join(`\n${'-'.repeat(72)}\n\n`));
