import type { Extraction, RawDocument } from "@foi-records/contract";
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
import { markNoise } from "./noise/mark-noise.js";
import { assignRoles } from "./outcome/citation-roles.js";
import { decideAnswers } from "./outcome/decide-answers.js";
import { decideExemptions } from "./outcome/decide-exemptions.js";
import { decideOutcome } from "./outcome/decide-outcome.js";
import { asIndex } from "./parts/as-index.js";
import { keepResponses } from "./parts/keep-responses.js";
import { numberParts, type Unnumbered } from "./parts/number-parts.js";
import { pairEntry } from "./parts/pair-entry.js";
import { splitResponses } from "./parts/split-responses.js";
import { withEnclosed } from "./parts/with-enclosed.js";
import { withoutClaims } from "./parts/without-claims.js";
import { pairQuestions } from "./questions/pair-questions.js";
import { readRequest } from "./sections/read-request.js";
import { segment } from "./sections/segment.js";

/** What a document is read with beside the rules. */
export interface ExtractOptions {
  /** Furniture that was learned of sites. */
  readonly profile?: PreparedProfile | undefined;
  /** Reads pages that are pictures; without one they are refused, or named in a warning. */
  readonly recogniser?: Recogniser | undefined;
}

/**
 * Reads one document into its records, one for each response that it holds:
 * read → mark → part → clean → segment → describe → cite → pair → decide → assemble.
 * Throws `FoiRecordsError` (`UNSUPPORTED_FORMAT`, `EMPTY_DOCUMENT`, `UNREADABLE_DOCUMENT`, `DOCUMENT_TOO_LARGE`).
 */
export async function extractDocument(raw: RawDocument, options: ExtractOptions = {}): Promise<Extraction> {
  const { profile, recogniser } = options;
  const found = await findAll(raw, recogniser ?? null);
  const diagnostics = [...new Set(found.flatMap(({ document }) => document.diagnostics))];
  const toRecord = profile === undefined ? assembleRecord : (one: Findings) => applyProfile(one, profile, findAgain);
  const records = found.map((one) => toRecord(one));
  if (recogniser === undefined) return { records, diagnostics };
  const extractor = await extractorOf({ profile, rules: recogniser.rules });
  return { records: records.map((record) => ({ ...record, extractor })), diagnostics };
}

/** All steps but the last, for each response of the document; at least one. */
export async function findAll(raw: RawDocument, recogniser: Recogniser | null = null): Promise<readonly Findings[]> {
  const profile = chooseProfile(raw);
  const document = await readDocument(raw, profile, recogniser);
  const marked = withEnclosed(document).map((one) => ({ ...one, blocks: markNoise(one, profile) }));
  const found = marked.flatMap(splitResponses).map((part) => findIn(raw, part));
  return numberParts(raw.ref, keepResponses(found).map(withoutClaims));
}

/** The same response with other marks on its blocks. */
function findAgain({ raw, document, part }: Findings, blocks: ReadDocument["blocks"]): Findings {
  return { ...findIn(raw, { ...document, blocks }), part };
}

/** The steps from the marked blocks of one response to all that is known of it. */
function findIn(raw: RawDocument, document: ReadDocument): Unnumbered {
  const clean = toCleanText(document.blocks);
  const sections = segment(clean);
  const metadata = readMetadata(raw, document, clean, sections);
  const { citations, unresolved } = resolveCitations(clean.text, findCitations(clean.text), metadata);
  const roled = assignRoles(clean, sections, citations);
  const exemptions = decideExemptions(clean, sections, roled);
  const pairs = pairEntry(document, clean, pairQuestions(clean, sections));
  const questions = decideAnswers(clean, sections, pairs, roled, exemptions);
  const decision = decideOutcome(clean, sections, questions, exemptions, roled);
  return asIndex({
    raw,
    document,
    blocks: document.blocks,
    clean,
    sections,
    metadata,
    kind: classifyKind(document, clean, sections, metadata, pairs),
    stage: readStage(clean, sections),
    request: readRequest(clean, sections, pairs),
    attachments: readAttachments(document, clean, sections),
    citations: roled,
    unresolved,
    exemptions,
    questions,
    decision,
  });
}
