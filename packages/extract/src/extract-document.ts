import type { Extraction, RawDocument } from "@foi-records/contract";
import { assembleRecord, type Findings } from "./assemble-record.js";
import { findCitations } from "./citations/find-citations.js";
import { resolveCitations } from "./citations/resolve-citations.js";
import { chooseReader } from "./formats/index.js";
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
import { pairQuestions } from "./questions/pair-questions.js";
import { readRequest } from "./sections/read-request.js";
import { segment } from "./sections/segment.js";

/**
 * Reads one document into its record: read → mark → clean → segment → describe → cite → pair → decide → assemble.
 * Throws `FoiRecordsError` (`UNSUPPORTED_FORMAT`, `EMPTY_DOCUMENT`, `UNREADABLE_DOCUMENT`, `DOCUMENT_TOO_LARGE`).
 */
export async function extractDocument(raw: RawDocument): Promise<Extraction> {
  const found = await findAll(raw);
  return { records: [assembleRecord(found)], diagnostics: found.document.diagnostics };
}

/** All steps but the last. */
export async function findAll(raw: RawDocument): Promise<Findings> {
  const profile = chooseProfile(raw);
  const document = await chooseReader(raw).read(raw, profile);
  const blocks = markNoise(document, profile);
  const clean = toCleanText(blocks);
  const sections = segment(clean);
  const metadata = readMetadata(raw, document, clean, sections);
  const { citations, unresolved } = resolveCitations(clean.text, findCitations(clean.text), metadata);
  const roled = assignRoles(clean, sections, citations);
  const exemptions = decideExemptions(clean, sections, roled);
  const pairs = pairQuestions(clean, sections);
  const questions = decideAnswers(clean, sections, pairs, roled, exemptions);
  const decision = decideOutcome(clean, sections, questions, exemptions, roled);
  return {
    raw,
    document,
    blocks,
    clean,
    sections,
    metadata,
    kind: classifyKind(document, clean, sections, metadata),
    stage: readStage(clean, sections),
    request: readRequest(clean, sections, pairs),
    attachments: readAttachments(document, clean, sections),
    citations: roled,
    unresolved,
    exemptions,
    questions,
    decision,
  };
}
