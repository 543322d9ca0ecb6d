import type { FoiRecord } from "@foi-records/contract";
import type { Store } from "@foi-records/store";
import { z } from "zod";
import { chooseRecord, ID_PREFIX } from "../choose-record.js";
import type { CliCommand } from "../cli-command.js";
import { EXIT_CODES } from "../exit-codes.js";
import { writeHistoryPage } from "../history/history-page.js";
import { type TracedHistory, traceHistory } from "../history/trace-history.js";
import { parseOptions } from "../parse-options.js";
import { type PageFormat, writeRecordPage } from "../show/record-page.js";
import { print } from "../terminal.js";
import { styleFor, widthFor } from "../text-style.js";
import { useStore } from "../use-store.js";

const optionsSchema = z.object({
  store: z.string().min(1).optional(),
  json: z.boolean().default(false),
  history: z.boolean().default(false),
});

/** `foi show`: one record, for reading. */
export const showCommand: CliCommand = {
  declare: (command) =>
    command
      .argument("<record>", "the record's reference, or its id or at least the first 8 characters of it")
      .option("--store <url>", "where records are kept (default: STORE_URL, or sqlite:./foi.db)")
      .option("--history", "print what changed: between captures of its address, and between readings of each")
      .option("--json", "print the record, or its history, as JSON"),
  examples: [
    ["foi show 01.FOI.24.041290", "print the record with this reference"],
    ["foi show 9f2c41d07a", "print the record whose id begins so"],
    ["foi show 01.FOI.24.041290 --history", "print field by field what changed since the page was scraped first"],
  ],
  run: async ({ operands: [word = ""], options, config }) => {
    const { store: url = config.STORE_URL, json, history } = parseOptions(optionsSchema, options);
    const format = { style: styleFor(config, process.stdout.isTTY ?? false), width: widthFor(process.stdout.columns) };
    await useStore(url, async (store) => {
      const traced = history ? await traceById(store, word) : null;
      if (traced !== null) return printHistory(traced, json, format);
      const record = await chooseRecord(store, word, url, "foi show");
      if (record === null) return;
      await (history ? printHistoryOf(store, record, json, format) : printRecord(record, json, format));
    });
    return EXIT_CODES.OK.code;
  },
};

/** The history of the record that the word is the id of; a record that is gone has one too. */
async function traceById(store: Store, word: string): Promise<TracedHistory | null> {
  return ID_PREFIX.test(word) ? traceHistory(store.records.history(word)) : null;
}

async function printHistoryOf(store: Store, { id }: FoiRecord, json: boolean, format: PageFormat): Promise<void> {
  const traced = await traceById(store, id);
  if (traced !== null) await printHistory(traced, json, format);
}

async function printHistory(traced: TracedHistory, json: boolean, format: PageFormat): Promise<void> {
  const { newest: _, ...data } = traced;
  if (json) await print(JSON.stringify(data, null, 2));
  else await print(writeHistoryPage(traced, format).join("\n"));
}

async function printRecord(record: FoiRecord, json: boolean, format: PageFormat): Promise<void> {
  if (json) await print(JSON.stringify(record, null, 2));
  else await print(writeRecordPage(record, format).join("\n"));
}
