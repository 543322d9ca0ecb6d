/** Closed lists of the field. Their order is the order in which reports print them. */

/** Access regimes under which a request can be handled, by the Act's short name and year. */
export const REGIMES = ["foia-2000", "foisa-2002", "eir-2004", "eisr-2004", "dpa-2018", "uk-gdpr", "dpa-1998"] as const;
export type Regime = (typeof REGIMES)[number];

/** What one document is. */
export const RECORD_KINDS = ["response", "request-thread", "disclosure-log", "other"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** How far the request has come when the document was written. */
export const STAGES = ["initial", "internal-review", "regulator"] as const;
export type Stage = (typeof STAGES)[number];

/** What became of the request as a whole. */
export const OUTCOMES = [
  "disclosed",
  "partially-disclosed",
  "refused",
  "not-held",
  "neither-confirm-nor-deny",
  "clarification-sought",
  "unknown",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Facts beside the outcome that a reader counts separately. */
export const OUTCOME_FLAGS = [
  "part-not-held",
  "nil-return",
  "cost-limit",
  "vexatious",
  "repeated",
  "already-available",
  "intended-publication",
  "scope-refined",
  "transferred",
  "public-interest-extension",
  "mixed-regime",
  "conflict",
] as const;
export type OutcomeFlag = (typeof OUTCOME_FLAGS)[number];

/** What became of one question. */
export const ANSWER_STATUSES = [
  "answered",
  "partially-answered",
  "refused",
  "not-held",
  "neither-confirm-nor-deny",
  "unanswered",
] as const;
export type AnswerStatus = (typeof ANSWER_STATUSES)[number];

/** What a citation does where it stands. */
export const CITATION_ROLES = ["relied-on", "considered", "procedural", "quoted", "mentioned"] as const;
export type CitationRole = (typeof CITATION_ROLES)[number];

/** Whether an exemption is subject to the public interest test. */
export const EXEMPTION_TESTS = ["absolute", "qualified"] as const;
export type ExemptionTest = (typeof EXEMPTION_TESTS)[number];

/** Whether an exemption covers a class of information or needs prejudice to be shown. */
export const EXEMPTION_BASES = ["class", "prejudice"] as const;
export type ExemptionBasis = (typeof EXEMPTION_BASES)[number];

/** What the document says of the public interest test for one exemption. */
export const PUBLIC_INTEREST_RESULTS = [
  "favours-withholding",
  "favours-disclosure",
  "stated-undecided",
  "not-stated",
  "not-required",
] as const;
export type PublicInterestResult = (typeof PUBLIC_INTEREST_RESULTS)[number];

/** Kinds of figure that an answer can give. */
export const FIGURE_KINDS = ["count", "money", "percentage", "date", "duration", "yes-no"] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** How far the work on a captured document has come; only `current` has stored records. */
export const DOCUMENT_STATES = ["kept", "current", "failed", "deferred"] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];
