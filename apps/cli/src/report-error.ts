import { ERROR_CODES, type ErrorCode, FoiRecordsError } from "@foi-records/contract";
import type { Config } from "./config.js";
import { EXIT_CODES, type ExitCode } from "./exit-codes.js";
import { tell } from "./terminal.js";

const EXIT_BY_CODE: Partial<Record<ErrorCode, ExitCode>> = {
  CONFIG: EXIT_CODES.USAGE.code,
  SEARCH_QUERY: EXIT_CODES.USAGE.code,
  SOURCE_UNAVAILABLE: EXIT_CODES.UNAVAILABLE.code,
  STORE_UNAVAILABLE: EXIT_CODES.UNAVAILABLE.code,
  QUEUE_UNAVAILABLE: EXIT_CODES.UNAVAILABLE.code,
};
const FINAL_STOP = /[.!?]$/;

/** Tells of an error in one line, `SUBJECT: CODE: message. What to do.`, and under FOI_DEBUG=1 where it came from. */
export function reportError(subject: string, error: unknown, { FOI_DEBUG }: Pick<Config, "FOI_DEBUG">): void {
  const [code, action] =
    error instanceof FoiRecordsError
      ? [error.code, ERROR_CODES[error.code].action]
      : ["UNEXPECTED", "This is a fault of foi; set FOI_DEBUG=1 to see where, and report it."];
  tell(`${subject}: ${code}: ${sentence(messageOf(error))} ${action}`);
  if (FOI_DEBUG) tell(traceOf(error));
}

/** The exit code for an error that ended the whole command. */
export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof FoiRecordsError)) return EXIT_CODES.FAULT.code;
  return EXIT_BY_CODE[error.code] ?? EXIT_CODES.SOME_FAILED.code;
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\ncaused by ${traceOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function sentence(message: string): string {
  return FINAL_STOP.test(message) ? message : `${message}.`;
}
