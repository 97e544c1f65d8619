import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../core/errors.js';

export type OutputFile = { readonly path: string; readonly bytes: Uint8Array };

/**
 * Throws a UsageError when one of the files could not be written, or exists and `force` is not set. Writes nothing. `option` is the
 * one by which the user says where they go.
 */
export function checkOutput(
  paths: readonly string[],
  { force, option = '--output' }: { readonly force: boolean; readonly option?: string },
): void {
  const asked = option === '--output' ? '写明文件名' : '指定别处';
  const taken = paths.filter((path) => existsSync(path));
  const folder = taken.find((path) => statSync(path).isDirectory());
  if (folder !== undefined) throw new UsageError(`「${folder}」是文件夹，请用 ${option} ${asked}`);
  const [first] = taken;
  if (first !== undefined && !force) {
    const all = taken.length === 1 ? `「${first}」` : `「${first}」等 ${taken.length} 个文件`;
    throw new UsageError(`已有${all}，没有覆盖；要覆盖请加 --force，要另存请用 ${option} 指定别处`);
  }
  for (const path of paths) checkFolder(dirname(path), option);
}

/**
 * Writes all files or none: each goes into a temporary file beside its place, then all are moved; what stood there
 * comes back when one cannot be moved. An interrupt waits for these moments to end. Throws a UsageError naming the
 * file that could not be written.
 */
export function writeWhole(files: readonly OutputFile[]): void {
  const wait = () => {};
  process.on('SIGINT', wait).on('SIGTERM', wait);
  try {
    for (const { path } of files) attempt(dirname(path), () => mkdirSync(dirname(path), { recursive: true }));
    replaceAll(files.map((file) => ({ ...file, fresh: beside(file.path, 'new'), old: beside(file.path, 'old') })));
  } finally {
    process.off('SIGINT', wait).off('SIGTERM', wait);
  }
}

type Step = OutputFile & { readonly fresh: string; readonly old: string };

function replaceAll(steps: readonly Step[]): void {
  const moved: Step[] = [];
  try {
    for (const { path, fresh, bytes } of steps) attempt(path, () => writeFileSync(fresh, bytes));
    for (const step of steps) {
      if (existsSync(step.path)) attempt(step.path, () => renameSync(step.path, step.old));
      moved.push(step);
      attempt(step.path, () => renameSync(step.fresh, step.path));
    }
  } catch (error) {
    for (const { path, old } of moved) existsSync(old) ? renameSync(old, path) : rmSync(path, { force: true });
    throw error;
  } finally {
    for (const { fresh } of steps) if (existsSync(fresh)) rmSync(fresh);
  }
  for (const { old } of steps) rmSync(old, { force: true });
}

/** A hidden name in the same folder: never read as a submission, and a move there stays on one disk. */
function beside(path: string, kind: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${kind}`);
}

/** The nearest folder that exists must be one, and one to write in. */
function checkFolder(wanted: string, option: string): void {
  let folder = wanted;
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`「${folder}」不是文件夹，请用 ${option} 指定别处`);
  attempt(folder, () => accessSync(folder, constants.W_OK));
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有写入权限，请用 --output 指定别处',
  EPERM: '没有写入权限，或文件正被别的程序打开，请关闭后重试',
  EBUSY: '文件正被别的程序打开，请关闭后重试',
  EROFS: '所在磁盘只读，请用 --output 指定别处',
  ENOSPC: '磁盘空间不足，请清理后重试',
  ENAMETOOLONG: '名称过长，请用 --output 另起名称',
  ENOTDIR: '路径中有一段不是文件夹，请用 --output 指定别处',
  EEXIST: '已有同名文件，请用 --output 指定别处',
};

function attempt(path: string, step: () => void): void {
  try {
    step();
  } catch (error) {
    throw explained(path, error);
  }
}

/** A UsageError that says why a place could not be written to; an error without such a reason as it is. */
export function explained(place: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  return reason === undefined ? error : new UsageError(`无法写入「${place}」：${reason}`);
}
