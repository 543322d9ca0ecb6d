import { ERROR_CODES, type ErrorCode, FAILURE_POLICIES, RETRY_VERDICTS } from "@foi-records/contract";
import type { FailedDocument } from "@foi-records/store";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import { errorCodesSchema } from "../error-codes-schema.js";
import { EXIT_CODES } from "../exit-codes.js";
import { parseOptions } from "../parse-options.js";
import { grouped } from "../progress-line.js";
import { print, tell } from "../terminal.js";
import { toPrintable } from "../text-style.js";
import { useStore } from "../use-store.js";

const optionsSchema = z.object({
  store: z.string().min(1).optional(),
  code: errorCodesSchema.optional(),
  json: z.boolean().default(false),
});

/** `foi failed`: which documents gave no record, why, and whether another try can help. */
export const failedCommand: CliCommand = {
  declare: (command) =>
    command
      .option("--store <url>", "where records are kept (default: STORE_URL, or sqlite:./foi.db)")
      .option("--code <codes>", "only documents that failed with this code; several are joined by commas")
      .option("--json", "print a JSON object a line"),
  examples: [
    ["foi failed", "list what failed, a document a line: code, where, version, tries, address"],
    [
      "foi failed --code EXTRACT_TIMEOUT,EXTRACT_CRASHED --json",
      "what took too long or too much memory, for a program",
    ],
  ],
  run: async ({ options, config }) => {
    const { store: url = config.STORE_URL, code: codes, json } = parseOptions(optionsSchema, options);
    const counts = new Map<ErrorCode, number>();
    await useStore(url, async (store) => {
      for await (const document of store.ledger.failed(codes === undefined ? {} : { codes })) {
        counts.set(document.code, (counts.get(document.code) ?? 0) + 1);
        await print(json ? JSON.stringify(asJson(document)) : inWords(document));
      }
    });
    if (!json) for (const line of summary(counts)) tell(line);
    return EXIT_CODES.OK.code;
  },
};

function asJson(document: FailedDocument): object {
  const { stage, retry } = FAILURE_POLICIES[document.code];
  return { ...document, stage, retry };
}

function inWords({ code, uri, message, extractorVersion, attempts }: FailedDocument): string {
  const tries = attempts === 1 ? "1 try" : `${attempts} tries`;
  const { stage } = FAILURE_POLICIES[code];
  return toPrintable(`${code}  ${stage}  v${extractorVersion}  ${tries}  ${uri}  ${message.replaceAll("\n", " ")}`);
}

/** What each code means for the person, under the list. */
function summary(counts: ReadonlyMap<ErrorCode, number>): readonly string[] {
  if (counts.size === 0) return ["Nothing has failed."];
  return [...counts].flatMap(([code, count]) => [
    `${grouped(count)} ${code}: ${RETRY_VERDICTS[FAILURE_POLICIES[code].retry]}.`,
    `  ${ERROR_CODES[code].action}`,
  ]);
}
