import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { diffRecords, type FoiRecord, type LearnedProfile } from "@foi-records/contract";
import { extractDocument, type PreparedProfile, prepareProfile } from "@foi-records/extract";
import { learnProfile } from "@foi-records/ingest";
import { makeSitePage, type SitePage } from "./make-sites/make-site-page.js";
import { SITE_TEMPLATES } from "./make-sites/site-templates.js";

/** What a learned profile does to pages that it was not learned from. */
export interface LearnedFigures {
  readonly pages: number;
  readonly learnedLines: number;
  /** Share of the lines of furniture that are not in the cleaned text. */
  readonly noiseRemoved: { readonly before: number; readonly after: number };
  /** Share of the lines kept without the profile, furniture apart, that are kept with it. */
  readonly textKept: number;
  /** Changes of fields other than text, noise, evidence and confidence. */
  readonly changedFields: number;
  /** Lines of the labels that must be kept and are lost. */
  readonly lostLabelled: number;
  readonly secondsPerPage: { readonly before: number; readonly after: number };
}

/** So many pages of each site are learned from, and as many others are measured on. */
export async function measureLearned(pagesPerSite: number, seed = 1): Promise<LearnedFigures> {
  const make = (from: number) =>
    SITE_TEMPLATES.flatMap((site, at) =>
      Array.from({ length: pagesPerSite }, (_, index) => makeSitePage(site, from + at * 10_000 + index)),
    );
  const profile = await learnFrom(make(seed));
  const prepared = await prepareProfile(profile);
  const pages = make(seed + 5_000);
  const before = await readAll(pages);
  const after = await readAll(pages, prepared);
  const lines = profile.sites.reduce((sum, site) => sum + site.lines.length, 0);
  return {
    ...compare(pages, before.records, after.records),
    learnedLines: lines,
    pages: pages.length,
    secondsPerPage: { before: before.seconds / pages.length, after: after.seconds / pages.length },
  };
}

/** Learns as `foi learn` does. */
export async function learnFrom(pages: readonly SitePage[]): Promise<LearnedProfile> {
  const { records } = await readAll(pages);
  return learnProfile({
    records: async function* () {
      yield* records;
    },
    minDocuments: 5,
    minShare: 0.3,
    sites: [],
    command: "foi learn",
  });
}

async function readAll(pages: readonly SitePage[], profile?: PreparedProfile) {
  const records: FoiRecord[] = [];
  const started = performance.now();
  for (const page of pages) {
    const { records: found } = await extractDocument(toRaw(page), { profile });
    records.push(...found.slice(0, 1));
  }
  return { records, seconds: (performance.now() - started) / 1000 };
}

function toRaw({ uri, bytes }: SitePage) {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const id = createHash("sha256").update(`${uri}\n${sha256}`).digest("hex");
  return { ref: { id, uri, sha256 }, bytes, mediaType: null, retrievedAt: null, container: null };
}

const MAY_CHANGE: ReadonlySet<string> = new Set(["text", "noise", "evidence", "confidence"]);
const squash = (text: string) => text.replace(/\s+/g, "");

function compare(pages: readonly SitePage[], before: readonly FoiRecord[], after: readonly FoiRecord[]) {
  const tally = { furniture: 0, removedBefore: 0, removedAfter: 0, own: 0, kept: 0, changedFields: 0, lostLabelled: 0 };
  pages.forEach(({ furniture, labels }, index) => {
    const [old, now] = [before[index], after[index]];
    if (old === undefined || now === undefined) return;
    const [oldLines, nowLines] = [new Set(old.text.split("\n")), new Set(now.text.split("\n"))];
    const own = [...oldLines].filter((line) => !furniture.includes(line));
    tally.furniture += furniture.length;
    tally.removedBefore += furniture.filter((line) => !oldLines.has(line)).length;
    tally.removedAfter += furniture.filter((line) => !nowLines.has(line)).length;
    tally.own += own.length;
    tally.kept += own.filter((line) => nowLines.has(line)).length;
    tally.changedFields += diffRecords(old, now).filter(({ field }) => !MAY_CHANGE.has(field)).length;
    const lost = labels.keep.filter(
      (line) => squash(old.text).includes(squash(line)) && !squash(now.text).includes(squash(line)),
    );
    tally.lostLabelled += lost.length;
  });
  return {
    noiseRemoved: { before: tally.removedBefore / tally.furniture, after: tally.removedAfter / tally.furniture },
    textKept: tally.kept / tally.own,
    changedFields: tally.changedFields,
    lostLabelled: tally.lostLabelled,
  };
}

/** The figures as lines for reading. */
export function figuresInWords(figures: LearnedFigures): string {
  const share = (value: number) => value.toFixed(3);
  const { before, after } = figures.noiseRemoved;
  const time = figures.secondsPerPage;
  return [
    `${figures.pages} pages that were not learned from; ${figures.learnedLines} lines learned`,
    `furniture removed   ${share(before)} → ${share(after)}`,
    `text kept           ${share(figures.textKept)} (${figures.lostLabelled} labelled snippets lost)`,
    `fields changed      ${figures.changedFields}`,
    `ms a page           ${(time.before * 1000).toFixed(1)} → ${(time.after * 1000).toFixed(1)}`,
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { pages: { type: "string", default: "60" }, seed: { type: "string", default: "1" } },
  });
  console.log(figuresInWords(await measureLearned(Number(values.pages), Number(values.seed))));
}
