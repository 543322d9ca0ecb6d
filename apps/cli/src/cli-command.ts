import type { Command } from "commander";
import type { Config } from "./config.js";
import type { ExitCode } from "./exit-codes.js";

/** What a command is given when it runs. */
export interface Invocation {
  /** Words that are no options, in the order given. */
  readonly operands: readonly string[];
  /** Options as commander read them; each command parses them with its own schema. */
  readonly options: unknown;
  readonly config: Config;
}

/** One verb of `foi`. */
export interface CliCommand {
  /** Declares arguments and options. */
  declare(command: Command): void;
  /** Command lines with what each does, printed under `--help`. */
  readonly examples: readonly (readonly [line: string, effect: string])[];
  run(invocation: Invocation): Promise<ExitCode>;
}

/** A command as the list of commands knows it: its code is loaded only when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<CliCommand>;
}
