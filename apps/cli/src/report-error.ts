import { ERROR_CODES, type ErrorCode, FoiRecordsError } from "@foi-records/contract";
import { EXIT_CODES, type ExitCode } from "./exit-codes.js";

const EXIT_BY_CODE: Partial<Record<ErrorCode, ExitCode>> = {
  CONFIG: EXIT_CODES.USAGE.code,
  SOURCE_UNAVAILABLE: EXIT_CODES.UNAVAILABLE.code,
  STORE_UNAVAILABLE: EXIT_CODES.UNAVAILABLE.code,
};
const FINAL_STOP = /[.!?]$/;

/** An error as one line: `SUBJECT: CODE: message. What to do.` */
export function describeError(subject: string, error: unknown): string {
  const [code, action] =
    error instanceof FoiRecordsError
      ? [error.code, ERROR_CODES[error.code].action]
      : ["UNEXPECTED", "This is a fault of foi; set FOI_DEBUG=1 to see where, and report it."];
  return `${subject}: ${code}: ${sentence(messageOf(error))} ${action}`;
}

/** The exit code for an error that ended the whole command. */
export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof FoiRecordsError)) return EXIT_CODES.FAULT.code;
  return EXIT_BY_CODE[error.code] ?? EXIT_CODES.SOME_FAILED.code;
}

/** Where an error came from, with its causes; only for `FOI_DEBUG=1`. */
export function traceOf(error: unknown): string {
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
