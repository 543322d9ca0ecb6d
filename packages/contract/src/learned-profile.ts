import { z } from "zod";

/** A file with more sites, or more lines of one, is no profile: it is a stranger's until it is checked. */
export const MOST_LEARNED_SITES = 20_000;
export const MOST_LEARNED_LINES = 2_000;
/** Longer lines are sentences of a letter, or notices that the general rules know. */
export const LONGEST_LEARNED_LINE = 200;

const site = (description: string) => z.string().min(1).max(300).meta({ description });

export const learnedSiteSchema = z
  .object({
    by: z.enum(["host", "authority"]).meta({ description: "What tells that a document is of this site." }),
    name: site("Host of the address, or the authority where documents have no address of a host."),
    documents: z.int().positive().meta({ description: "How many different texts of the site were looked at." }),
    lines: z
      .array(
        z.object({
          text: z.string().min(1).max(LONGEST_LEARNED_LINE).meta({ description: "The line, white space folded." }),
          documents: z
            .int()
            .positive()
            .meta({ description: "In how many of the records it stood beside the letter, or among the noise." }),
        }),
      )
      .max(MOST_LEARNED_LINES)
      .meta({ description: "The site's furniture, the most frequent first." }),
  })
  .meta({ id: "LearnedSite", description: "The furniture of one site." });
export type LearnedSite = z.infer<typeof learnedSiteSchema>;

/** What `foi learn` writes and `--profile` reads: lines that a site prints beside all its letters. */
export const learnedProfileSchema = z
  .object({
    format: z.literal("foi-records/learned-profile").meta({ description: "What this file is." }),
    version: z.literal(1).meta({ description: "Version of its shape." }),
    command: z.string().max(10_000).meta({ description: "The command that made it." }),
    extractor: z.string().max(200).meta({ description: "Rules of the extractor that had read the records." }),
    parameters: z
      .object({
        minDocuments: z.int().min(2).meta({ description: "A line stands in at least so many records of its site …" }),
        minShare: z.number().min(0).max(1).meta({ description: "… and in at least this share of them." }),
        sites: z.array(site("Host or authority.")).meta({ description: "The only sites learned; empty for all." }),
      })
      .meta({ description: "How it was learned." }),
    records: z.int().nonnegative().meta({ description: "How many different texts were looked at." }),
    sites: z
      .array(learnedSiteSchema)
      .max(MOST_LEARNED_SITES)
      .meta({ description: "Sites with lines that were learned." }),
  })
  .meta({ id: "LearnedProfile", description: "Noise rules learned from a store." });
export type LearnedProfile = z.infer<typeof learnedProfileSchema>;
