import type { Io } from './io.js';

/** What the user gave for the options, by camel-cased name; a switch is a boolean. */
export type GivenOptions = Readonly<Record<string, string | boolean | undefined>>;

/** An option as help shows it: `-o, --output <文件>`; `--no-x` is a switch that is on without it. */
export type OptionHelp = { readonly flags: string; readonly summary: string };

/** One command, all of it as data but `run`, which resolves to the exit code. */
export type CliCommand = {
  readonly name: string;
  readonly summary: string;
  readonly argument: { readonly flags: string; readonly summary: string };
  /** Asked for only when this command is called or explained: the lists of choices are loaded here. */
  readonly options: () => Promise<readonly OptionHelp[]>;
  readonly examples: readonly { readonly call: string; readonly does: string }[];
  /** True for a command that does not take its defaults from `wenji.yaml`. */
  readonly unconfigured?: boolean;
  readonly run: (io: Io, inputs: readonly string[], options: GivenOptions) => Promise<number>;
};
