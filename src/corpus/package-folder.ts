import { existsSync } from 'node:fs';

/** The folder of this package, where `package.json` and `corpus/` stand, from wherever this module runs: from its source, or bundled. */
export const packageFolder: URL = folderAbove(new URL('.', import.meta.url));

function folderAbove(folder: URL): URL {
  return existsSync(new URL('package.json', folder)) ? folder : folderAbove(new URL('..', folder));
}
