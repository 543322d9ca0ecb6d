import { extractDocument } from "@foi-records/extract";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import { EXIT_CODES, type ExitCode } from "../exit-codes.js";
import { readRawDocument } from "../read-raw-document.js";
import { describeError } from "../report-error.js";
import { print, tell } from "../terminal.js";

const optionsSchema = z.object({ pretty: z.boolean().default(false) });

/** `foi extract`: documents in, records out. */
export const extractCommand: CliCommand = {
  declare: (command) =>
    command
      .argument("<file...>", "HTML or plain-text files; - is standard input")
      .option("--pretty", "indent each record for reading"),
  examples: [
    ["foi extract letter.html --pretty", "print the record of one page"],
    ["foi extract pages/*.html > records.jsonl", "a record a line; files that fail are named and the rest go on"],
  ],
  run: async ({ operands, options }) => {
    const { pretty } = optionsSchema.parse(options);
    let exitCode: ExitCode = EXIT_CODES.OK.code;
    for (const path of operands) {
      try {
        const { records } = await extractDocument(await readRawDocument(path));
        for (const record of records) await print(JSON.stringify(record, null, pretty ? 2 : 0));
      } catch (error) {
        tell(describeError(path, error));
        exitCode = EXIT_CODES.SOME_FAILED.code;
      }
    }
    return exitCode;
  },
};
