import type { CliCommand } from '../command.js';
import { check } from './check.js';
import { init } from './init.js';
import { keywords } from './keywords.js';
import { list } from './list.js';
import { read } from './read.js';
import { report } from './report.js';
import { segment } from './segment.js';
import { themes } from './themes.js';
import { vectors } from './vectors.js';

/** All commands, in the order of the help. */
export const commands: readonly CliCommand[] = [report, themes, check, read, keywords, segment, vectors, init, list];
