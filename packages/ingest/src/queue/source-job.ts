import { createHash } from "node:crypto";
import { z } from "zod";

/** The queue of sources that are read again and again. */
export const SOURCES_QUEUE = "sources";

/** What such a job carries: the options of `foi ingest`, as far as they say what is read. */
export const sourceJobSchema = z.object({
  paths: z.array(z.string().min(1)).min(1),
  options: z.record(z.string(), z.unknown()),
});
export type SourceJob = z.infer<typeof sourceJobSchema>;

/** One name for one source: to ask for it again changes how often it is read, and makes no second one. */
export function sourceJobId({ paths }: SourceJob): string {
  return createHash("sha256").update(JSON.stringify(paths)).digest("hex").slice(0, 16);
}
