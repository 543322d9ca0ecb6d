import { OUTCOMES } from "@foi-records/contract";
import type { SearchFilters, SearchPage } from "@foi-records/store";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import { EXIT_CODES } from "../exit-codes.js";
import { parseOptions } from "../parse-options.js";
import { grouped } from "../progress-line.js";
import { writeSearchPage } from "../search/search-page.js";
import { print, tell } from "../terminal.js";
import { styleFor, widthFor } from "../text-style.js";
import { useStore } from "../use-store.js";

const DEFAULT_LIMIT = 20;
const optionsSchema = z.object({
  store: z.string().min(1).optional(),
  authority: z.string().min(1).optional(),
  outcome: z.enum(OUTCOMES).optional(),
  provision: z.string().min(1).optional(),
  since: z.iso.date("must be a day, such as 2024-05-01").optional(),
  limit: z.coerce.number("must be a number").int().min(1).max(1000).default(DEFAULT_LIMIT),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** `foi search`: records by their words. */
export const searchCommand: CliCommand = {
  declare: (command) =>
    command
      .argument(
        "<query...>",
        `words that a record must have, in any form; "a phrase"; OR; -without; begin*. Best all in '…', for the shell`,
      )
      .option("--store <url>", "where records are kept (default: STORE_URL, or sqlite:./foi.db)")
      .option("--authority <name>", "only records of authorities whose name has this in it")
      .option("--outcome <outcome>", `only records of this outcome: ${OUTCOMES.join(", ")}`)
      .option(
        "--provision <provision>",
        "only records that rely on it or on a part of it: 'FOIA section 40(2)', or its id",
      )
      .option("--since <day>", "only records answered on this day or later (or received, where no answer is dated)")
      .option("--limit <rows>", `how many records, up to 1000 (default: ${DEFAULT_LIMIT})`)
      .option("--json", "print all as JSON"),
  examples: [
    ["foi search street lamps", "records that have both words, the best first"],
    [`foi search '"street lamps" -rural OR lantern*'`, "the phrase without the other word, or words that begin so"],
    ["foi search drones --outcome refused --provision s31 --since 2024-01-01", "refusals under section 31 of FOIA"],
  ],
  run: async ({ operands, options, config }) => {
    const chosen = parseOptions(optionsSchema, options);
    const request = { query: operands.join(" "), filters: await toFilters(chosen), limit: chosen.limit };
    const page = await useStore(chosen.store ?? config.STORE_URL, (store) => store.search(request));
    if (chosen.json) await print(JSON.stringify({ query: request.query, ...page }, null, 2));
    else {
      const style = styleFor(config, process.stdout.isTTY ?? false);
      for (const line of writeSearchPage(page.hits, { style, width: widthFor(process.stdout.columns) }))
        await print(line);
      tell(sumUp(page));
    }
    return EXIT_CODES.OK.code;
  },
};

async function toFilters({ authority, outcome, provision, since }: Options): Promise<SearchFilters> {
  return {
    ...(authority !== undefined && { authority }),
    ...(outcome !== undefined && { outcome }),
    ...(since !== undefined && { since }),
    // Loaded late: only this option needs to know how provisions are printed.
    ...(provision !== undefined && {
      provision: (await import("../search/read-provision.js")).readProvision(provision),
    }),
  };
}

function sumUp({ total, hits }: SearchPage): string {
  if (total === 0) return "No record has that; fewer words, OR or begin* find more.";
  const found = `${grouped(total)} ${total === 1 ? "record" : "records"}`;
  return hits.length < total ? `The best ${grouped(hits.length)} of ${found} (--limit).` : `${found}.`;
}
