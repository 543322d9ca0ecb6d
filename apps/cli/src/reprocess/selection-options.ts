import { readFileSync } from "node:fs";
import { ConfigError, OUTCOMES, WARNING_CODES } from "@foi-records/contract";
import type { DocumentSelection, Extractor } from "@foi-records/store";
import type { Command } from "commander";
import { z } from "zod";

const DAY = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/;
const HEX = /^[0-9a-f]{64}$/i;
const LINE_END = /\r?\n/;

/** Options that say which documents are meant. */
export const SELECTION_OPTIONS = {
  stale: z.boolean().default(false),
  all: z.boolean().default(false),
  authority: z.string().min(1).optional(),
  host: z.string().min(1).optional(),
  since: z.string().regex(DAY, "must be a day, such as 2024-05-01").optional(),
  outcome: z.enum(OUTCOMES).optional(),
  warning: z
    .string()
    .refine((code) => code in WARNING_CODES, "is no warning of docs/errors.md")
    .optional(),
  confidenceBelow: z.coerce.number("must be a number").gt(0).max(1).optional(),
  idFile: z.string().min(1).optional(),
};
type SelectionOptions = z.infer<z.ZodObject<typeof SELECTION_OPTIONS>>;

/** Declares them. */
export function declareSelection(command: Command): Command {
  return command
    .option("--stale", "documents that this version has not read: new ones, and those that an older one has read")
    .option("--authority <name>", "documents with a record of this authority")
    .option("--host <name>", "documents whose address has this host")
    .option("--since <day>", "documents scraped on this day or later (of unknown time: last worked then)")
    .option("--outcome <outcome>", `documents with a record of this outcome: ${OUTCOMES.join(", ")}`)
    .option("--warning <code>", "documents with a record that has this warning")
    .option("--confidence-below <number>", "documents with a record whose outcome is less sure, such as 0.8")
    .option("--id-file <path>", "documents, or documents of records, whose ids stand in this file, one a line")
    .option("--all", "every document");
}

/** The documents that are meant, for one who reads with `extractor`: what is given must all hold. Throws `CONFIG` where nothing is given. */
export function toSelection(options: SelectionOptions, extractor: Extractor): DocumentSelection {
  const { stale, all, authority, host, since, outcome, warning, confidenceBelow, idFile } = options;
  const selection: DocumentSelection = {
    ...(stale && { staleFor: extractor }),
    ...(authority !== undefined && { authority }),
    ...(host !== undefined && { host: host.toLowerCase() }),
    ...(since !== undefined && { since }),
    ...(outcome !== undefined && { outcome }),
    ...(warning !== undefined && { warning }),
    ...(confidenceBelow !== undefined && { confidenceBelow }),
    ...(idFile !== undefined && { ids: readIds(idFile) }),
  };
  if (!all && Object.keys(selection).length === 0) {
    throw new ConfigError("Say which documents: --stale, another selector, or --all.");
  }
  return selection;
}

function readIds(path: string): readonly string[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new ConfigError(`--id-file: ${cause instanceof Error ? cause.message : cause}`);
  }
  const ids = text
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const wrong = ids.findIndex((id) => !HEX.test(id));
  if (wrong !== -1)
    throw new ConfigError(`--id-file: '${ids[wrong]?.slice(0, 80)}' in ${path} is no id of 64 hex digits`);
  return ids.map((id) => id.toLowerCase());
}
