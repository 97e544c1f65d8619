import { posix } from 'node:path';
import { registry } from '../../core/registry.js';
import type { Container } from './container.js';
import { eml } from './mail/eml.js';
import { mht } from './mail/mht.js';
import { zip } from './zip.js';

/** The kinds of files that are opened to read what is inside. */
export const containers = registry<Container>('压缩包或邮件', [zip, mht, eml]);

/** The container that bytes are; undefined for any other file. */
export function containerOf(bytes: Uint8Array, file: string): Container | undefined {
  const extension = posix.extname(file).toLowerCase();
  return containers.all.find((container) => container.recognizes(bytes, extension));
}
