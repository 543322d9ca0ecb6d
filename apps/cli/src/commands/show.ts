import { ConfigError, type FoiRecord } from "@foi-records/contract";
import { hideSecrets, type RecordSummary, type Store } from "@foi-records/store";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import { EXIT_CODES } from "../exit-codes.js";
import { parseOptions } from "../parse-options.js";
import { type PageFormat, writeRecordPage } from "../show/record-page.js";
import { print, tell } from "../terminal.js";
import { styleFor, toPrintable, widthFor } from "../text-style.js";
import { useStore } from "../use-store.js";

const optionsSchema = z.object({ store: z.string().min(1).optional(), json: z.boolean().default(false) });
/** Shorter than this, a number is a reference before it is the beginning of an id. */
const ID_PREFIX = /^[0-9a-f]{8,64}$/i;
const SHORT_ID = 12;

/** `foi show`: one record, for reading. */
export const showCommand: CliCommand = {
  declare: (command) =>
    command
      .argument("<record>", "the record's reference, or its id or at least the first 8 characters of it")
      .option("--store <url>", "where records are kept (default: STORE_URL, or sqlite:./foi.db)")
      .option("--json", "print the record as JSON"),
  examples: [
    ["foi show 01.FOI.24.041290", "print the record with this reference"],
    ["foi show 9f2c41d07a", "print the record whose id begins so"],
  ],
  run: async ({ operands: [word = ""], options, config }) => {
    const { store: url = config.STORE_URL, json } = parseOptions(optionsSchema, options);
    const found = await useStore(url, (store) => find(store, word));
    const [first, ...others] = found;
    if (first === undefined) {
      throw new ConfigError(
        `${hideSecrets(url)} has no record with the id or reference '${word}'; 'foi stats' tells what it holds.`,
      );
    }
    const format = { style: styleFor(config, process.stdout.isTTY ?? false), width: widthFor(process.stdout.columns) };
    if (others.length === 0 && "text" in first) await printRecord(first, json, format);
    else await printChoice(found);
    return EXIT_CODES.OK.code;
  },
};

/** The one record that is meant, or summaries of those that may be. */
async function find(store: Store, word: string): Promise<readonly (FoiRecord | RecordSummary)[]> {
  const byId = ID_PREFIX.test(word) ? await store.records.get(word) : null;
  if (byId !== null) return [byId];
  const summaries = await store.records.findByReference(word);
  const [only, ...others] = summaries;
  if (only === undefined || others.length > 0) return summaries;
  const record = await store.records.get(only.id);
  return record === null ? [] : [record];
}

async function printRecord(record: FoiRecord, json: boolean, format: PageFormat): Promise<void> {
  if (json) await print(JSON.stringify(record, null, 2));
  else await print(writeRecordPage(record, format).join("\n"));
}

async function printChoice(found: readonly (FoiRecord | RecordSummary)[]): Promise<void> {
  tell(`${found.length} records match; run 'foi show' with the id of one:`);
  for (const { id, reference, dateResponded, authority, title } of found) {
    const facts = [reference, dateResponded, authority, title].filter((fact) => fact !== null);
    await print(`${id.slice(0, SHORT_ID)}  ${toPrintable(facts.join(" · "))}`);
  }
}
