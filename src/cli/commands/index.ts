import type { CliCommand } from '../command.js';
import { check } from './check.js';
import { keywords } from './keywords.js';
import { list } from './list.js';
import { report } from './report.js';
import { segment } from './segment.js';
import { themes } from './themes.js';

/** All commands, in the order of the help. */
export const commands: readonly CliCommand[] = [report, themes, check, keywords, segment, list];
