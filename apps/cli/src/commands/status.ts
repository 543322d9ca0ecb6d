import { setTimeout as sleep } from "node:timers/promises";
import { readStatus } from "@foi-records/ingest/queue";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import { EXIT_CODES } from "../exit-codes.js";
import { parseOptions } from "../parse-options.js";
import { statusPage } from "../status/status-page.js";
import { watchOnSignal } from "../stop-on-signal.js";
import { print } from "../terminal.js";
import { styleFor } from "../text-style.js";
import { useStore } from "../use-store.js";
import { useWorkIfAny } from "../use-work.js";

const optionsSchema = z.object({
  store: z.string().min(1).optional(),
  watch: z.boolean().default(false),
  every: z.coerce.number("must be a number of seconds").min(0.2).max(3600).default(2),
  json: z.boolean().default(false),
});

/** To the top left corner, and nothing below it. */
const REDRAW = "\x1b[H\x1b[J";

/** `foi status`: how far the work has come. */
export const statusCommand: CliCommand = {
  declare: (command) =>
    command
      .option("--store <url>", "where records are kept (default: STORE_URL, or sqlite:./foi.db)")
      .option("--watch", "show it again and again, until Ctrl-C")
      .option("--every <seconds>", "how often, with --watch (default: 2)")
      .option("--json", "print it as JSON, with --watch a line each time"),
  examples: [
    ["foi status", "documents read, failed and waiting; with REDIS_URL also jobs, workers, rate and time left"],
    ["foi status --watch", "the same, redrawn every two seconds"],
  ],
  run: async ({ options, config }) => {
    const { store: url = config.STORE_URL, watch, every, json } = parseOptions(optionsSchema, options);
    const isTerminal = process.stdout.isTTY ?? false;
    const style = styleFor(config, isTerminal);
    await useStore(url, (store) =>
      useWorkIfAny(config, async (work) => {
        const show = async () => {
          const status = await readStatus(store, work);
          if (json) return print(JSON.stringify(status));
          return print(`${watch && isTerminal ? REDRAW : ""}${statusPage(status, style).join("\n")}`);
        };
        await show();
        if (!watch) return;
        await watchOnSignal(async (signal) => {
          while (!signal.aborted) {
            await sleep(every * 1000, undefined, { signal }).catch(() => undefined);
            if (!signal.aborted) await show();
          }
        });
      }),
    );
    return EXIT_CODES.OK.code;
  },
};
