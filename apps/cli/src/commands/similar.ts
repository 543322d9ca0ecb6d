import { ConfigError } from "@foi-records/contract";
import type { Store } from "@foi-records/store";
import { z } from "zod";
import { chooseRecord } from "../choose-record.js";
import type { CliCommand } from "../cli-command.js";
import { EXIT_CODES } from "../exit-codes.js";
import { parseOptions } from "../parse-options.js";
import { grouped } from "../progress-line.js";
import type { PageFormat } from "../show/record-page.js";
import { type ProgressDisplay, showProgress } from "../show-progress.js";
import { writeGroup, writeSimilar } from "../similar/similar-page.js";
import { print, tell } from "../terminal.js";
import { styleFor, widthFor } from "../text-style.js";
import { useStore } from "../use-store.js";

/** On made letters every pair of one template has more in common, and no pair in one authority's frame has. */
const DEFAULT_LEAST = 0.6;
const DEFAULT_LIMIT = 20;

const optionsSchema = z.object({
  store: z.string().min(1).optional(),
  all: z.boolean().default(false),
  least: z.coerce.number("must be a number").min(0.3).max(1).default(DEFAULT_LEAST),
  limit: z.coerce.number("must be a number").int().min(1).default(DEFAULT_LIMIT),
  quiet: z.boolean().default(false),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** `foi similar`: letters made from one template, answers to one request. */
export const similarCommand: CliCommand = {
  declare: (command) =>
    command
      .argument("[record]", "the record's reference, or its id or at least the first 8 characters of it")
      .option("--all", "list all groups of similar records instead")
      .option("--store <url>", "where records are kept (default: STORE_URL, or sqlite:./foi.db)")
      .option("--least <share>", `phrases that they have in common, 0.3 to 1 (default: ${DEFAULT_LEAST})`)
      .option("--limit <rows>", `rows of each list (default: ${DEFAULT_LIMIT})`)
      .option("--quiet", "no progress")
      .option("--json", "print all as JSON; a group a line with --all"),
  examples: [
    ["foi similar 01.FOI.24.041290", "letters of the same template, and answers to the same request"],
    ["foi similar --all --least 0.8", "every batch in the store, the largest first"],
  ],
  run: async ({ operands: [word], options, config }) => {
    const chosen = parseOptions(optionsSchema, options);
    if ((word === undefined) !== chosen.all) {
      throw new ConfigError("give a record, or --all for all groups; 'foi similar --help' shows both");
    }
    const url = chosen.store ?? config.STORE_URL;
    const format = { style: styleFor(config, process.stdout.isTTY ?? false), width: widthFor(process.stdout.columns) };
    await useStore(url, async (store) => {
      if (word === undefined) return printGroups(store, chosen, format);
      const record = await chooseRecord(store, word, url, "foi similar");
      if (record !== null) await printSimilar(store, record.id, chosen, format);
    });
    return EXIT_CODES.OK.code;
  },
};

/** Signatures are made when they are first asked for: a store of a million records takes minutes once. */
async function refresh(store: Store, quiet: boolean): Promise<void> {
  let display: ProgressDisplay | null = null;
  const total = await store.records.count();
  try {
    await store.similarity.refresh((made) => {
      display ??= showProgress(total, quiet);
      display.update({ stored: made, current: 0, failed: 0, queued: 0 });
    });
  } finally {
    (display as ProgressDisplay | null)?.stop();
  }
}

async function printSimilar(store: Store, id: string, options: Options, format: PageFormat): Promise<void> {
  await refresh(store, options.quiet);
  const similar = await store.similarity.to(id, options.least);
  if (options.json) return print(JSON.stringify({ id, least: options.least, similar }, null, 2));
  for (const line of writeSimilar(similar, options.limit, format)) await print(line);
  if (similar.length === 0) tell(`No record has ${inPercent(options.least)} or more of its phrases in common with it.`);
}

async function printGroups(store: Store, options: Options, format: PageFormat): Promise<void> {
  await refresh(store, options.quiet);
  let count = 0;
  for await (const group of store.similarity.groups(options.least)) {
    if (options.json) await print(JSON.stringify(group));
    else await print([...(count > 0 ? [""] : []), ...writeGroup(group, options.limit, format)].join("\n"));
    count += 1;
  }
  const found = `${grouped(count)} ${count === 1 ? "group" : "groups"}`;
  if (!options.json) tell(`${found} with ${inPercent(options.least)} or more in common.`);
}

function inPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
