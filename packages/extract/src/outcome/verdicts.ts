import { type CitationRole, isWithin, type ProvisionId, type Span } from "@foi-records/contract";
import type { CleanText } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { spanAt } from "../text/span-at.js";

/** A sentence of a review that gives up a decision or its ground. */
export const GIVES_UP = cue(
  /\b(?:overturn(?:s|ed|ing)?|set(?:ting)? aside|revers(?:e|es|ed|ing)|quash(?:es|ed)?) (?:the|that|this|our|its|both|it|them)\b|\b(?:(?:do|does|did|can|could)(?: not|n['’]t)|cannot) (?:\w+ )?(?:uphold|agree with|support|maintain|defend) (?:the|that|this|our|its) (?:\w+ ){0,2}?(?:decision|refusal|answer|response|reply|use|application|reliance|exemption|exception|conclusion|view)\b|(?<!\b(?:not|cannot|n['’]t)\b[^.;]{0,20})\buphold (?:your|this|the) (?:complaint|point|objection|challenge|appeal|ground)\b(?![^.;]{0,30}\b(?:in part|partly)\b)|\b(?:I|we|the (?!you\b)\w+) (?:\w+ ){0,2}?withdr[ae]ws?n? (?:it|that|this|both|the (?:exemption|exception|reliance|refusal)|(?:our|its|my) reliance|reliance)\b|(?<![,;:] |\bif )\b(?:it|this|that|the (?:exemption|exception|claim)|(?:our|its|my|that) reliance) (?:is|was|has been) (?:now |therefore |hereby )?(?:withdrawn|overturned|set aside)\b|\b(?:exemption|exception|it|this|that|reliance|section [^ ]{1,16}|regulation [^ ]{1,16}) (?:therefore )?(?:cannot|can ?not|could not|can['’]t) (?:now )?(?:be (?:sustained|maintained|relied|upheld|supported)|stand)\b|\b(?:wrongly|incorrectly|mistakenly) (?:relied|applied|cited|used|withheld|refused|claimed)\b|\b(?:relied on|applied|cited|used|claimed) (?:wrongly|in error|by mistake)\b|\b(?:I am|we are) with you\b|\b(?:I|we) do not agree(?:[.;]|$)|\b(?:exemption|exception|ground|it) (?:therefore |then )?falls(?: away|[.;])|\b(?:exemption|exception)s? (?:has|have|is|are|was|were) (?:therefore |accordingly )?not (?:been |being )?(?:applied|relied|claimed|used|pursued)\b|\b(?:should|ought) not (?:to )?have been (?:withheld|refused|applied|relied|cited|used|claimed)\b|\b(?:find|found|conclude|consider|think|satisfied|persuaded|decided|view)\b[^.;]{0,40}\b(?:(?:exemption|exception) (?:is|was) not (?:in fact |properly |ever |therefore )?(?:engaged|made out|available|applicable)|it (?:is|was) not (?:in fact |properly |ever |therefore )?engaged)\b|^(?:again,? |here,? |on this,? |in this )?(?:I agree with you|you are (?:quite )?right)(?=[.,;:]| (?:on|about|that|in) (?:this|the exemption|section)\b)|\bno longer (?:seeks? to )?(?:rel(?:y|ies|ied|ying) (?:up)?on|maintains?|needed\b)/i,
);

/** A sentence of a review that keeps what was decided. */
export const KEEPS = cue(
  /(?<!\b(?:not|cannot|n['’]t|unable to)\b[^.;]{0,24})\b(?:uph(?:o|e)lds?|confirm|maintain|agree with|support|endorse|stand by) (?:the|that|this|our|its|both) (?:\w+ ){0,3}?(?:decision|refusal|use|application|reliance|withholding|exemption|exceptions?|exemptions|response|reply|redactions?)\b|\b(?:rightly|correctly|properly) (?:applied|relied|withheld|refused|used|engaged|cited|claimed)\b|\b(?:do not|cannot|can ?not|unable to) uphold (?:your|this|the) (?:complaint|point|objection)\b|\bremains? (?:withheld|exempt|excepted|engaged)\b|(?<!\bnot )\b(?:is|are) (?:therefore |still |also |indeed )?engaged\b|\bfavours? (?:withholding|maintaining)\b/i,
);

/** What is claimed in the place of what is given up: 'I apply regulation 13 instead.' */
const CLAIMS_NOW = cue(
  /\binstead\b|\bin (?:its|their) place\b|\bsubstitut\w+\b|\b(?:I|we) (?:now |am now |are now |therefore |do |have (?:\w+ ){0,3}?)?(?:apply|applied|applying|withhold|withheld|rely|relying|claim|redact\w*|removed|taken out|blacked)\b|\b(?:is|are|remains?|have been|has been) (?:now |also |still |therefore |\w+ )?(?:withheld|exempt|excepted|redacted|removed|blacked out|taken out)\b|\bdo(?:es)? apply\b/i,
);
const DENIED = cue(
  /(?:\b(?:no longer|not|never|cannot)|n['’]t) (?:\w+ ){0,2}?(?:rel(?:y|ies|ied)|appl|claim|withh|engag|exempt|us(?:e|ed)\b)/i,
);
/** What was done before the review. */
const PAST = cue(/\b(?:was|were|had been|relied|cited|applied|withheld|refused)\b/i);

const DOUBTS = cue(
  /\b(?:do|does|did|can|could|is|are) ?not (?:think|consider|believe|accept|agree|see|find|satisfied|persuaded|convinced)\b/i,
);

/** A ground where it is named, with what it does there. */
export interface NamedGround {
  readonly citation: Span & { readonly provisions: readonly ProvisionId[] };
  role: CitationRole;
  givenUp: boolean;
  onReview?: boolean;
}

interface Said extends Span {
  readonly givesUp: boolean;
  readonly keeps: boolean;
  readonly claims: boolean;
  readonly isPast: boolean;
  readonly denies: boolean;
}

/** Grounds that a paragraph of a review gives up, though not in the sentence that names them, are claimed no more. */
export function takeBack({ blocks }: CleanText, grounds: readonly NamedGround[]): void {
  for (const [{ text, start }, named] of byBlock(blocks, grounds)) {
    if (!GIVES_UP.test(text)) continue;
    const sentences = sentencesOf(text).map((span) => saidIn(text.slice(span.start, span.end), span, start));
    named.filter((one) => TAKEN.has(one.role) && falls(one, sentences, named)).forEach(giveUp);
  }
}

/** 'To begin with, this was the wrong law': what was claimed under it is claimed no more. */
const WRONG_LAW = cue(
  /\bwrong (?:law|regime|legislation|act|statute)\b|\b(?:ought to|should) have been (?:answered|handled|dealt with|considered|treated|processed) under (?:the )?(?:EIRs?|Environmental Information|Regulations)\b|\b(?:those|these|the) (?:Environmental Information )?(?:\(Scotland\) )?(?:Regulations|EIRs) (?:ought to|should) have been (?:used|applied|followed)\b/i,
);

/** Grounds of the Freedom of Information Acts fall where a review finds that the Regulations should have been applied. */
export function leaveWrongLaw({ blocks }: CleanText, grounds: readonly NamedGround[]): void {
  const found = blocks.find(({ text }) => WRONG_LAW.test(text));
  const hasOther = grounds.some(({ citation }) => citation.provisions.some((id) => !OF_THE_ACTS.test(id)));
  if (found === undefined || !hasOther) return;
  const isOfActs = ({ citation }: NamedGround) =>
    citation.provisions.every((id) => OF_THE_ACTS.test(id) && !GATEWAY.test(id));
  grounds.filter((one) => one.role === "relied-on" && isOfActs(one)).forEach(giveUp);
}

const OF_THE_ACTS = /^(?:ukpga\/2000\/36|asp\/2002\/13)\//;

/** Section 39 leads to the Regulations that are applied in their place. */
const GATEWAY = /\/section\/39(?:\/|$)/;

type Blocks = CleanText["blocks"];

function byBlock(blocks: Blocks, grounds: readonly NamedGround[]): ReadonlyMap<Blocks[number], readonly NamedGround[]> {
  const inBlock = new Map<Blocks[number], NamedGround[]>();
  for (const ground of grounds) {
    const block = spanAt(blocks, ground.citation.start);
    if (block !== undefined) inBlock.set(block, [...(inBlock.get(block) ?? []), ground]);
  }
  return inBlock;
}

const TAKEN: ReadonlySet<CitationRole> = new Set(["relied-on", "mentioned", "considered"]);

function giveUp(ground: NamedGround): void {
  ground.role = "considered";
  ground.givenUp = true;
  ground.onReview = true;
}

function saidIn(said: string, span: Span, offset: number): Said {
  return {
    start: span.start + offset,
    end: span.end + offset,
    givesUp: GIVES_UP.test(said),
    keeps: KEEPS.test(said),
    claims: CLAIMS_NOW.test(said) && !DENIED.test(said),
    isPast: PAST.test(said),
    denies: DOUBTS.test(said),
  };
}

/** Where the sentence that gives up names a ground, it is that one; else those told of before it, and those of the past behind it. */
function falls(ground: NamedGround, sentences: readonly Said[], named: readonly NamedGround[]): boolean {
  const at = sentences.findIndex((one) => isIn(ground, one));
  const own = sentences[at];
  if (own === undefined || (own.claims && !own.givesUp)) return false;
  return sentences.some((verdict, index) => {
    if (!verdict.givesUp) return false;
    const [first, last] = [Math.min(at, index), Math.max(at, index)];
    if (sentences.some(({ keeps }, other) => keeps && other >= first && other <= last)) return false;
    const names = named.filter((one) => isIn(one, verdict)).flatMap(({ citation }) => citation.provisions);
    if (names.length > 0) return ground.citation.provisions.every((id) => names.some((name) => isWithin(id, name)));
    return at <= index || ground.role !== "relied-on" || own.isPast || own.denies;
  });
}

function isIn({ citation }: NamedGround, { start, end }: Said): boolean {
  return citation.start >= start && citation.start < end;
}
