import { stat } from "node:fs/promises";
import { SourceUnavailableError } from "@foi-records/contract";
import { createFolderSource, type Source } from "@foi-records/ingest";
import { z } from "zod";

/** Options that say what is read; a schedule keeps them. */
export const SOURCE_OPTIONS = {
  maxBytes: z.coerce.number("must be a number of bytes").int().min(1).optional(),
};
const sourceOptionsSchema = z.object(SOURCE_OPTIONS);
export type SourceOptions = z.infer<typeof sourceOptionsSchema>;

/** The source that paths and options mean; a name that leads nowhere is told before any work begins. */
export async function makeSource(paths: readonly string[], { maxBytes }: SourceOptions): Promise<Source> {
  for (const path of paths) await checkSource(path);
  return createFolderSource({ paths, ...(maxBytes === undefined ? {} : { maxBytes }) });
}

/** Of all options of a command, those that a schedule keeps. */
export function sourceOptionsOf(options: unknown): SourceOptions {
  return sourceOptionsSchema.parse(options);
}

async function checkSource(path: string): Promise<void> {
  try {
    await stat(path);
  } catch (cause) {
    throw new SourceUnavailableError(`${path} cannot be found or looked into`, cause);
  }
}
