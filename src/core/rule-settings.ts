import type { Severity } from './finding.js';

/** Figures that decide whether a rule speaks, by their Chinese names, such as 最多字数. */
export type Thresholds = Readonly<Record<string, number>>;

/** What a user sets for one rule; `off` silences it. What is left out stays as it ships. */
export type RuleSetting = { readonly severity?: Severity | 'off'; readonly thresholds?: Thresholds };

/** What a user sets for the rules, by their names. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
