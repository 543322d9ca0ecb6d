import type { CleanText, Section } from "../blocks.js";
import { threadOf } from "../metadata/thread-messages.js";
import { namesThread } from "../metadata/undated-heads.js";
import { POINTS_AT_LETTER } from "../outcome/points-at-letter.js";
import { asksByName } from "../questions/asks-on.js";
import { isEmphasised } from "../questions/emphasis.js";
import { contentBlocks, findItems } from "../questions/find-items.js";
import { isFirst } from "../questions/label-order.js";
import { unnumberedQuestion } from "../questions/numbering/unnumbered.js";
import { lengthOfNumber, readMark } from "../questions/read-mark.js";
import { ONLY_A_DAY } from "../questions/whole-answer.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { isWholeAccount } from "./accounts.js";
import { CLARIFICATION } from "./clarification.js";
import { closingKind } from "./closing-signs.js";
import { isIntroduction } from "./introductions.js";
import {
  asksOnly,
  behindQuotation,
  endsWithTitle,
  headsAll,
  onlyHeadsRequest,
  saysSomething,
} from "./request-bounds.js";
import { as, resized } from "./section-edits.js";
import { REQUESTER_VOICE } from "./voices.js";

/** The parts behind one, given when they are asked for: a page may have a hundred thousand. */
export type Behind = () => readonly Section[];

/** A question back to the requester is shorter; a longer text also answers. */
const ASKING_BACK_LENGTH = 900;

/** In a thread a question of the authority's comes before its answer, and the requester's word on it is part of the request. */
export function asksWhatIsMeant(clean: CleanText, section: Section, behind: Behind): boolean {
  if (section.kind !== "response" || section.end - section.start > ASKING_BACK_LENGTH) return false;
  if (!CLARIFICATION.test(clean.text.slice(section.start, section.end))) return false;
  const later = behind();
  const clarified = later.findIndex(({ kind }) => kind === "request");
  const answered = clarified >= 0 && later.slice(clarified).some(({ kind }) => kind === "response");
  return answered;
}

/** Under 'Response' a review tells of the first one, and under 'Review' comes to its own. */
export function withReviews(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  const review = startOfReview(clean, sections);
  return sections.map((section, index) => {
    const blocks = section.heading === null ? [] : contentBlocks(clean, section);
    if (blocks.length === 0) return section;
    if (
      section.kind === "response" &&
      (index < review || blocks.every((block) => isWholeAccount(block.text.slice(lengthOfNumber(block)))))
    )
      return as(section, "preamble");
    return section.kind === "review-rights" && DECIDES.test(blocks[0]?.text ?? "") ? as(section, "response") : section;
  });
}

/** Where a letter that is a review comes from the first decision to the review, and has an answer behind that; -1 elsewhere. */
function startOfReview(clean: CleanText, sections: readonly Section[]): number {
  const first = sections.findIndex(({ kind }) => kind === "response");
  const review = sections.findIndex(({ heading }, index) => {
    if (index <= first || first < 0 || heading === null) return false;
    return heading.length <= LONGEST_HEADING && REVIEW.test(heading);
  });
  if (review < 0 || !sections.slice(review).some(({ kind }) => kind === "response")) return -1;
  const head = sections.slice(0, first).filter(({ kind }) => kind === "preamble");
  return head.some(({ start, end }) => INTERNAL_REVIEW.test(clean.text.slice(start, end))) ? review : -1;
}

const LONGEST_HEADING = 60;
const REVIEW = cue(/\breview\b/i);
const INTERNAL_REVIEW = cue(/\binternal review\b|\breview of (?:our|the|this) (?:response|decision|handling)\b/i);

const DECIDES = cue(
  /^(?:(?:having|on|after|following)\b[^.,]{0,80}, )?(?:i|we) (?:have |do )?(?:now )?(?:not )?(?:find|found|uphold|upheld|agree|conclude|concluded|consider|considered|reviewed|reconsidered|decided|(?:carried out|conducted|completed|undertaken) (?:an?|the|my|our) (?:\w+ ){0,2}review\b[^.]{0,40}\b(?:conclu|f[io]und|show|uph[eo]ld)\w*)\b/i,
);

/** What stands behind the quotation of a request is the authority's: its answer, with what goes on with it, or what names it. */
export function withQuotations(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  const parted: Section[] = [];
  let rest: Section | null = null;
  for (const section of sections) {
    if (rest !== null && section.kind === "response" && section.heading === null && opensReply(clean, rest)) {
      parted[parted.length - 1] = as(resized(clean, rest, rest.first, section.last), "response");
      rest = null;
      continue;
    }
    const behind = section.kind === "request" ? behindQuotation(clean, section) : null;
    rest = behind === null ? null : restBehind(clean, section, behind);
    if (behind === null || rest === null) parted.push(section);
    else parted.push(resized(clean, section, section.first, behind - 1), rest);
  }
  return parted;
}

/** A sentence between the quotation and what surely answers is of the answer, whatever it tells. */
function opensReply(clean: CleanText, { kind, first, last }: Section): boolean {
  const block = clean.blocks[first];
  if (kind === "response") return true;
  return (
    first === last && block !== undefined && block.text.length >= LEAST_REPLY && !isIntroduction(clean.text, block)
  );
}

const LEAST_REPLY = 80;

function restBehind(clean: CleanText, section: Section, behind: number): Section {
  const rest = { ...resized(clean, section, behind, section.last), heading: null };
  return as(rest, saysSomething(clean, rest) ? "response" : "preamble");
}

/** True for an answer that only sends a letter or a file of answers, with the name of who sends it: it says nothing itself. */
export function onlySends(clean: CleanText, section: Section, sections: readonly Section[]): boolean {
  if (section.kind !== "response") return false;
  const [first, ...rest] = contentBlocks(clean, section);
  if (first === undefined || rest.length > SIGNATURE || ONLY_A_DAY.test(first.text)) return false;
  if (!isIntroduction(clean.text, first)) return false;
  if (!rest.every((block) => block.cells === undefined && isName(block.text))) return false;
  return !isRefusedInPart(sections, section) && !isAllThatIsSaid(clean, section, sections);
}

/** Where the page prints what was asked and nothing else answers it, 'Please find our response attached.' does. */
function isAllThatIsSaid(clean: CleanText, section: Section, sections: readonly Section[]): boolean {
  // In a thread what answers may be a file that the page lists.
  if (threadOf(clean).length > 0 || namesThread(clean)) return false;
  const at = sections.indexOf(section);
  const [said] = contentBlocks(clean, section);
  return (
    said !== undefined &&
    POINTS_AT_LETTER.test(said.text) &&
    sections.some(({ kind }, index) => kind === "request" && index < at) &&
    !sections.some(
      (one, index) => index > at && (one.kind === "response" || one.kind === "refusal-notice" || one.kind === "annex"),
    )
  );
}

/** 'Please see our response attached.' is all that answers what the notice below it does not refuse. */
function isRefusedInPart(sections: readonly Section[], section: Section): boolean {
  const isOther = (one: Section) => one !== section && one.kind === "response";
  return section.heading !== null && sections.some(({ kind }) => kind === "refusal-notice") && !sections.some(isOther);
}

/** Lines of a signature that no sign-off opens. */
const SIGNATURE = 6;
const isName = (text: string): boolean => text.length <= 70 && (NAME.test(text) || CONTACT.test(text));
/** An address that a site has taken out of the signature, and where else the sender is found. */
const CONTACT = cue(
  /^(?:\[[^\]]{1,30}\]\W{0,3}\w{0,3}){1,4}$|^(?:follow|find|like) us on \p{Lu}|^(?:tel|phone|email|web|www)\b[^?]{0,60}$/iu,
);
const NAME = /^(?:\p{Lu}|&)[\p{L}’'.&/-]*(?: (?:(?:\p{Lu}|&|of|and|the|for|in)[\p{L}’'.&/-]*|\(\p{Lu}+\))){0,9},?$/u;

/** True for a part that holds nothing but heads of what stands below. */
export function headsOnly(clean: CleanText, section: Section, behind: Behind): boolean {
  if (section.kind !== "request") return false;
  const later = behind();
  const [next] = later;
  const spoken = later.find(({ kind }) => kind === "request" || kind === "response");
  return (
    isEmptyRequest(section, next) ||
    holdsFieldsAlone(clean, section) ||
    onlyHeadsRequest(clean, section, spoken) ||
    (spoken !== undefined && asksItself(clean, spoken) && isTitleOverFields(clean, section, next))
  );
}

/** The request, or a list that asks and is answered point by point. */
function asksItself(clean: CleanText, { kind, heading, first }: Section): boolean {
  const block = clean.blocks[first];
  if (kind === "request" || block === undefined) return kind === "request";
  const mark = heading === null ? readMark(block) : null;
  if (mark === null || !isFirst(mark.labels[0] ?? "")) return false;
  const words = block.text.slice(mark.length);
  return words.endsWith("?") || asksByName(words);
}

/** 'FOI request' with the title of the case, over 'Received: 4 July' and the letter: the kind of the page. */
function isTitleOverFields(clean: CleanText, section: Section, next: Section | undefined): boolean {
  const [title, more] = contentBlocks(clean, section);
  if (title === undefined || more !== undefined || ENDS_SENTENCE.test(title.text)) return false;
  if (section.heading === null && readMark(title)?.style !== unnumberedQuestion.name) return false;
  return next?.kind === "preamble" && next.heading !== null;
}

const ENDS_SENTENCE = /[.?!:]["'’”)]*$/;

/** 'Information request' over 'Reference number: FOI 41': the subject of a letter, with the facts of its case. */
function holdsFieldsAlone(clean: CleanText, section: Section): boolean {
  const blocks = section.heading === null ? [] : contentBlocks(clean, section);
  return blocks.length > 0 && blocks.every(({ text }) => CASE_FIELD.test(text));
}

const CASE_FIELD = cue(
  /^(?:(?:our|your|my|foi|foia|eir|case|request|customer|enquiry|log|date) ){0,2}(?:ref(?:erence)?|number|no\.?|id|date|received|due|published|status)(?: (?:number|no\.?|id|received|of request))?\s?: ?\S[^?]{0,50}$/i,
);

/** 'Question' over 'Answer' are the heads of a table that a scraper flattened. */
function isEmptyRequest(section: Section, next: Section | undefined): boolean {
  return (
    section.kind === "request" &&
    section.heading !== null &&
    section.first === section.last &&
    next?.kind === "response"
  );
}

/** A title over the answers, 'Drawings', that stands below the request is the answers'. */
export function withAnswerTitles(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  const titled = sections.map((section, index) => endsWithTitle(clean, section, sections[index + 1]));
  return sections.map((section, index) => {
    if (titled[index] === true) return resized(clean, section, section.first, section.last - 1);
    if (titled[index - 1] !== true) return section;
    const title = clean.blocks[section.first - 1];
    const heading = title !== undefined && headsAll(clean, title, section) ? title.text : section.heading;
    return { ...resized(clean, section, section.first - 1, section.last), heading };
  });
}

/**
 * A letter that says 'your request is at Annex A' prints it there: where nothing else asks, an annex that only asks does, or one whose
 * list the letter answers by its labels.
 */
export function withAnnexedRequest(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ kind }) => kind === "request")) return sections;
  const annexes = sections.filter(({ kind, heading }) => kind === "annex" && !IS_NOTICE.test(heading ?? ""));
  const annexed =
    annexes.find((section) => asksOnly(clean, section)) ??
    annexes.find((section) => isAnswered(clean, section, sections));
  return sections.map((section) => (section === annexed ? as(section, "request") : section));
}

/** 'Please let me know: i. … ii. …' in an annex, of whose labels the letter prints no other: 'Points i and ii', 'Point iii'. */
function isAnswered(clean: CleanText, annex: Section, sections: readonly Section[]): boolean {
  const asked = new Set(findItems(clean, annex, []).flatMap(({ labels }) => labels));
  const blocks = contentBlocks(clean, annex);
  const isAsked = NAMES_REQUEST.test(blocks[0]?.text ?? "") || blocks.some(({ text }) => REQUESTER_VOICE.test(text));
  if (asked.size < LEAST_ASKED || !isAsked) return false;
  const answered = sections
    .filter(({ kind }) => kind === "response")
    .flatMap((section) => findItems(clean, section, []))
    .flatMap(({ labels }) => labels);
  return answered.length >= LEAST_ASKED && answered.every((label) => asked.has(label));
}

const LEAST_ASKED = 2;

/** 'Your request of 3 May', 'Text of the email': a line over what an annex prints of the request. */
const NAMES_REQUEST = cue(
  /^(?:(?:full )?(?:text|copy|wording|terms) of )?(?:your|the) (?:original |full |foi |information |e-?mailed ){0,2}(?:requests?|questions?|enquiry|letter|e-?mail)(?: for information)?(?:,? (?:of|dated|received|sent|made)(?: on| by)? [^.?!]{3,40})?\s?:?$/i,
);

/** 'Please treat this as a notice under section 17' asks for nothing. */
const IS_NOTICE = /\bnotice\b/i;

/** A list that is answered point by point ends where the letter speaks of itself, as the answers of any other part do. */
export function withClosingEnd(clean: CleanText, section: Section): readonly Section[] {
  const last = findItems(clean, section, []).at(-1);
  if (last === undefined) return [section];
  // The first line below the last question answers it.
  const from = firstBlockAfter(clean, last.lineEnd);
  const closing = clean.blocks.findIndex(
    ({ text }, index) => index > from && index <= section.last && closingKind(text) === "closing",
  );
  if (closing < 0) return [section];
  const above = clean.blocks[closing - 1];
  const isTitled = closing - 1 > from && above !== undefined && isEmphasised(above) && NAME.test(above.text);
  const cut = isTitled ? closing - 1 : closing;
  const rest = { ...resized(clean, section, cut, section.last), heading: null };
  return [resized(clean, section, section.first, cut - 1), as(rest, "closing")];
}
