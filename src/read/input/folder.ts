import { readdir, stat } from 'node:fs/promises';

export type FolderContent = {
  /** Paths below the folder with forward slashes. */
  readonly files: readonly string[];
  /** Folders that could not be opened, or are links and were not followed. */
  readonly closed: readonly { readonly path: string; readonly reason: string }[];
};

/** What the systems themselves put into folders, archives and disks, and the settings of this program. */
const system: ReadonlySet<string> = new Set([
  'Thumbs.db',
  'desktop.ini',
  'ehthumbs.db',
  '__MACOSX',
  '$RECYCLE.BIN',
  'System Volume Information',
  'wenji.yaml',
]);

/** Whether a name is hidden, a lock or working file of Office or WPS (~$…, .~…, ~WRL0001.tmp), or the system's own. */
export function isTemporary(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^~wr[a-z]\d+\.tmp$/iu.test(name) || system.has(name);
}

/** All files in a folder and the folders below it; links to folders are not followed, for they may lead in a circle. */
export async function filesIn(folder: string): Promise<FolderContent> {
  const files: string[] = [];
  const closed: { path: string; reason: string }[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const path = `${folder}/${below}`;
    const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
    if (!entries) closed.push({ path: below, reason: '文件夹打不开，请检查权限' });
    for (const entry of entries ?? []) {
      if (isTemporary(entry.name)) continue;
      const name = `${below}${entry.name}`;
      if (entry.isDirectory()) waiting.push(`${name}/`);
      else if (entry.isSymbolicLink() && (await isFolder(`${folder}/${name}`)))
        closed.push({ path: name, reason: '是指向文件夹的链接，没有进入' });
      else files.push(name);
    }
  }
  return { files, closed };
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
