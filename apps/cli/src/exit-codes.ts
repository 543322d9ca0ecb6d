/** Every exit code of `foi`; `foi --help` prints this table. */
export const EXIT_CODES = {
  OK: { code: 0, meaning: "all went well" },
  SOME_FAILED: { code: 1, meaning: "some documents failed; the others are done" },
  USAGE: { code: 2, meaning: "a command, option or setting is wrong; nothing was done" },
  UNAVAILABLE: { code: 3, meaning: "the source, the store or the queue could not be reached" },
  FAULT: { code: 4, meaning: "a fault of foi itself" },
  INTERRUPTED: { code: 130, meaning: "interrupted; run the same command again to go on" },
} as const;
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES]["code"];
