import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ConfigError, type LearnedProfile, SourceUnavailableError } from "@foi-records/contract";
import { learnProfile } from "@foi-records/ingest";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import { EXIT_CODES } from "../exit-codes.js";
import { parseOptions } from "../parse-options.js";
import { print, tell } from "../terminal.js";
import { useStore } from "../use-store.js";

/** Fewer letters share a line by chance. */
const DEFAULT_DOCUMENTS = 5;
/** The furniture of one template of a site that has three of them. */
const DEFAULT_SHARE = 0.3;
/** Sites that are listed; the file has all. */
const LISTED = 10;

const optionsSchema = z.object({
  store: z.string().min(1).optional(),
  out: z.string().min(1).optional(),
  site: z.array(z.string().min(1)).default([]),
  minDocuments: z.coerce.number("must be a number").int().min(2).default(DEFAULT_DOCUMENTS),
  minShare: z.coerce.number("must be a number").min(0).max(1).default(DEFAULT_SHARE),
  force: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** `foi learn`: which lines each site prints beside its letters, as a profile that reading takes. */
export const learnCommand: CliCommand = {
  declare: (command) =>
    command
      .option("--store <url>", "the records to learn from (default: STORE_URL, or sqlite:./foi.db)")
      .option("--out <file>", "the profile to write (default: standard output)")
      .option("--site <name...>", "learn these hosts or authorities only")
      .option(
        "--min-documents <n>",
        `a line stands in at least so many records of its site (default: ${DEFAULT_DOCUMENTS})`,
      )
      .option("--min-share <share>", `and in at least this share of them, 0 to 1 (default: ${DEFAULT_SHARE})`)
      .option("--force", "write over a file that is there"),
  examples: [
    ["foi learn --out furniture.json", "learn the furniture of every site in the store"],
    ["foi ingest pages/ --profile furniture.json", "read the pages again without it"],
  ],
  run: async ({ options, config }) => {
    const chosen = parseOptions(optionsSchema, options);
    const { store: url = config.STORE_URL, out } = chosen;
    if (out !== undefined && existsSync(out) && !chosen.force) {
      throw new ConfigError(`${out} is there already; give another --out, or --force to write over it.`);
    }
    const profile = await useStore(url, (store) =>
      learnProfile({
        records: () => store.records.all(),
        minDocuments: chosen.minDocuments,
        minShare: chosen.minShare,
        sites: chosen.site,
        command: commandOf(chosen),
      }),
    );
    const text = JSON.stringify(profile, null, 1);
    if (out === undefined) await print(text);
    else await writeProfile(out, text);
    for (const line of inWords(profile, out)) tell(line);
    return EXIT_CODES.OK.code;
  },
};

/** The command as it can be run again; the store's address may hold a password and is left out. */
function commandOf({ site, minDocuments, minShare }: Options): string {
  const sites = site.length === 0 ? "" : ` --site ${site.map((name) => JSON.stringify(name)).join(" ")}`;
  return `foi learn --min-documents ${minDocuments} --min-share ${minShare}${sites}`;
}

async function writeProfile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, `${text}\n`);
    await rename(unfinished, path);
  } catch (cause) {
    throw new SourceUnavailableError(
      `${path} could not be written: ${cause instanceof Error ? cause.message : cause}`,
      cause,
    );
  }
}

function inWords({ records, sites }: LearnedProfile, out: string | undefined): readonly string[] {
  const lines = sites.reduce((sum, site) => sum + site.lines.length, 0);
  const head = `Looked at ${records} records; learned ${lines} lines of ${sites.length} ${sites.length === 1 ? "site" : "sites"}.`;
  const listed = sites
    .slice(0, LISTED)
    .map(({ name, documents, lines: own }) => `  ${name}: ${own.length} lines, ${documents} records`);
  const more = sites.length > LISTED ? [`  … and ${sites.length - LISTED} more`] : [];
  const next = out === undefined || lines === 0 ? [] : ["", "Next:", `  foi ingest FOLDER --profile ${out}`];
  return [head, ...listed, ...more, ...next];
}
