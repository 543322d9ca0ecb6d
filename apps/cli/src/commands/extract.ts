import { writeFile } from "node:fs/promises";
import { ConfigError, type FoiRecord, toJsonLine } from "@foi-records/contract";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import { explainPage } from "../explain/explain-page.js";
import { extractEach } from "../extract-each.js";
import { parseOptions } from "../parse-options.js";
import { OCR_HELP, READING_OPTIONS } from "../reading-options.js";
import { print, tell } from "../terminal.js";

const optionsSchema = z.object({
  pretty: z.boolean().default(false),
  explain: z.string().optional(),
  ...READING_OPTIONS,
  uri: z.url("must be an address such as https://example.org/page").optional(),
});

/** `foi extract`: documents in, records out. */
export const extractCommand: CliCommand = {
  declare: (command) =>
    command
      .argument(
        "<file...>",
        "web pages, text, Markdown, PDF, Word (.docx, .doc) or mail (.eml, .msg); - is standard input",
      )
      .option("--pretty", "indent each record for reading")
      .option("--explain <path>", "also write one HTML page that shows where each value was read")
      .option("--profile <file>", "read without the furniture of sites that 'foi learn' found")
      .option("--ocr", OCR_HELP)
      .option("--uri <address>", "where the document was published, for one file"),
  examples: [
    ["foi extract page.html --pretty", "print the record of one page"],
    ["foi extract pages/*.html > records.jsonl", "a record a line; files that fail are named and the rest go on"],
    ["foi extract scan.pdf photo.png --ocr", "read pictures of pages too"],
    ["foi extract page.html --explain explained.html", "see in a browser where each value was read"],
  ],
  run: async ({ operands, options, config }) => {
    const { pretty, explain, uri, profile, ocr } = parseOptions(optionsSchema, options);
    if (uri !== undefined && operands.length > 1) throw new ConfigError("--uri goes with one file only");
    const explained: FoiRecord[] = [];
    const printed = explain === undefined || !process.stdout.isTTY;
    const exitCode = await extractEach(operands, { config, uri, profile, ocr }, async (records) => {
      if (explain !== undefined) explained.push(...records);
      for (const record of printed ? records : [])
        await print(pretty ? JSON.stringify(record, null, 2) : toJsonLine(record));
    });
    if (explain !== undefined) await writeExplanation(explain, explained);
    return exitCode;
  },
};

async function writeExplanation(path: string, records: readonly FoiRecord[]): Promise<void> {
  try {
    await writeFile(path, explainPage(records));
  } catch (cause) {
    throw new ConfigError(`--explain: ${path} cannot be written (${cause instanceof Error ? cause.message : cause})`);
  }
  tell(
    `Wrote ${path}: ${records.length} ${records.length === 1 ? "record" : "records"} explained. Open it in a browser.`,
  );
}
