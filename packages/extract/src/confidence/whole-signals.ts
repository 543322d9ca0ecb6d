import type { Outcome } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import type { PageSigns } from "./page-signs.js";
import { ends, type Signal, upTo, when } from "./signal.js";

/** The page with what its pairs tell of it: the signals of values that are judged over all of it. */
export interface WholeSigns {
  readonly page: PageSigns;
  /** Doubts a pair, on average and in the worst. */
  readonly doubt: number;
  readonly worst: number;
  readonly request: string;
}

/** Sums the pairs up. */
export function sumUp(page: PageSigns, doubts: readonly number[]): WholeSigns {
  return {
    page,
    doubt: doubts.reduce((sum, doubt) => sum + doubt, 0) / Math.max(1, doubts.length),
    worst: Math.max(0, ...doubts),
    request: page.found.request.map(({ start, end }) => page.text.slice(start, end)).join("\n"),
  };
}

const MUCH_DOUBT = 2;

const isOutcome = (outcome: Outcome): Signal<WholeSigns> => ({
  name: outcome,
  read: ({ page: { found } }) => when(found.decision.outcome === outcome),
});

/** Signs that the outcome of the whole is what became of its parts. */
export const OUTCOME_SIGNALS: readonly Signal<WholeSigns>[] = [
  isOutcome("disclosed"),
  isOutcome("partially-disclosed"),
  isOutcome("refused"),
  isOutcome("not-held"),
  isOutcome("neither-confirm-nor-deny"),
  isOutcome("clarification-sought"),
  isOutcome("unknown"),
  { name: "pairs-in-doubt", read: ({ doubt }) => upTo(MUCH_DOUBT, doubt) },
  { name: "worst-pair-in-doubt", read: ({ worst }) => upTo(2 * MUCH_DOUBT, worst) },
  { name: "one-question", read: ({ page: { found } }) => when(found.questions.length === 1) },
  { name: "no-question", read: ({ page: { found } }) => when(found.questions.length === 0) },
  {
    name: "some-unanswered",
    read: ({ page: { found } }) => shareOf(found.questions.map(({ status }) => status === "unanswered")),
  },
  {
    name: "disclosed-with-exemptions",
    read: ({ page: { found } }) => when(found.decision.outcome === "disclosed" && found.exemptions.length > 0),
  },
  {
    name: "withheld-without-exemption",
    read: ({ page: { found } }) =>
      when(WITHHELD.has(found.decision.outcome) && found.exemptions.length === 0 && found.questions.length > 0),
  },
  { name: "conflict", read: ({ page: { found } }) => when(found.decision.flags.includes("conflict")) },
  {
    name: "partly-by-one-question",
    read: ({ page: { found } }) =>
      when(found.decision.outcome === "partially-disclosed" && found.questions.length === 1),
  },
];

const WITHHELD: ReadonlySet<Outcome> = new Set(["partially-disclosed", "refused", "neither-confirm-nor-deny"]);

function shareOf(facts: readonly boolean[]): number {
  return facts.length === 0 ? 0 : facts.filter(Boolean).length / facts.length;
}

const OPENS = cue(
  /^(?:please|how|what|which|who|when|where|why|do|does|did|is|are|i|we|under|for|can|could|would|\W?\d|q|a list|copies|details|the)\b/i,
);
const SMALL = /^\p{Ll}/u;
/** Words of the authority, not of a requester. */
const ANSWERS = cue(
  /\bwe (?:can confirm|do not hold|hold|have|are unable)|\bexempt|\bwithheld\b|\b(?:the answer|our response)\b/i,
);
const LETTER = cue(/\b(?:dear|yours (?:sincerely|faithfully)|kind regards|thank you for)\b/i);
const LEAD_IN = cue(/\b(?:you (?:asked|requested|wrote)|your request|request for information)\b/i);

/** Signs that the request is quoted whole, and nothing but it. */
export const REQUEST_SIGNALS: readonly Signal<WholeSigns>[] = [
  { name: "in-parts", read: ({ page: { found } }) => when(found.request.length > 1) },
  { name: "is-the-only-question", read: ({ page: { found } }) => when(found.questions.length === 1) },
  { name: "without-section", read: ({ page: { requests } }) => when(requests.length === 0) },
  { name: "sections", read: ({ page: { requests } }) => upTo(4, requests.length - 1) },
  { name: "under-heading", read: ({ page: { requests } }) => when((requests[0]?.heading ?? null) !== null) },
  { name: "short", read: ({ request }) => when(request.length < 60) },
  { name: "long", read: ({ request }) => upTo(2500, request.length) },
  { name: "of-lines", read: ({ request }) => when(request.includes("\n")) },
  { name: "opens-as-request", read: ({ request }) => when(OPENS.test(request)) },
  { name: "opens-small", read: ({ request }) => when(SMALL.test(request)) },
  { name: "breaks-off", read: ({ request }) => when(!ends(request)) },
  { name: "asks", read: ({ request }) => when(request.includes("?")) },
  { name: "says-answers", read: ({ request }) => when(ANSWERS.test(request)) },
  { name: "holds-letter", read: ({ request }) => when(LETTER.test(request)) },
  { name: "holds-lead-in", read: ({ request }) => when(LEAD_IN.test(request)) },
  { name: "holds-its-questions", read: questionsInside },
  { name: "pairs-in-doubt", read: ({ doubt }) => upTo(MUCH_DOUBT, doubt) },
];

/** Share of the questions that stand inside the request. */
function questionsInside({ page: { found } }: WholeSigns): number {
  return shareOf(
    found.questions.map(({ question }) =>
      found.request.some(({ start, end }) => question !== null && start <= question.start && question.end <= end),
    ),
  );
}
