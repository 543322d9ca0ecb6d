import type { Extraction, FoiRecord, RawDocument } from "@foi-records/contract";
import { assembleRecord, type Findings } from "./assemble-record.js";
import type { ReadDocument } from "./blocks.js";
import { findCitations } from "./citations/find-citations.js";
import { resolveCitations } from "./citations/resolve-citations.js";
import { extractorOf } from "./extractor-of.js";
import { readDocument } from "./formats/index.js";
import type { Recogniser } from "./formats/scans/recogniser.js";
import { applyProfile } from "./learned/apply-profile.js";
import type { PreparedProfile } from "./learned/prepare-profile.js";
import { readAttachments } from "./metadata/attachments.js";
import { classifyKind, readStage } from "./metadata/classify.js";
import { readMetadata } from "./metadata/read-metadata.js";
import { chooseProfile } from "./noise/choose-profile.js";
import { toCleanText } from "./noise/clean-text.js";
import { markFurniture } from "./noise/mark-furniture.js";
import { markNoise } from "./noise/mark-noise.js";
import { markTitles } from "./noise/mark-titles.js";
import { readEvidence } from "./noise/read-evidence.js";
import type { SiteProfile } from "./noise/site-profile.js";
import { assignRoles } from "./outcome/citation-roles.js";
import { decideAnswers } from "./outcome/decide-answers.js";
import { decideExemptions } from "./outcome/decide-exemptions.js";
import { decideOutcome } from "./outcome/decide-outcome.js";
import { asIndex } from "./parts/as-index.js";
import { keepResponses } from "./parts/keep-responses.js";
import { numberParts, type Unnumbered } from "./parts/number-parts.js";
import { splitResponses } from "./parts/split-responses.js";
import { withEnclosed } from "./parts/with-enclosed.js";
import { withoutClaims } from "./parts/without-claims.js";
import { groundOf, readPairs } from "./readings/read-pairs.js";
import { settleReading } from "./readings/settle-reading.js";
import { readRequest } from "./sections/read-request.js";
import { cutSections } from "./sections/segment.js";
import { settleSections } from "./sections/settle-sections.js";
import { withoutAuthority } from "./sections/without-authority.js";
import { turn } from "./turn.js";

/** What a document is read with beside the rules. */
export interface ExtractOptions {
  /** Furniture that was learned of sites. */
  readonly profile?: PreparedProfile | undefined;
  /** Reads pages that are pictures; without one they are refused, or named in a warning. */
  readonly recogniser?: Recogniser | undefined;
}

/** A document whose format was read, and the profile of its site. */
interface Started {
  readonly raw: RawDocument;
  readonly profile: SiteProfile;
  readonly document: ReadDocument;
}

/**
 * Reads one document into its records, one for each response that it holds:
 * read → mark → part → clean → segment → pair → weigh → align → settle → describe → cite → decide → assemble.
 * Throws `FoiRecordsError` (`UNSUPPORTED_FORMAT`, `EMPTY_DOCUMENT`, `UNREADABLE_DOCUMENT`, `DOCUMENT_TOO_LARGE`).
 */
export async function extractDocument(raw: RawDocument, options: ExtractOptions = {}): Promise<Extraction> {
  return finish(await start(raw, options.recogniser), options);
}

/**
 * Reads some documents at a time, each as `extractDocument` does: a document that fails fails alone. They take every step
 * one after another, which costs a quarter less than to read each to its end (`turn`). Sixteen gain nearly all of that;
 * all of them are in memory together.
 */
export async function extractDocuments(
  raws: readonly RawDocument[],
  options: ExtractOptions = {},
): Promise<readonly PromiseSettledResult<Extraction>[]> {
  // Formats wait for their libraries, each in its own time: one after another, and all go on in step from there.
  const started: PromiseSettledResult<Started>[] = [];
  for (const raw of raws) started.push(...(await Promise.allSettled([start(raw, options.recogniser)])));
  return Promise.allSettled(
    started.map(async (one) => {
      if (one.status === "rejected") throw one.reason;
      return finish(one.value, options);
    }),
  );
}

async function start(raw: RawDocument, recogniser: Recogniser | null = null): Promise<Started> {
  const profile = chooseProfile(raw);
  return { raw, profile, document: await readDocument(raw, profile, recogniser) };
}

async function finish(started: Started, { profile, recogniser }: ExtractOptions): Promise<Extraction> {
  const found = await findParts(started);
  const diagnostics = [...new Set(found.flatMap(({ document }) => document.diagnostics))];
  const records: FoiRecord[] = [];
  for (const one of found) {
    await turn();
    records.push(profile === undefined ? assembleRecord(one) : await applyProfile(one, profile, findAgain));
  }
  if (recogniser === undefined) return { records, diagnostics };
  const extractor = await extractorOf({ profile, rules: recogniser.rules });
  return { records: records.map((record) => ({ ...record, extractor })), diagnostics };
}

/** All steps but the last, for each response of the document; at least one. */
export async function findAll(raw: RawDocument): Promise<readonly Findings[]> {
  return findParts(await start(raw));
}

async function findParts({ raw, profile, document }: Started): Promise<readonly Findings[]> {
  await turn();
  const parts = withEnclosed(document).map((one) => partsOf(one, profile));
  await turn();
  const found: Unnumbered[] = [];
  for (const part of parts.flat()) found.push(await findIn(raw, part));
  return numberParts(raw.ref, keepResponses(found).map(withoutClaims));
}

/** The responses of a document without what a rule knows for noise; furniture is told from a letter, and several have no one place. */
function partsOf(document: ReadDocument, profile: SiteProfile): readonly ReadDocument[] {
  const evidence = readEvidence(document.blocks, document.links, profile);
  const marked = { ...document, blocks: markNoise(document, profile, evidence) };
  const parts = splitResponses(marked);
  return parts.length > 1 ? parts : [{ ...marked, blocks: markFurniture(marked.blocks, evidence) }];
}

/** The same response with other marks on its blocks. */
async function findAgain({ raw, document, part }: Findings, blocks: ReadDocument["blocks"]): Promise<Findings> {
  return { ...(await findIn(raw, { ...document, blocks })), part };
}

/** The steps from the marked blocks of one response to all that is known of it. */
async function findIn(raw: RawDocument, document: ReadDocument): Promise<Unnumbered> {
  const clean = toCleanText(markTitles(document.blocks));
  await turn();
  const cut = cutSections(clean);
  await turn();
  const settled = settleSections(clean, cut);
  await turn();
  const ground = groundOf(document, clean, settled);
  await turn();
  const chosen = readPairs(ground);
  await turn();
  const { sections, pairs } = settleReading(ground, chosen);
  await turn();
  const metadata = await readMetadata(raw, document, clean, sections);
  await turn();
  const { citations, unresolved } = resolveCitations(clean.text, findCitations(clean.text), metadata);
  await turn();
  const roled = assignRoles(clean, sections, citations);
  const exemptions = decideExemptions(clean, sections, roled);
  await turn();
  const questions = decideAnswers(clean, sections, pairs, roled, exemptions);
  await turn();
  const decision = decideOutcome(clean, sections, questions, exemptions, roled);
  await turn();
  return asIndex({
    raw,
    document,
    blocks: document.blocks,
    clean,
    sections,
    metadata,
    kind: classifyKind(document, clean, sections, metadata, pairs),
    stage: readStage(clean, sections),
    request: withoutAuthority(clean, readRequest(clean, sections, pairs)),
    attachments: readAttachments(document, clean, sections),
    citations: roled,
    unresolved,
    exemptions,
    questions,
    decision,
  });
}
