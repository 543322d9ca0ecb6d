import type {
  Exemption,
  OfficialOutcome,
  Outcome,
  OutcomeFlag,
  RecordKind,
  RefusalNotice,
  Stage,
} from "@foi-records/contract";
import type { Block, CleanBlock, CleanText, Metadata, QuestionPair, ReadDocument, Section } from "../blocks.js";
import type { DecidedExemption } from "../outcome/decide-exemptions.js";
import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";
import {
  COMPLAINANT,
  KIND_CUES,
  LOG_ENTRY,
  LOG_LINE,
  REGULATOR_NOTICE,
  REGULATOR_ROUTE,
  REVIEW_PAGE,
  REVIEW_ROUTE,
  STATED_REASON,
} from "./kind-cues.js";
import { OF_RESPONSE, weighResponse } from "./kind-points.js";
import { isSameAuthor } from "./same-author.js";
import { opensAsMessage, type ThreadMessage, threadOf } from "./thread-messages.js";

const THREAD_ADDRESS = cue(/whatdotheyknow\.com\/request\//i);
/** A site of requests over a thread: 'Jo Reed made this Freedom of Information request to Weirs Agency'. */
const MADE_REQUEST = cue(/^.{2,60} made this [\p{L}\s]{3,50}\brequest to .{4,400}$/iu);
/** A request in a list of them, on such a site. */
const LISTED_REQUEST = cue(
  /\b(?:response by .{3,80} to .{2,50}|^.{3,80} replied|(?:request|follow[- ]up|clarification|internal review request) sent to .{3,80} by .{2,50}) on \d{1,2} \p{L}{3}/iu,
);
const LEAST_LISTED = 3;
const LONGEST_ENTRY = 240;
const GREETING = cue(/^(?:dear|hi|hello|good (?:morning|afternoon))\b.{0,60}$/i);
/** 'The request was successful.': only a site of threads tells how one stands. */
const STATE_OF_THREAD = "request-state";
const LOG_ENTRIES = 4;
const LEAST_LOG = 3;
const HEAD_LENGTH = 400;

/** What the document is: a response, a thread that holds one, a log of many, or none of them. */
export function classifyKind(
  document: ReadDocument,
  clean: CleanText,
  sections: readonly Section[],
  metadata: Metadata,
  pairs: readonly QuestionPair[],
): RecordKind {
  if (isThread(document, clean) || isCorrespondence(clean)) return "request-thread";
  const log = logPoints(clean) + cuePoints("disclosure-log", clean.text);
  const answers = pairs.some(({ answer }) => answer.length > 0);
  if (log >= LEAST_LOG && !answers && log > cuePoints("response", clean.text)) return "disclosure-log";
  // One of several was found by what makes it a response; alone, an entry of a log says little.
  if (document.head.about !== undefined) return "response";
  return weighResponse(clean, sections, metadata, pairs) >= OF_RESPONSE ? "response" : "other";
}

function cuePoints(kind: RecordKind, text: string): number {
  return KIND_CUES.reduce((sum, cue) => (cue.kind === kind && cue.pattern.test(text) ? sum + cue.weight : sum), 0);
}

export function isThread(document: ReadDocument, clean: CleanText): boolean {
  const { head, blocks } = document;
  if (blocks.filter(({ text }) => text.length < LONGEST_ENTRY && LISTED_REQUEST.test(text)).length >= LEAST_LISTED)
    return false;
  if (THREAD_ADDRESS.test(head.canonical ?? "")) return true;
  const isOfThread = ({ text, noise }: Block): boolean => noise?.rule === STATE_OF_THREAD || MADE_REQUEST.test(text);
  if (blocks.some(isOfThread)) return true;
  // Help and lists of such a site greet nobody.
  const isSite = head.siteName === "WhatDoTheyKnow" || blocks.some(({ text }) => text === "Powered by Alaveteli");
  if (isSite && blocks.some(({ text }) => GREETING.test(text))) return true;
  const thread = threadOf(clean);
  const isExchange = new Set(thread.map(({ author }) => author)).size >= 2 && thread.some(opensAsMessage);
  return isExchange || isUnderReply(clean, thread);
}

/** A mail whose writer is greeted above it: a reply and what it replies to are two. */
function isUnderReply({ blocks }: CleanText, [only, second]: readonly ThreadMessage[]): boolean {
  if (only?.mail !== true || second !== undefined || only.date === null) return false;
  const { block } = only.dateLine;
  const above = blocks.slice(0, Math.max(0, blocks.indexOf(block as CleanBlock)));
  return above.some(({ text }) => GREETING.test(text) && isSameAuthor(text.replace(GREETS, ""), only.author));
}

const GREETS = /^(?:dear|hi|hello|good (?:morning|afternoon))\s*(?:mrs?|ms|miss|mx|dr|prof)?\.?\s*/i;

/** Letters to and fro, whoever wrote them: model letters greet nobody but the one who fills them in. */
function isCorrespondence(clean: CleanText): boolean {
  const greetings = clean.blocks.flatMap(({ text }) => (GREETING.test(text) ? [text.toLowerCase()] : []));
  return greetings.length >= 3 && new Set(greetings).size >= 2;
}

/** A log lists many requests, each a row or a link with its own reference, and answers none at length. */
function logPoints({ blocks }: CleanText): number {
  const entries = blocks.filter(({ text, kind }) => text.length < 200 && kind !== "paragraph" && LOG_ENTRY.test(text));
  const lines = blocks.flatMap(({ text }) => (text.length < 200 ? (LOG_LINE.exec(text)?.[0] ?? []) : []));
  const most = Math.max(entries.length, new Set(lines).size);
  return most >= LOG_ENTRIES ? 2 + Math.min(most / LOG_ENTRIES, 3) : 0;
}

/** What the rights say, and what was asked under a heading of its own, is of another case or of one to come. */
function tellsNoStage({ kind, heading }: Section): boolean {
  return kind === "review-rights" || kind === "closing" || (kind === "request" && heading !== null);
}

/** A sentence over a request, and not a title: 'You wrote:'. */
function isLeadIn({ kind, heading }: Section): boolean {
  return kind === "request" && ENDS_IN_COLON.test(heading ?? "");
}

const ENDS_IN_COLON = /:\s*$/;

function leadLength({ heading }: Section): number {
  return heading?.length ?? 0;
}

/** How far the request has come: a page of an internal review says so at its head. */
export function readStage(clean: CleanText, sections: readonly Section[]): Stage {
  const head = clean.text.slice(0, HEAD_LENGTH);
  if (REGULATOR_NOTICE.test(head) && COMPLAINANT.test(clean.text)) return "regulator";
  // 'Thank you for your request for a review. You wrote:' heads the request, and is the authority's.
  const isRights = (at: number): boolean =>
    sections.some(
      (section) =>
        at < section.end &&
        tellsNoStage(section) &&
        at >= section.start + (isLeadIn(section) ? leadLength(section) : 0),
    );
  const reviewed = REVIEW_PAGE.some(({ pattern }) =>
    [...matchesOf(clean.text, pattern)].some(({ index }) => !isRights(index)),
  );
  return reviewed ? "internal-review" : "initial";
}

/** What section 17 and its like ask of a refusal; null where nothing is withheld. */
export function checkRefusalNotice(
  clean: CleanText,
  _sections: readonly Section[],
  exemptions: readonly DecidedExemption[],
): RefusalNotice | null {
  if (exemptions.length === 0) return null;
  const qualified = exemptions.filter(({ test }: Pick<Exemption, "test">) => test === "qualified");
  const weighed = qualified.every(({ publicInterest }) => publicInterest.startsWith("favours"));
  return {
    exemptionNamed: true,
    reasonGiven: exemptions.some(({ harm }) => harm !== null) || STATED_REASON.test(clean.text),
    publicInterestTest: qualified.length === 0 ? null : weighed,
    reviewRoute: REVIEW_ROUTE.test(clean.text),
    regulatorRoute: REGULATOR_ROUTE.test(clean.text),
  };
}

/** Our outcomes in others' words; `docs/outcome-mapping.md` gives the sources. */
const OFFICIAL: Readonly<Record<Outcome, OfficialOutcome>> = {
  disclosed: { cabinetOffice: "Granted in full", whatDoTheyKnow: "successful" },
  "partially-disclosed": { cabinetOffice: "Partially withheld", whatDoTheyKnow: "partially_successful" },
  refused: { cabinetOffice: "Withheld in full", whatDoTheyKnow: "rejected" },
  "neither-confirm-nor-deny": { cabinetOffice: "Withheld in full", whatDoTheyKnow: "rejected" },
  "not-held": { cabinetOffice: "Information not held", whatDoTheyKnow: "not_held" },
  "clarification-sought": { cabinetOffice: "Advice and assistance", whatDoTheyKnow: "waiting_clarification" },
  unknown: { cabinetOffice: null, whatDoTheyKnow: null },
};

/** The outcome in the words of the Cabinet Office and of WhatDoTheyKnow. */
export function toOfficialOutcome(outcome: Outcome, flags: readonly OutcomeFlag[]): OfficialOutcome {
  if (flags.includes("public-interest-extension") && outcome === "unknown") {
    return { cabinetOffice: "Not yet processed", whatDoTheyKnow: "waiting_response" };
  }
  return OFFICIAL[outcome];
}
