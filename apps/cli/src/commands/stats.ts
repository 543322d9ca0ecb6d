import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import { EXIT_CODES } from "../exit-codes.js";
import { parseOptions } from "../parse-options.js";
import { writeStatsPage } from "../stats/stats-page.js";
import { print } from "../terminal.js";
import { styleFor, widthFor } from "../text-style.js";
import { useStore } from "../use-store.js";

const DEFAULT_LIMIT = 15;
const optionsSchema = z.object({
  store: z.string().min(1).optional(),
  json: z.boolean().default(false),
  limit: z.coerce.number().int().min(1).default(DEFAULT_LIMIT),
});

/** `foi stats`: what a store holds. */
export const statsCommand: CliCommand = {
  declare: (command) =>
    command
      .option("--store <url>", "where records are kept (default: STORE_URL, or sqlite:./foi.db)")
      .option("--limit <rows>", `rows of each list (default: ${DEFAULT_LIMIT})`)
      .option("--json", "print all counts as JSON"),
  examples: [
    ["foi stats", "count records by outcome, provision, authority and year"],
    ["foi stats --store sqlite:police.db --json", "the same counts of another store, for a program"],
  ],
  run: async ({ options, config }) => {
    const { store: url = config.STORE_URL, json, limit } = parseOptions(optionsSchema, options);
    const stats = await useStore(url, (store) => store.records.stats());
    const format = { style: styleFor(config, process.stdout.isTTY ?? false), width: widthFor(process.stdout.columns) };
    await print(json ? JSON.stringify(stats) : writeStatsPage(stats, limit, format).join("\n"));
    return EXIT_CODES.OK.code;
  },
};
