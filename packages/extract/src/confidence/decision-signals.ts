import type { AnswerStatus, CitationRole, ProvisionId, Span } from "@foi-records/contract";
import { isWithin } from "@foi-records/contract";
import type { RoledCitation, SectionKind } from "../blocks.js";
import type { DecidedExemption } from "../outcome/decide-exemptions.js";
import { weighGift } from "../outcome/gives-something.js";
import { isGround } from "../outcome/ground.js";
import { cue } from "../text/cue/cue.js";
import { firstFrom } from "./first-from.js";
import type { PageSigns } from "./page-signs.js";
import type { QuestionSigns } from "./question-signs.js";
import { lengthOf, type Signal, upTo, when } from "./signal.js";

/** A question with how much speaks against its pair, and what its answer says of what was asked for. */
export interface PairSigns extends QuestionSigns {
  readonly doubt: number;
  readonly refuses: boolean;
  readonly gives: boolean;
}

const REFUSES = cue(
  /\b(?:exempt|withh|refus|redact|not (?:be )?(?:disclos|releas|provid|suppl)|section \d|regulation \d)/i,
);
const LACKS = cue(
  /\b(?:not|no|n't|nor) (?:\w+ ){0,3}(?:held|hold|recorded|record|information|available)|\bnot-held\b/i,
);
const GIVES = /\b(?:attached|enclosed|below|link|https?:|£|\d)/i;
const MUCH_DOUBT = 4;
/** Weights that differ by more are no clearer. */
const CLEAR = 3;

/** Hears the answer once for all signals. */
export function hear(signs: QuestionSigns, doubt: number): PairSigns {
  return { doubt, refuses: REFUSES.test(signs.answer), gives: GIVES.test(signs.answer), ...signs };
}

const isStatus = (status: AnswerStatus): Signal<PairSigns> => ({
  name: status,
  read: ({ asked }) => when(asked.status === status),
});

/** Signs that a question's status is what its answer says. */
export const STATUS_SIGNALS: readonly Signal<PairSigns>[] = [
  isStatus("answered"),
  isStatus("partially-answered"),
  isStatus("refused"),
  isStatus("not-held"),
  isStatus("neither-confirm-nor-deny"),
  isStatus("unanswered"),
  { name: "pair-in-doubt", read: ({ doubt }) => upTo(MUCH_DOUBT, doubt) },
  { name: "says-not-held", read: ({ answer }) => when(LACKS.test(answer)) },
  { name: "gives", read: ({ gives }) => when(gives) },
  {
    name: "answered-and-says-refused",
    read: ({ asked, refuses }) => when(asked.status === "answered" && refuses),
  },
  {
    name: "refused-and-gives",
    read: ({ asked, gives }) => when(asked.status === "refused" && gives),
  },
  { name: "gift-weighed", read: ({ asked }) => when(asked.giftSigns !== null) },
  {
    name: "gift-clear",
    read: ({ asked }) => (asked.giftSigns === null ? 0 : upTo(CLEAR, Math.abs(weighGift(asked.giftSigns)))),
  },
  { name: "with-exemptions", read: ({ asked }) => when(asked.exemptions.length > 0) },
  { name: "shares-answer", read: ({ sharing }) => when(sharing > 1) },
  { name: "alone", read: ({ page }) => when(page.found.questions.length === 1) },
  { name: "answer-long", read: ({ asked }) => upTo(1500, lengthOf(asked.answer)) },
  { name: "answer-short", read: ({ answer }) => when(answer.length < 25) },
  { name: "points-elsewhere", read: ({ asked }) => when(asked.refersTo.length > 0) },
];

/** Signs that the provisions tied to a question are those that its refusal rests on. */
export const QUESTION_EXEMPTION_SIGNALS: readonly Signal<PairSigns>[] = [
  isStatus("partially-answered"),
  isStatus("refused"),
  isStatus("neither-confirm-nor-deny"),
  { name: "none", read: ({ asked }) => when(asked.exemptions.length === 0) },
  { name: "several", read: ({ asked }) => upTo(4, asked.exemptions.length - 1) },
  {
    name: "all-of-the-page",
    read: ({ asked, page }) => when(asked.exemptions.length === page.found.exemptions.length),
  },
  { name: "cited-in-answer", read: (signs) => shareCited(signs) },
  { name: "pair-in-doubt", read: ({ doubt }) => upTo(MUCH_DOUBT, doubt) },
  { name: "shares-answer", read: ({ sharing }) => when(sharing > 1) },
  { name: "alone", read: ({ page }) => when(page.found.questions.length === 1) },
  { name: "points-elsewhere", read: ({ asked }) => when(asked.refersTo.length > 0) },
];

/** Share of a question's provisions that are cited inside its answer. */
function shareCited({ asked, page }: PairSigns): number {
  if (asked.exemptions.length === 0) return 0;
  const cited = new Set(asked.answer.flatMap((span) => citedWithin(page, span)));
  return asked.exemptions.filter((id) => cited.has(id)).length / asked.exemptions.length;
}

/** An answer is looked at for no more citations than this. */
const MOST_CITED = 40;

function citedWithin({ found: { citations }, citedAt }: PageSigns, { start, end }: Span): readonly ProvisionId[] {
  const from = firstFrom(citedAt, start);
  const within = citations.slice(from, from + MOST_CITED).filter((citation) => citation.end <= end);
  return within.flatMap(({ provisions }) => provisions);
}

/** An exemption of the record with what its signals look at. */
export interface ExemptionSigns {
  readonly page: PageSigns;
  readonly exemption: DecidedExemption;
  /** Citations of its provision, or of a part of it. */
  readonly citations: readonly RoledCitation[];
  readonly tied: boolean;
}

/** An exemption is judged by no more citations of its section than this. */
const MOST_JUDGING = 60;

/** Lays out every exemption with its citations. */
export function layOutExemptions(page: PageSigns): readonly ExemptionSigns[] {
  const { citations, exemptions, questions } = page.found;
  if (exemptions.length === 0) return [];
  const tied = new Set(questions.flatMap((question) => question.exemptions));
  const bySection = groupBy(citations, ({ provisions: [first = ""] }) => sectionOf(first));
  return exemptions.map((exemption) => ({
    page,
    exemption,
    citations: (bySection.get(sectionOf(exemption.provision)) ?? [])
      .slice(0, MOST_JUDGING)
      .filter(({ provisions }) => provisions.some((id) => isWithin(id, exemption.provision))),
    tied: tied.has(exemption.provision),
  }));
}

/** `ukpga/2000/36/section/40` of all that stands under it. */
function sectionOf(id: ProvisionId): string {
  return id.split("/", 5).join("/");
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

const shareOfRole = ({ citations }: ExemptionSigns, role: CitationRole): number =>
  citations.length === 0 ? 0 : citations.filter((one) => one.role === role).length / citations.length;

/** Signs that a provision is relied on. */
export const EXEMPTION_SIGNALS: readonly Signal<ExemptionSigns>[] = [
  { name: "relied-on-always", read: (signs) => shareOfRole(signs, "relied-on") },
  { name: "considered-too", read: (signs) => shareOfRole(signs, "considered") },
  { name: "quoted-too", read: (signs) => shareOfRole(signs, "quoted") },
  { name: "clear", read: ({ citations }) => upTo(4, Math.max(0, ...citations.map(({ margin = 0 }) => margin))) },
  { name: "bare-section", read: ({ exemption }) => when(exemption.provision.split("/").length <= 5) },
  { name: "qualified", read: ({ exemption }) => when(exemption.test === "qualified") },
  { name: "unknown", read: ({ exemption }) => when(exemption.title === null) },
  { name: "tied", read: ({ tied }) => when(tied) },
  { name: "all-given", read: ({ page }) => when(page.found.decision.outcome === "disclosed") },
];

/** A citation with what the signals of its role look at. */
export interface RoleSigns {
  readonly page: PageSigns;
  readonly citation: RoledCitation;
  readonly section: SectionKind | null;
  readonly ground: boolean;
  /** Share of the citations of the same provisions that have this role. */
  readonly agreeing: number;
  readonly others: number;
}

/** Lays out every citation with the others of its provision. */
export function layOutRoles(page: PageSigns): readonly RoleSigns[] {
  const { citations, sections } = page.found;
  const keyOf = ({ provisions: [first = ""] }: RoledCitation): string => first;
  const same = countBy(citations, keyOf);
  const agreeing = countBy(citations, (citation) => keyOf(citation) + citation.role);
  let at = 0;
  return citations.map((citation) => {
    while (at < sections.length - 1 && (sections[at]?.end ?? 0) <= citation.start) at++;
    const all = same.get(keyOf(citation)) ?? 1;
    return {
      page,
      citation,
      section: sections[at]?.kind ?? null,
      ground: citation.provisions.some(isGround),
      agreeing: (agreeing.get(keyOf(citation) + citation.role) ?? 1) / all,
      others: all - 1,
    };
  });
}

function countBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}

const isRole = (role: CitationRole): Signal<RoleSigns> => ({
  name: role,
  read: ({ citation }) => when(citation.role === role),
});
/** The margin counts by the role it speaks for. */
const clearly = (role: CitationRole): Signal<RoleSigns> => ({
  name: `clearly-${role}`,
  read: ({ citation }) => (citation.role === role ? upTo(4, citation.margin ?? 0) : 0),
});
const groundAs = (role: CitationRole): Signal<RoleSigns> => ({
  name: `ground-${role}`,
  read: ({ citation, ground }) => when(ground && citation.role === role),
});
const stands = (section: SectionKind): Signal<RoleSigns> => ({
  name: `in-${section}`,
  read: (signs) => when(signs.section === section),
});

/** Signs that a citation does what its role says. */
export const ROLE_SIGNALS: readonly Signal<RoleSigns>[] = [
  isRole("relied-on"),
  isRole("considered"),
  isRole("procedural"),
  isRole("quoted"),
  isRole("mentioned"),
  clearly("relied-on"),
  clearly("considered"),
  clearly("mentioned"),
  groundAs("mentioned"),
  stands("request"),
  stands("response"),
  stands("refusal-notice"),
  stands("review-rights"),
  stands("annex"),
  { name: "others-agree", read: ({ agreeing, others }) => (others === 0 ? 0 : agreeing) },
  { name: "others-differ", read: ({ agreeing }) => 1 - agreeing },
];
