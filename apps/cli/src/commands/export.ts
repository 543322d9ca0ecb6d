import { createWriteStream, existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ConfigError, FoiRecordsError, SourceUnavailableError } from "@foi-records/contract";
import { CSV_TABLES, EXPORT_FORMATS, exportCsv, exportJsonl, type Store } from "@foi-records/store";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import { EXIT_CODES } from "../exit-codes.js";
import { parseOptions } from "../parse-options.js";
import { tell } from "../terminal.js";
import { useStore } from "../use-store.js";

const optionsSchema = z.object({
  format: z.enum(EXPORT_FORMATS),
  out: z.string().min(1),
  store: z.string().min(1).optional(),
  force: z.boolean().default(false),
});

/** One file that an export writes: `lines` gives a line a row, `heads` of which are column names. */
interface Target {
  readonly path: string;
  readonly rows: string;
  readonly heads: number;
  lines(store: Store): AsyncIterable<string>;
}

/** `foi export`: records out of a store into files. */
export const exportCommand: CliCommand = {
  declare: (command) =>
    command
      .requiredOption("--format <format>", `one of ${EXPORT_FORMATS.join(", ")}`)
      .requiredOption("--out <path>", "the file to write; for csv the folder, with a file for each table")
      .option("--store <url>", "where records are kept (default: STORE_URL, or sqlite:./foi.db)")
      .option("--force", "write over files that are there"),
  examples: [
    ["foi export --format jsonl --out records.jsonl", "every record as JSON, a record a line"],
    ["foi export --format csv --out tables --force", "a CSV file for each table, over those of an earlier export"],
  ],
  run: async ({ options, config }) => {
    const { format, out, store: url = config.STORE_URL, force } = parseOptions(optionsSchema, options);
    const targets = format === "jsonl" ? [toJsonl(out)] : toCsv(out);
    const taken = targets.find(({ path }) => existsSync(path));
    if (taken !== undefined && !force) {
      throw new ConfigError(`${taken.path} is there already; give another --out, or --force to write over it.`);
    }
    await useStore(url, async (store) => {
      for (const target of targets) tell(`wrote ${await writeTarget(target, store)} ${target.rows} to ${target.path}`);
    });
    return EXIT_CODES.OK.code;
  },
};

function toJsonl(path: string): Target {
  return { path, rows: "records", heads: 0, lines: (store) => exportJsonl(store) };
}

function toCsv(folder: string): Target[] {
  return CSV_TABLES.map((table) => ({
    path: join(folder, `${table}.csv`),
    rows: table,
    heads: 1,
    lines: (store) => exportCsv(store, table),
  }));
}

/** Writes beside the target and moves it there when all is written: a broken export leaves no half file under its name. */
async function writeTarget({ path, heads, lines }: Target, store: Store): Promise<number> {
  const unfinished = `${path}.part`;
  let count = 0;
  async function* counted() {
    for await (const line of lines(store)) {
      count++;
      yield line;
    }
  }
  try {
    await mkdir(dirname(path), { recursive: true });
    await pipeline(Readable.from(counted()), createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    // Where its folder could not be made, there is no file to take away either.
    await rm(unfinished, { force: true }).catch(() => undefined);
    if (error instanceof FoiRecordsError) throw error;
    throw new SourceUnavailableError(`${path} could not be written: ${reasonOf(error)}`, error);
  }
  return count - heads;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
