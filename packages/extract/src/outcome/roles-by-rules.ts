import type { CitationRole, ProvisionId } from "@foi-records/contract";
import { isWithin } from "@foi-records/contract";
import type { Block, CleanText, ResolvedCitation, Section } from "../blocks.js";
import { nearestFacts } from "../citations/provision-table.js";
import { requesterSpans } from "../metadata/thread-dates.js";
import { letterOfThread } from "../sections/thread-turns.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { spanAt } from "../text/span-at.js";
import { type CitationPlace, placesOf } from "./citation-place.js";
import { isFormGround, isGround, isProcedure } from "./ground.js";
import type { Judged, Weighed } from "./judged.js";
import { laterRelease } from "./later-release.js";
import { postpones } from "./postpones.js";
import { WEIGHS_AGAINST } from "./public-interest.js";
import { loudness, ROLE_CUES } from "./role-cues.js";
import { leaveWrongLaw, takeBack } from "./verdicts.js";
import { listenForVoices } from "./voices.js";

/** What a claim must outweigh where nothing speaks against it. */
const WHISPER = 2;
/** A condition tied into the claim before it: 'exempt under 40(2) by virtue of 40(3A)(a)'. */
const TIE = cue(
  /^[^.;]{0,40}\b(?:by virtue of|read (?:together |in conjunction )?with|in conjunction with|in accordance with|together with|for the purposes? of)\b[^.;]{0,24}$/,
);
/** A weaker tie, heard only within one section. */
const JOIN = cue(/^[^.;]{0,12}\b(?:and|with|or)\b[^.;]{0,24}$/);
const LIST_GAP = /^(?:\s?\([^()]{0,80}\)|[^.;()]{0,40})?[\s,]*(?:and|or|&|,|\/)\s*$/;
/** '30(b)(i), free and frank exchange of views; section 36(1), legal advice; and section 38(1)(b)': titles between them. */
const TITLED_GAP = /^,? [\p{Ll},’' -]{3,90}[,;]\s*(?:and\s|or\s)?$/u;
const VALID_REQUEST_CLAIM = cue(
  /\b(?:does not|do not|did not|not) (?:\w+ )?(?:satisfy|meet|comply|valid|constitute)|invalid|^\W*(?:refused|exempt|not valid|rejected|not recorded)\b[^.]{0,16}$/i,
);
const GATEWAYS = ["ukpga/2000/36/section/39", "asp/2002/13/section/39/2"];
const GATEWAY_CLAIM = cue(
  /exempt|appl(?:y|ied|ies|ying)|withh|refus|\brel(?:y|ied|ies|ying)\b|claim|\bcit(?:e|ed|ing)\b/i,
);
/** What the gateway does for any request: 'Information of that kind is exempt from the Act by section 39.' */
const GATEWAY_LAW = cue(
  /^\W*(?:(?:all |any |such )?environmental information|(?:any |all |such )?information (?:of (?:this|that) (?:kind|sort|type|nature)|(?:which|that) is environmental)|such information) is (?:\w+ )?exempt(?:ed)?\b/i,
);

/** What rules say that each citation does where it stands. */
export function rolesByRules(
  clean: CleanText,
  sections: readonly Section[],
  citations: readonly ResolvedCitation[],
): readonly Judged[] {
  const places = placesOf(clean, sections, citations);
  const voice = listenForVoices();
  const isAsked = inLetter(clean);
  const judged = citations.flatMap((citation, index): Judged[] => {
    const place = places[index];
    if (place === undefined) return [];
    const weighed = judge(citation, place);
    const isQuoted = voice.isQuoted(place, weighed) || isAsked(citation);
    return [{ citation, place, weighed: weighed.role, ...(isQuoted ? { ...weighed, role: "quoted" } : weighed) }];
  });
  followTies(clean.text, judged);
  const grounds = judged.filter(({ citation }) => citation.provisions.every(isGround));
  takeBack(clean, grounds);
  leaveWrongLaw(clean, grounds);
  overturn(judged);
  overrule(clean.text, judged);
  nameOnlyGround(judged);
  nameWeighedGround(clean.text, judged);
  if (postpones(clean, sections)) claimNothingYet(judged);
  return judged;
}

/** Tells what stands in the letter that asks, and in what a thread's requester writes after it: whatever he quotes is his. */
function inLetter(clean: CleanText): (citation: ResolvedCitation) => boolean {
  const letter = new Set<Block>(letterOfThread(clean));
  const blocks = clean.blocks.filter((block) => letter.has(block));
  const [from = 0, to = 0] = [blocks[0]?.start, blocks.at(-1)?.end];
  const later = requesterSpans(clean);
  return ({ start }) => (start >= from && start < to) || spanAt(later, start) !== undefined;
}

/** While the public interest is still weighed an exemption that 'applies' withholds nothing. */
function claimNothingYet(judged: readonly Judged[]): void {
  for (const each of judged) if (each.role === "relied-on") each.role = "considered";
}

function judge(citation: ResolvedCitation, place: CitationPlace): Weighed {
  const [first = ""] = citation.provisions;
  if (citation.provisions.some(isGround)) return throughGateway(first, place, weigh(place, first));
  if (claimsInvalid(first, place)) return plain("relied-on");
  return plain(isProcedure(first) ? "procedural" : "mentioned");
}

function plain(role: CitationRole): Weighed {
  return { role, general: false, givenUp: false, heard: [] };
}

/** Section 8 or 84 is a ground only where the request is said not to be a valid one, or the notice lists it. */
function claimsInvalid(id: ProvisionId, { before, lead }: CitationPlace): boolean {
  return isFormGround(id) && (VALID_REQUEST_CLAIM.test(before) || ROLE_LIST.test(lead));
}

const ROLE_LIST = cue(/by virtue of[^.]{0,60}exemptions?:?$/i);

/** FOIA 39 and FOISA 39(2) lead to the Regulations; they are claimed only where the letter says that it applies them. */
function throughGateway(id: ProvisionId, place: CitationPlace, weighed: Weighed): Weighed {
  if (!GATEWAYS.some((gateway) => isWithin(id, gateway))) return weighed;
  const claimed = weighed.role === "relied-on" && GATEWAY_CLAIM.test(place.before + place.lead + place.after);
  return (claimed && !GATEWAY_LAW.test(place.before)) || weighed.role === "considered"
    ? weighed
    : { ...plain("procedural"), heard: weighed.heard };
}

function weigh(place: CitationPlace, id: ProvisionId): Weighed {
  const weights = { "relied-on": 0, considered: 0, mentioned: 0 };
  const heard: string[] = [];
  for (const cue of ROLE_CUES) {
    const weight = cue.only?.test(id) === false ? 0 : loudness(cue, place);
    if (weight === 0) continue;
    weights[cue.role] += weight;
    heard.push(cue.name);
  }
  const general = weights.considered === 0 && heard.some((name) => GENERAL.has(name));
  const givenUp = heard.some((name) => GIVEN_UP.has(name));
  const margin = marginOf(weights);
  if (weights.considered >= weights["relied-on"] && weights.considered > weights.mentioned)
    return { role: "considered", general, givenUp, margin, heard };
  if (weights["relied-on"] > Math.max(weights.mentioned, WHISPER)) return { ...plain("relied-on"), margin, heard };
  const ofKind = weights.considered === 0 && heard.includes("kind-of-exemption");
  return { role: "mentioned", general, givenUp: false, ofKind, margin, heard };
}

function marginOf(weights: Readonly<Record<string, number>>): number {
  const [first = 0, second = 0] = Object.values(weights).sort((a, b) => b - a);
  return first - second;
}

const GENERAL: ReadonlySet<string> = new Set([
  "what-the-law-says",
  "law-of-any-request",
  "law-behind-the-title",
  "any-authority-after",
  "any-authority-before",
]);
const GIVEN_UP: ReadonlySet<string> = new Set([
  "not-claimed-before",
  "given-up-before",
  "not-claimed-after",
  "given-up-after",
  "given-up-next",
  "not-upheld-before",
]);

/** A citation joined to the one before it in the same sentence shares its claim, conditions included. */
function followTies(text: string, judged: readonly Judged[]): void {
  judged.forEach((each, index) => {
    const previous = judged[index - 1];
    if (previous?.role !== "relied-on" || each.role === "relied-on" || each.role === "quoted") return;
    const gap = text.slice(previous.citation.end, each.citation.start);
    const [first = ""] = each.citation.provisions;
    const isNext = LIST_GAP.test(gap) || (TITLED_GAP.test(gap) && !each.general && each.ofKind !== true);
    const listed = isNext && each.citation.provisions.some(isGround) && each.role === "mentioned";
    const joined = previous.place.from === each.place.from && JOIN.test(gap) && sharesSection(previous.citation, first);
    if (listed || joined || TIE.test(gap)) each.role = "relied-on";
  });
}

function sharesSection({ provisions }: ResolvedCitation, id: ProvisionId): boolean {
  return provisions.some((other) => isSibling(other, id));
}

function isSibling(id: ProvisionId, other: ProvisionId): boolean {
  return isWithin(id, other.split("/").slice(0, 5).join("/"));
}

/** True for a limb that only lets an authority neither confirm nor deny: what the exemption itself says is the law then. */
function isDenial(id: ProvisionId): boolean {
  return isDeep(id) && nearestFacts(id)?.neitherConfirmNorDeny === true;
}

/** A ground given up at the end of the letter was only considered where the letter first told of it. */
function overturn(judged: readonly Judged[]): void {
  const givenUp = new Set<ProvisionId>();
  const onReview = new Set<ProvisionId>();
  judged.forEach((each, index) => {
    const [ground = ""] = each.citation.provisions;
    if (each.role !== "considered" || !each.givenUp) return;
    const isClaimed = ({ role, citation }: Judged) =>
      role === "relied-on" &&
      citation.provisions.some((id) => id === ground || (each.onReview && isWithin(id, ground)));
    if (judged.some((one, at) => at > index && isClaimed(one))) return;
    givenUp.add(ground);
    if (each.onReview === true) onReview.add(ground);
  });
  const falls = (id: ProvisionId) => [...onReview].some((ground) => isWithin(id, ground));
  for (const each of judged) {
    const { provisions } = each.citation;
    const isClaim = each.role === "relied-on" && provisions.every((id) => givenUp.has(id) || falls(id));
    if (isClaim || (each.role === "mentioned" && provisions.every(falls))) each.role = "considered";
  }
  for (const each of judged) if (each.role === "relied-on" && isEmpty(each, judged, onReview)) each.role = "considered";
}

/** 'Section 33' over 33(1)(b), which fell: nothing of it is claimed any more. */
function isEmpty({ citation }: Judged, judged: readonly Judged[], fallen: ReadonlySet<ProvisionId>): boolean {
  const [parent = ""] = citation.provisions;
  const isBelow = (id: ProvisionId) => id !== parent && isWithin(id, parent);
  const holds = judged.some((one) => one.role === "relied-on" && one.citation.provisions.some(isBelow));
  return citation.provisions.length === 1 && !holds && [...fallen].some(isBelow);
}

/** What is handed over later was withheld before: grounds that are not claimed again have fallen. */
function overrule(text: string, judged: readonly Judged[]): void {
  const isClaim = ({ role }: Judged): boolean => role === "relied-on";
  const from = judged.some(isClaim) ? laterRelease(text) : null;
  if (from === null) return;
  const claimed = judged.filter((each) => isClaim(each) && each.citation.start > from);
  const kept = new Set(claimed.flatMap(({ citation }) => citation.provisions));
  for (const each of judged) {
    const hasFallen = isClaim(each) && each.citation.start < from;
    if (hasFallen && !each.citation.provisions.some((id) => kept.has(id))) each.role = "considered";
  }
}

/** Deeper than the bare section: 40(2). */
function isDeep(id: ProvisionId): boolean {
  return id.split("/").length > 5;
}

/** 'Section 43(2) is a qualified exemption … the balance favours withholding': the claim itself where the letter has no other. */
function nameWeighedGround(text: string, judged: readonly Judged[]): void {
  if (judged.some(({ role, citation }) => role === "relied-on" && citation.provisions.some(isGround))) return;
  const only = judged.find(
    ({ role, ofKind, place }) => role === "mentioned" && ofKind === true && place.section !== "annex",
  );
  if (only === undefined) return;
  const said = text.slice(only.citation.start, only.citation.start + WEIGHED_WITHIN).replaceAll("\n", " ");
  if (sentencesOf(said).some(({ start, end }) => WEIGHS_AGAINST.test(said.slice(start, end)))) only.role = "relied-on";
}

const WEIGHED_WITHIN = 3000;

/** 'Section 26(1)(b) provides …' is the claim itself where no other words on the page claim that provision. */
function nameOnlyGround(judged: readonly Judged[]): void {
  const claims = judged.filter(({ role }) => role === "relied-on" || role === "considered");
  const claimed = [...new Set(claims.flatMap(({ citation }) => citation.provisions))];
  const isClaimed = (id: ProvisionId): boolean =>
    claimed.some(
      (other) =>
        isWithin(other, id) || (isDeep(other) && isWithin(id, other)) || (isDenial(other) && isSibling(id, other)),
    );
  for (const each of judged) {
    if (each.role !== "mentioned" || !each.general || each.place.section === "annex") continue;
    if (each.citation.provisions.some((id) => !isClaimed(id))) each.role = "relied-on";
  }
}
