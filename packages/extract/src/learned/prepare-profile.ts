import type { FoiRecord, LearnedProfile } from "@foi-records/contract";
import { hashText } from "../text/hash-text.js";
import { EXTRACTOR } from "../version.js";
import { isLearnable } from "./is-learnable.js";
import { keyOf } from "./sites-of.js";

/** A learned profile ready to be applied. */
export interface PreparedProfile {
  /** The extractor that reads with this profile: another set of lines is another set of rules. */
  readonly extractor: FoiRecord["extractor"];
  /** The lines of each site by its key. */
  readonly sites: ReadonlyMap<string, ReadonlySet<string>>;
  /** The lines of all sites. */
  readonly lines: ReadonlySet<string>;
}

/**
 * Makes a profile ready. Lines that may carry an answer, a citation or a reference are left out, whatever the file says.
 * How often a line was seen and with what command is no rule: only sites and lines count into the hash.
 */
export async function prepareProfile(profile: LearnedProfile): Promise<PreparedProfile> {
  const sites = new Map<string, ReadonlySet<string>>();
  for (const site of profile.sites) {
    const texts = site.lines.map(({ text }) => text).filter(isLearnable);
    const known = sites.get(keyOf(site)) ?? [];
    if (texts.length > 0) sites.set(keyOf(site), new Set([...known, ...texts]));
  }
  const lines = new Set([...sites.values()].flatMap((texts) => [...texts]));
  return { extractor: { version: EXTRACTOR.version, rules: await hashRules(sites) }, sites, lines };
}

async function hashRules(sites: PreparedProfile["sites"]): Promise<string> {
  const rules = [...sites]
    .map(([key, texts]) => [key, [...texts].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return hashText(JSON.stringify([EXTRACTOR.rules, rules]));
}
