import type { Exemption, ProvisionId, Span } from "@foi-records/contract";
import { isWithin, parseProvisionId } from "@foi-records/contract";
import type { CleanText, RoledCitation, Section } from "../blocks.js";
import { nearestFacts } from "../citations/provision-table.js";
import { claimedTogether, listedCitations } from "./claim.js";
import { isFormGround } from "./ground.js";
import { findHarm } from "./harm.js";
import { readPublicInterest } from "./public-interest.js";

/** An exemption before its questions are known, with the place of its harm passage. */
export interface DecidedExemption extends Omit<Exemption, "questions" | "harm"> {
  readonly harm: Span | null;
  /** Where it is relied on. */
  readonly spans: readonly Span[];
}

interface Claim {
  readonly provision: ProvisionId;
  readonly spans: readonly Span[];
}

/** The provisions relied on to withhold, refuse, or neither confirm nor deny, each once. */
export function decideExemptions(
  clean: CleanText,
  _sections: readonly Section[],
  citations: readonly RoledCitation[],
): readonly DecidedExemption[] {
  const relied = citations.filter(({ role }) => role === "relied-on");
  const listed = listedCitations(clean, relied);
  const claims = deepest(gather(relied, listed)).filter(({ provision }) => !isGivenUp(provision, citations));
  return claims.map((claim) => describe(clean, claims, claim));
}

/** Claims in reading order. A list in the refusal notice settles how deep its sections are claimed. */
function gather(relied: readonly RoledCitation[], listed: ReadonlySet<RoledCitation>): readonly Claim[] {
  const settled = [...new Set([...listed].flatMap(({ provisions }) => provisions))].filter((id) => depthOf(id) > 1);
  const spans = new Map<ProvisionId, Span[]>();
  for (const citation of relied) {
    const formal = listed.has(citation) ? citation.provisions.filter(isFormGround) : [];
    for (const provision of [...claimedTogether(citation), ...formal]) {
      if (isSettledOtherwise(provision, settled)) continue;
      const places = spans.get(provision) ?? [];
      places.push({ start: citation.start, end: citation.end });
      spans.set(provision, places);
    }
  }
  return [...spans].map(([provision, places]) => ({ provision, spans: places }));
}

/** First told of beside others ('sections 31 and 38 were relied on') and then, by itself, given up. */
function isGivenUp(provision: ProvisionId, citations: readonly RoledCitation[]): boolean {
  const own = citations.filter(({ provisions }) => provisions.includes(provision));
  const claimedAlone = own.some(({ role, provisions }) => role === "relied-on" && provisions.length === 1);
  return !claimedAlone && own.findLast(({ role }) => role !== "mentioned")?.role === "considered";
}

function isSettledOtherwise(id: ProvisionId, settled: readonly ProvisionId[]): boolean {
  const own = settled.filter((other) => sectionOf(other) === sectionOf(id));
  return own.length > 0 && !own.includes(id);
}

/** 'Section 31' over reasons that say 31(1)(g) is the heading of that claim, not a claim of its own. */
function deepest(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    ({ provision }) => !claims.some((other) => other.provision !== provision && isWithin(other.provision, provision)),
  );
}

function describe(clean: CleanText, claims: readonly Claim[], { provision, spans }: Claim): DecidedExemption {
  const facts = nearestFacts(provision);
  const others = claims.filter((claim) => claim.provision !== provision).flatMap((claim) => claim.spans);
  return {
    provision,
    title: facts?.title ?? null,
    test: facts?.test ?? null,
    basis: facts?.basis ?? null,
    neitherConfirmNorDeny: facts?.neitherConfirmNorDeny ?? false,
    publicInterest: facts?.test === "qualified" ? readPublicInterest(clean, provision, spans, others) : "not-required",
    harm: findHarm(clean, provision, spans, others),
    spans,
  };
}

function depthOf(id: ProvisionId): number {
  return parseProvisionId(id).levels.length;
}

/** Where an exemption's own levels begin: a section is one; of the Regulations 12 (in Scotland 10) holds them all as its limbs. */
function sectionOf(id: ProvisionId): ProvisionId {
  return id
    .split("/")
    .slice(0, HOLDS_EXCEPTIONS.test(id) ? 7 : 5)
    .join("/");
}

const HOLDS_EXCEPTIONS = /^(?:uksi\/2004\/3391\/regulation\/12|ssi\/2004\/520\/regulation\/10)\//;
