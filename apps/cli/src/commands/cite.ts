import { cite, codePointOffsets } from "@foi-records/extract";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import { EXIT_CODES } from "../exit-codes.js";
import { openLines, readBytes, STANDARD_INPUT } from "../read-raw-document.js";
import { exitCodeOf, reportError } from "../report-error.js";
import { print, tell } from "../terminal.js";

const optionsSchema = z.object({ lines: z.boolean().default(false) });

/** `foi cite`: text in, the provisions it cites out. */
export const citeCommand: CliCommand = {
  declare: (command) =>
    command
      .argument("[file]", "a text file in UTF-8; standard input where there is none")
      .option("--lines", "read each line by itself and print an array for each"),
  examples: [
    ["echo 'exempt under s.40(2) FOIA' | foi cite", "print the citations with their ids on legislation.gov.uk"],
    ["foi cite --lines sentences.txt", "as many lines out as in; [] for a line without citations"],
  ],
  run: async ({ operands: [path = STANDARD_INPUT], options, config }) => {
    const { lines } = optionsSchema.parse(options);
    if (path === STANDARD_INPUT && process.stdin.isTTY) tell("Reading what you type; end with Ctrl-D.");
    try {
      for await (const text of lines ? openLines(path) : wholeText(path)) await print(citationsOf(text));
      return EXIT_CODES.OK.code;
    } catch (error) {
      reportError(path, error, config);
      return exitCodeOf(error);
    }
  },
};

async function* wholeText(path: string): AsyncGenerator<string> {
  // A byte order mark stays: it is a character of the file, and offsets count it.
  yield new TextDecoder("utf-8", { ignoreBOM: true }).decode(await readBytes(path));
}

/** The citations of a text as a JSON array; offsets count Unicode code points, as in a record's evidence. */
function citationsOf(text: string): string {
  const toCodePoint = codePointOffsets(text);
  return JSON.stringify(
    cite(text).map((citation) => ({
      text: citation.text,
      start: toCodePoint(citation.start),
      end: toCodePoint(citation.end),
      provisions: citation.provisions,
      role: citation.role,
    })),
  );
}
