import { createHash } from "node:crypto";
import { z } from "zod";

/** The queue of sources that are read again and again. */
export const SOURCES_QUEUE = "sources";

/** What such a job carries: the options of `foi ingest`, as far as they say what is read. */
export const sourceJobSchema = z.object({
  paths: z.array(z.string().min(1)),
  options: z.looseObject({ urls: z.string().optional() }),
});
export type SourceJob = z.infer<typeof sourceJobSchema>;

/** One name for one source: to ask for it again changes how often it is read, and makes no second one. */
export function sourceJobId(source: SourceJob): string {
  return createHash("sha256")
    .update(JSON.stringify(namesOf(source)))
    .digest("hex")
    .slice(0, 16);
}

/** What a source is called: its paths and addresses, and the file of addresses where there is one. */
export function namesOf({ paths, options }: SourceJob): readonly string[] {
  return options.urls === undefined ? paths : [...paths, options.urls];
}
