import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { SETTINGS_FILE } from '../config/settings-file.js';
import type { RuleSettings, Thresholds } from '../core/rule-settings.js';
import type { GivenOptions } from './command.js';

/** Options that name a file, which is looked for beside the settings. A template is a file when it looks like one. */
const FILES: ReadonlyMap<string, RegExp> = new Map([
  ['lexicon', /./u],
  ['taxonomy', /./u],
  ['vectors', /./u],
  ['baseline', /./u],
  ['template', /[\\/]|\.(?:ya?ml|json)$/iu],
]);

export type Configured = { readonly file: string; readonly options: GivenOptions };

/**
 * The defaults that the nearest `wenji.yaml` gives for the options of a command, from a folder upwards; undefined without such a
 * file. Throws a UsageError when it is malformed.
 */
export async function configuredOptions(folder: string, names: readonly string[]): Promise<Configured | undefined> {
  const path = nearest(resolve(folder), SETTINGS_FILE);
  if (path === undefined) return undefined;
  const { parseSettings } = await import('../config/settings.js');
  const file = relative(folder, path).replaceAll('\\', '/');
  const settings = Object.entries(parseSettings(readFileSync(path, 'utf8'), file));
  const known = settings.filter(([name]) => names.includes(name));
  const options = known.map(([name, value]): [string, string | boolean] =>
    typeof value === 'string' && FILES.get(name)?.test(value)
      ? [name, relative(folder, resolve(dirname(path), value)) || value]
      : [name, value],
  );
  return { file, options: Object.fromEntries(options) };
}

/** Options that say where themes come from: the one on the command line leaves no room for another in the settings. */
const SOURCES = ['themes', 'base', 'taxonomy'];

/** What the settings say but for what the command line rules out by another option. */
export function withoutOverruled(configured: GivenOptions, given: GivenOptions): GivenOptions {
  if (!SOURCES.some((name) => given[name] !== undefined)) return configured;
  const overruled = given.taxonomy === undefined ? [...SOURCES, 'clusterRest'] : SOURCES;
  return Object.fromEntries(Object.entries(configured).filter(([name]) => !overruled.includes(name)));
}

/** What the nearest `wenji.yaml` says about rules; undefined where it says nothing. Throws a UsageError when it is malformed. */
export async function configuredRules(
  folder: string,
  known: ReadonlyMap<string, Thresholds>,
): Promise<{ readonly file: string; readonly rules: RuleSettings } | undefined> {
  const path = nearest(resolve(folder), SETTINGS_FILE);
  if (path === undefined) return undefined;
  const { parseRuleSettings } = await import('../config/settings.js');
  const file = relative(folder, path).replaceAll('\\', '/');
  const rules = parseRuleSettings(readFileSync(path, 'utf8'), { file, known });
  return Object.keys(rules).length > 0 ? { file, rules } : undefined;
}

function nearest(folder: string, name: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, name))) return join(at, name);
    if (at === dirname(at)) return undefined;
  }
}
