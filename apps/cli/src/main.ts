import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import type { CliCommand, CommandEntry } from "./cli-command.js";
import { COMMANDS } from "./commands/index.js";
import { type Config, readConfig } from "./config.js";
import { EXIT_CODES, type ExitCode } from "./exit-codes.js";
import { exitCodeOf, reportError } from "./report-error.js";

/** Runs `foi` with the words after its name; resolves to the exit code and never throws. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  process.stdout.on("error", leaveWhenReaderIsGone);
  let config: Config | null = null;
  try {
    config = readConfig();
    return await runProgram(argv, config);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.OK.code : EXIT_CODES.USAGE.code;
    reportError("foi", error, config ?? { FOI_DEBUG: false });
    return exitCodeOf(error);
  }
}

async function runProgram(argv: readonly string[], config: Config): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT_CODES.OK.code;
  const program = createProgram();
  for (const entry of COMMANDS) {
    const command = program.command(entry.name).description(entry.summary);
    if (!isAskedFor(entry, argv)) continue;
    const loaded = await entry.load();
    equip(command, loaded);
    command.action(async () => {
      exitCode = await loaded.run({ operands: command.args, options: command.opts(), config });
    });
  }
  if (argv.length === 0) program.outputHelp();
  else await program.parseAsync(argv, { from: "user" });
  return exitCode;
}

function createProgram(): Command {
  const codes = Object.values(EXIT_CODES).map(({ code, meaning }) => `  ${String(code).padEnd(5)}${meaning}`);
  return new Command("foi")
    .description("Reads UK freedom-of-information responses and turns each into a structured record.")
    .version(readVersion(), "-v, --version", "print the version")
    .enablePositionalOptions()
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .addHelpText("after", `\nExit codes:\n${codes.join("\n")}`)
    .showHelpAfterError("Run 'foi --help' for the list of commands.")
    .exitOverride();
}

function equip(command: Command, { declare, examples }: CliCommand): void {
  declare(command);
  const lines = examples.map(([line, effect]) => `  ${line}\n      ${effect}`);
  command
    .addHelpText("after", `\nExamples:\n${lines.join("\n")}`)
    .showHelpAfterError(`Run 'foi ${command.name()} --help' for its options and an example.`);
}

/** True where the command's options must be known: it runs, or `foi help` is asked about it. */
function isAskedFor({ name }: CommandEntry, argv: readonly string[]): boolean {
  return argv.slice(0, 2).includes(name);
}

function readVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return manifest.version;
}

/** `foi … | head` closes the pipe early: that is no error. */
function leaveWhenReaderIsGone(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(EXIT_CODES.OK.code);
  throw error;
}
