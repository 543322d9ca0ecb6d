import {
  type FoiRecord,
  type LearnedProfile,
  type LearnedSite,
  MOST_LEARNED_LINES,
  MOST_LEARNED_SITES,
} from "@foi-records/contract";
import { EXTRACTOR, keyOf, placeLines, type SiteKey, sitesOf } from "@foi-records/extract";
import { createLineSketch, type LineSketch } from "./line-sketch.js";

/** What is learned from, and what counts as furniture. */
export interface LearnOptions {
  /** Walks the records; called twice, and must give the same ones. */
  readonly records: () => AsyncIterable<FoiRecord>;
  /** A line stands in at least so many records of its site … */
  readonly minDocuments: number;
  /** … and in at least this share of them. */
  readonly minShare: number;
  /** Hosts and authorities to learn; all where there are none. */
  readonly sites: readonly string[];
  /** The command line, told in the profile. */
  readonly command: string;
}

/** A site that was looked at. */
interface Site extends SiteKey {
  documents: number;
  /** Lines that may be furniture, by where they were seen. */
  readonly lines: Map<string, Counts>;
}

/** In how many records of its site a line stands where. */
type Counts = Record<"beside" | "marked" | "inside", number>;

/** What the first walk gives: enough to hold only such lines in the second as recur. */
interface Survey {
  readonly sites: ReadonlyMap<string, Site>;
  /** Lines beside letters or among their noise, by site. */
  readonly bySite: LineSketch;
  /** Lines by themselves. */
  readonly anywhere: LineSketch;
}

/** A line that stands inside a letter more often than once in so many is the letter's own. */
const RARELY_INSIDE = 20;

/**
 * Learns which lines a site prints beside its letters. Two walks over the records, in memory that depends on the number of
 * sites and of recurring lines, not of records. A line that is evidence of any value in any record is never learned.
 */
export async function learnProfile(options: LearnOptions): Promise<LearnedProfile> {
  const survey = await surveySites(options);
  const banned = await countLines(options, survey);
  const sites = [...survey.sites.values()].map((site) => toLearnedSite(site, banned, options));
  const { minDocuments, minShare } = options;
  return {
    format: "foi-records/learned-profile",
    version: 1,
    command: options.command,
    extractor: EXTRACTOR.rules,
    parameters: { minDocuments, minShare, sites: [...options.sites] },
    records: [...survey.sites.values()].reduce((sum, { documents }) => sum + documents, 0),
    sites: sites
      .filter(({ lines }) => lines.length > 0)
      .sort((a, b) => b.documents - a.documents || (keyOf(a) < keyOf(b) ? -1 : 1))
      .slice(0, MOST_LEARNED_SITES),
  };
}

async function surveySites({ records, sites: wanted }: LearnOptions): Promise<Survey> {
  const sites = new Map<string, Site>();
  const [bySite, anywhere] = [createLineSketch(), createLineSketch()];
  const isCopy = createCopyTest();
  for await (const record of records()) {
    const key = siteOf(record, wanted);
    if (key === null || isCopy(key, record)) continue;
    const site = sites.get(keyOf(key)) ?? { ...key, documents: 0, lines: new Map() };
    sites.set(keyOf(key), site);
    site.documents += 1;
    const { beside, marked } = placeLines(record);
    for (const line of [...beside, ...marked]) bySite.add(inSite(key, line));
    for (const line of beside) anywhere.add(line);
  }
  return { sites, bySite, anywhere };
}

/** Counts the lines that recur beside letters of their site; gives those that carry a value in any record of any site. */
async function countLines(options: LearnOptions, survey: Survey): Promise<ReadonlySet<string>> {
  const banned = new Set<string>();
  const isCopy = createCopyTest();
  for await (const record of options.records()) {
    const { carrying, ...places } = placeLines(record);
    for (const line of carrying.filter((text) => survey.anywhere.count(text) > 0)) banned.add(line);
    const site = survey.sites.get(keyOf(siteOf(record, options.sites) ?? NO_SITE));
    if (site === undefined || isCopy(site, record)) continue;
    const recurs = (line: string) => survey.bySite.count(inSite(site, line)) >= leastOf(site, options);
    for (const place of PLACES) countIn(site, place, places[place].filter(recurs));
  }
  return banned;
}

/** No record is of it. */
const NO_SITE: SiteKey = { by: "host", name: "" };

/** The site that a record counts for; null where it names none, or none that is asked for. */
function siteOf(record: FoiRecord, wanted: readonly string[]): SiteKey | null {
  const [site] = sitesOf(record);
  return site === undefined || (wanted.length > 0 && !wanted.includes(site.name)) ? null : site;
}

/** True for a text that its site has given before: one letter at ten addresses shows one time what the site prints. */
function createCopyTest(): (site: SiteKey, record: FoiRecord) => boolean {
  const seen = createLineSketch();
  return (site, { text }) => {
    const named = inSite(site, text);
    const isCopy = seen.count(named) > 0;
    seen.add(named);
    return isCopy;
  };
}

function inSite(site: SiteKey, line: string): string {
  return `${keyOf(site)}\n${line}`;
}

function leastOf({ documents }: Site, { minDocuments, minShare }: LearnOptions): number {
  return Math.max(minDocuments, Math.ceil(documents * minShare));
}

const PLACES = ["beside", "marked", "inside"] as const;

function countIn({ lines }: Site, place: keyof Counts, texts: readonly string[]): void {
  for (const text of texts) {
    const counts = lines.get(text) ?? { beside: 0, marked: 0, inside: 0 };
    counts[place] += 1;
    lines.set(text, counts);
  }
}

function toLearnedSite(site: Site, banned: ReadonlySet<string>, options: LearnOptions): LearnedSite {
  const lines = [...site.lines]
    .filter(([text, counts]) => !banned.has(text) && isFurniture(counts, leastOf(site, options)))
    .map(([text, { beside, marked }]) => ({ text, documents: beside + marked }))
    .sort((a, b) => b.documents - a.documents || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_LEARNED_LINES);
  return { by: site.by, name: site.name, documents: site.documents, lines };
}

/** What the general rules always take away need not be learned. */
function isFurniture({ beside, marked, inside }: Counts, least: number): boolean {
  return beside > 0 && beside + marked >= least && inside * RARELY_INSIDE <= beside + marked;
}
