import type { CitationRole, ProvisionId } from "@foi-records/contract";
import { isWithin } from "@foi-records/contract";
import type { CleanText, ResolvedCitation, RoledCitation, Section } from "../blocks.js";
import { type CitationPlace, placesOf } from "./citation-place.js";
import { isFormGround, isGround, isProcedure } from "./ground.js";
import { ROLE_CUES } from "./role-cues.js";

interface Weighed {
  role: CitationRole;
  /** True where only what the law says in general speaks against reliance. */
  general: boolean;
}

interface Judged extends Weighed {
  readonly citation: ResolvedCitation;
  readonly place: CitationPlace;
}

/** A condition tied into the claim before it: 'exempt under 40(2) by virtue of 40(3A)(a)'. */
const TIE =
  /^[^.;]{0,12}\b(?:by virtue of|read (?:together |in conjunction )?with|in conjunction with|in accordance with|together with|and|with|or)\b[^.;]{0,24}$/;
const LIST_GAP = /^(?:\s?\([^()]{0,80}\)|[^.;()]{0,40})?[\s,]*(?:and|or|&|,|\/)\s*$/;
const VALID_REQUEST_CLAIM =
  /\b(?:does not|do not|did not|not) (?:\w+ )?(?:satisfy|meet|comply|valid|constitute)|invalid/;
const GATEWAYS = ["ukpga/2000/36/section/39", "asp/2002/13/section/39/2"];
const GATEWAY_CLAIM = /exempt|appl(?:y|ied|ies|ying)|withh|refus/i;

/** Says of each citation what it does where it stands. */
export function assignRoles(
  clean: CleanText,
  sections: readonly Section[],
  citations: readonly ResolvedCitation[],
): readonly RoledCitation[] {
  const places = placesOf(clean, sections, citations);
  const judged = citations.flatMap((citation, index): Judged[] => {
    const place = places[index];
    return place === undefined ? [] : [{ citation, place, ...judge(citation, place) }];
  });
  followTies(clean.text, judged);
  overturn(judged);
  nameOnlyGround(judged);
  return judged.map(({ citation, role }) => ({ ...citation, role }));
}

function judge(citation: ResolvedCitation, place: CitationPlace): Weighed {
  if (isQuoted(place)) return { role: "quoted", general: false };
  const [first = ""] = citation.provisions;
  if (citation.provisions.some(isGround)) return throughGateway(first, place, weigh(place, first));
  if (claimsInvalid(first, place)) return { role: "relied-on", general: false };
  return { role: isProcedure(first) ? "procedural" : "mentioned", general: false };
}

/** The requester's words, unless only the authority could have written these. */
function isQuoted({ section, quoted, sentence, lead }: CitationPlace): boolean {
  if (quoted || section !== "request") return quoted;
  if (REFUSAL_NOTICE.test(sentence) || ROLE_LIST.test(lead)) return false;
  return !AUTHORITY_CLAIM.test(sentence + lead) || REQUESTER.test(sentence);
}

/** Section 8 or 84 is a ground only where the request is said not to be a valid one, or the notice lists it. */
function claimsInvalid(id: ProvisionId, { before, lead }: CitationPlace): boolean {
  return isFormGround(id) && (VALID_REQUEST_CLAIM.test(before) || ROLE_LIST.test(lead));
}

const AUTHORITY_CLAIM =
  /\b(?:(?:is|are|as|therefore|been) exempt(?:ed)?\b|we (?:are|have|do not|will not|cannot|can|confirm|hold)\b|withheld|redacted|neither confirm)/i;
/** 'If any of it is exempt under section 40, please redact it.' */
const REQUESTER =
  /\b(?:if|please|(?:should|could|can|do|would) you|you (?:are|consider|claim|rely|apply|intend|wish|feel|believe|cannot)|I (?:would|do|am|ask|request|expect|understand|believe))\b/i;
const GIVEN_UP =
  /\bup(?:hold|held)|withdr[ae]w|overturn|no longer|set aside|wrongly|incorrect|mistaken|should not have|in error|not engaged|lift(?:ed)?\b/i;
const REFUSAL_NOTICE = /refusal notice/i;
const ROLE_LIST = /by virtue of[^.]{0,60}exemptions?:?$/i;

/** FOIA 39 and FOISA 39(2) lead to the Regulations; they are claimed only where the letter says that it applies them. */
function throughGateway(id: ProvisionId, place: CitationPlace, weighed: Weighed): Weighed {
  if (!GATEWAYS.some((gateway) => isWithin(id, gateway))) return weighed;
  const claimed = weighed.role === "relied-on" && GATEWAY_CLAIM.test(place.before + place.lead);
  return claimed || weighed.role === "considered" ? weighed : { role: "procedural", general: false };
}

function weigh(place: CitationPlace, id: ProvisionId): Weighed {
  const weights = { "relied-on": 0, considered: 0, mentioned: 0 };
  const heard: string[] = [];
  for (const cue of ROLE_CUES) {
    if (cue.only?.test(id) === false || !cue.pattern.test(place[cue.where])) continue;
    weights[cue.role] += cue.weight;
    heard.push(cue.name);
  }
  const general = heard.includes("what-the-law-says") && weights.considered === 0;
  if (weights.considered >= weights["relied-on"] && weights.considered > weights.mentioned)
    return { role: "considered", general };
  if (weights["relied-on"] > weights.mentioned) return { role: "relied-on", general: false };
  return { role: "mentioned", general };
}

/** A citation joined to the one before it in the same sentence shares its claim, conditions included. */
function followTies(text: string, judged: readonly Judged[]): void {
  judged.forEach((each, index) => {
    const previous = judged[index - 1];
    if (previous?.role !== "relied-on" || each.role === "relied-on" || each.role === "quoted") return;
    const gap = text.slice(previous.citation.end, each.citation.start);
    const [first = ""] = each.citation.provisions;
    const sameSentence = each.place.before.length >= gap.length;
    const listed = LIST_GAP.test(gap) && each.citation.provisions.some(isGround) && each.role === "mentioned";
    if (listed || (sameSentence && TIE.test(gap) && sharesSection(previous.citation, first))) each.role = "relied-on";
  });
}

function sharesSection({ provisions }: ResolvedCitation, id: ProvisionId): boolean {
  const section = id.split("/").slice(0, 5).join("/");
  return provisions.some((other) => isWithin(other, section));
}

/** A ground given up at the end of the letter was only considered where the letter first told of it. */
function overturn(judged: readonly Judged[]): void {
  const lastClaim = new Map<ProvisionId, number>();
  judged.forEach(({ role, citation }, index) => {
    if (role === "relied-on") for (const id of citation.provisions) lastClaim.set(id, index);
  });
  const givenUp = new Set<ProvisionId>();
  judged.forEach(({ role, citation, place }, index) => {
    const [id = ""] = citation.provisions;
    if (role === "considered" && GIVEN_UP.test(place.before + place.after) && (lastClaim.get(id) ?? -1) < index)
      givenUp.add(id);
  });
  for (const each of judged) {
    if (each.role === "relied-on" && each.citation.provisions.every((id) => givenUp.has(id))) each.role = "considered";
  }
}

/** Deeper than the bare section: 40(2). */
function isDeep(id: ProvisionId): boolean {
  return id.split("/").length > 5;
}

/** 'Section 26(1)(b) provides …' is the claim itself where no other words on the page claim that provision. */
function nameOnlyGround(judged: readonly Judged[]): void {
  const claims = judged.filter(({ role }) => role === "relied-on" || role === "considered");
  const claimed = [...new Set(claims.flatMap(({ citation }) => citation.provisions))];
  const isClaimed = (id: ProvisionId): boolean =>
    claimed.some((other) => isWithin(other, id) || (isDeep(other) && isWithin(id, other)));
  for (const each of judged) {
    if (each.role !== "mentioned" || !each.general || each.place.section === "annex") continue;
    if (each.citation.provisions.some((id) => !isClaimed(id))) each.role = "relied-on";
  }
}
