import type { FoiRecord } from "@foi-records/contract";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import { extractEach } from "../extract-each.js";
import { parseOptions } from "../parse-options.js";
import { OCR_HELP, READING_OPTIONS } from "../reading-options.js";
import { print } from "../terminal.js";
import { toPrintable } from "../text-style.js";

const optionsSchema = z.object({ noise: z.boolean().default(false), ...READING_OPTIONS });
const WHITE_SPACE = /\s+/g;

/** `foi clean`: documents in, their text without the site's furniture out. */
export const cleanCommand: CliCommand = {
  declare: (command) =>
    command
      .argument(
        "<file...>",
        "web pages, text, Markdown, PDF, Word (.docx, .doc) or mail (.eml, .msg); - is standard input",
      )
      .option("--profile <file>", "read without the furniture of sites that 'foi learn' found")
      .option("--ocr", OCR_HELP)
      .option("--noise", "print what was taken away instead: rule, tab, line"),
  examples: [
    ["foi clean page.html", "print the text of the response, one block a line"],
    ["foi clean page.html --noise | cut -f1 | sort | uniq -c", "count what each rule took away"],
  ],
  run: async ({ operands, options, config }) => {
    const { noise, profile, ocr } = parseOptions(optionsSchema, options);
    return extractEach(operands, { config, profile, ocr }, async (records, path) => {
      if (operands.length > 1 && !noise) await print(`==> ${path} <==`);
      for (const line of records.flatMap(noise ? noiseLines : textLines))
        await print(process.stdout.isTTY ? toPrintable(line) : line);
    });
  },
};

function textLines({ text }: FoiRecord): readonly string[] {
  return [text];
}

function noiseLines({ noise }: FoiRecord): readonly string[] {
  return noise.map(({ rule, text }) => `${rule}\t${text.replace(WHITE_SPACE, " ").trim()}`);
}
