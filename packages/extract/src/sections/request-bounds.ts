import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { asksByName } from "../questions/asks-on.js";
import { isEmphasised } from "../questions/emphasis.js";
import { contentBlocks } from "../questions/find-items.js";
import { readMark } from "../questions/read-mark.js";
import { cue } from "../text/cue/cue.js";
import { endOfQuotation } from "./quotation.js";
import { toldRequest } from "./told-request.js";
import { BODY_VOICE, GREETING, REQUESTER_VOICE } from "./voices.js";

/** An authority too says 'I' where it regrets. */
const REGRETS = cue(/^(?:i am afraid|i regret|i am sorry)\b/i);
/** 'NB These numbers should include all teams': a requester's remark below his questions. */
const NOTE_WELL = /^n\.? ?b\.?(?:\s|[:–-])/i;
const WHERE_POSSIBLE = /^(?:where|if) possible\b/i;
/** 'A spreadsheet would be best.', 'Electronic copies are fine.': a wish for the shape of the reply. */
const OF_FORMAT = cue(
  /^(?:an? )?(?:e-?mail(?:ed)?|electronic|excel|csv|pdfs?|word|paper|hard|printed|scanned|spreadsheets?|tables?|scans?|photocop(?:y|ies)|summary|copies|copy|answers?|repl(?:y|ies)|response|links?)\b[^.?!:]{0,60}\b(?:is|are|would be|will do|would do|will be|suits?|would suit)\b[^.?!:]{0,30}(?:\b(?:fine|best|ideal|prefer\w+|enough|ok(?:ay)?|good|suffic\w+|welcome|appreciated|perfect|me|helpful|acceptable)|do)\b[^?!:]{0,40}\.?$/i,
);
const ASKS = /\?["'’”)]*\s*$/;
/** Words that a requester says of himself, or asks with. */
const OF_REQUESTER = cue(
  /\b(?:i|i['’](?:m|d|ve|ll)|my|me|please(?! (?:note|see|find|refer|be advised)\b)|could you|can you|would you|kindly|would be (?:very |most )?(?:helpful|useful|appreciated))\b/i,
);
const OF_AUTHORITY = cue(
  /\b(?:we|our|us|your (?:original )?(?:request|e[- ]?mail|letter|enquiry|message)|you (?:have |had )?(?:asked|requested)|(?:can|able to) (?:tell|confirm|advise|inform) you)\b/i,
);
/** What only a requester says of the authority, whoever 'us' are. */
const TELLS_DUTY = cue(
  /\bI (?:would|should|do) (?:also )?(?:expect|ask|request|like|appreciate)(?: (?:it|that|if))? (?:you|the location|to (?:see|know|receive|have))\b|\byour (?:legal |statutory |section 16 )?(?:duty|duties|responsibility|obligations?) (?:to|under)\b/i,
);
/** A verb that states; 'the number of boats sunk' has none. */
const STATES = cue(
  /\b(?:is|are|was|were|has|have|had|does|did|do|can|cannot|will|would|holds?|includes?|remains?|owns?|employs?|cost|costs|paid|spent|received|there)\b/i,
);
/** First words of a sentence that states, whatever its verb: a day or a year, a search, a regret, a table. */
const OPENS_STATEMENT = cue(
  /^(?:(?:in|during|between|on|as (?:at|of)|since|from|over|by|at)\b[^.?]{0,50}\b(?:19|20)\d\d\b[^?]{4,}[.]$|for\b[^.?]{0,50}\b(?:19|20)\d\d\b[^?]{0,60}\b(?:is|are|was|were|had|there)\b[^?]+[.]$|(?:having (?:searched|checked|reviewed|looked|made|completed)|according to|i am afraid|i regret|unfortunately|regrettably)\b|(?:the|this|a) (?:attached |enclosed |following )?(?:tables?|figures?|lists?|graphs?|charts?|data|spreadsheets?|documents?|information|answers?)\b[^.?]{0,60}\b(?:shows?|gives?|lists?|sets? out|contains?|provides?|is|are)\b|[A-Z][^:?.]{2,60}: ?£?\d[\d,.]*%?$)/i,
);
/** Beside its number one word is an answer too. */
const NUMBER_WORD =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[.]?$/i;
const OPENS_ANSWER =
  /^(?:there (?:is|are|was|were)\b|yes|no|none|nil|n\/a|not held|see|£|\d|about|around|approximately|less than|fewer than)/i;
const LEAST_WORDS = 4;

/**
 * The index of the block with which an answer begins behind a request that nothing closes; null where none is told. Where
 * another part answers, only what opens as answers do counts: a requester makes statements, too.
 */
export function answerAfterRequest(clean: CleanText, section: Section, isSure = false): number | null {
  const blocks = contentBlocks(clean, section);
  if (blocks.some((block) => toldRequest(block)?.strength === "asks")) return null;
  const lastAsking = Math.max(
    0,
    blocks.findLastIndex((block) => asks(block)),
  );
  if (blocks.slice(0, lastAsking).some((block, index) => states(block) && !isAskedFor(blocks, index))) return null;
  const answer = blocks.findIndex(
    (block, index) =>
      index > lastAsking &&
      (isSure ? statesOpenly(block) : states(block)) &&
      !isAskedFor(blocks, index) &&
      !isSameList(blocks[index - 1], block) &&
      !goesOn(blocks[index - 1]),
  );
  return answer < 0 ? null : section.last - (blocks.length - 1 - startOfTable(blocks, answer));
}

/** The heads of a table's columns stand over its first figure. */
function startOfTable(blocks: readonly CleanBlock[], at: number): number {
  const { cells, group } = blocks[at] ?? {};
  const first =
    cells === undefined ? -1 : blocks.findIndex((block) => block.cells !== undefined && block.group === group);
  return first < 0 ? at : first;
}

/** A line that its width broke off: what stands below it is no sentence of its own. */
function goesOn(before: CleanBlock | undefined): boolean {
  if (before?.kind !== "paragraph" || before.text.length < LEAST_WRAPPED) return false;
  // A numbered point of what was asked for ends without a full stop.
  return BREAKS_OFF.test(before.text) && readMark(before) === null;
}

const LEAST_WRAPPED = 40;
const BREAKS_OFF = /(?:[a-z,]|\b(?:19|20)\d\d)$/;

/** A point of the list below 'Please provide:' is asked for, whatever its verb; one with another mark is of another list. */
function isAskedFor(blocks: readonly CleanBlock[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== "list-item") return false;
  const stem = blocks.slice(0, index).findLastIndex(({ kind }) => kind !== "list-item");
  const [before, first] = [blocks[stem], blocks[stem + 1]];
  return (
    before?.text.endsWith(":") === true && asks(before) && first !== undefined && bulletOf(first) === bulletOf(block)
  );
}

function bulletOf({ marker, text }: CleanBlock): string | undefined {
  return marker ?? BULLET.exec(text)?.[0];
}

function asks({ text }: CleanBlock): boolean {
  return (
    ASKS.test(text) ||
    WHERE_POSSIBLE.test(text) ||
    OF_FORMAT.test(text) ||
    NOTE_WELL.test(text) ||
    TELLS_DUTY.test(text) ||
    ((OF_REQUESTER.test(text) || REQUESTER_VOICE.test(text)) && !OF_AUTHORITY.test(text) && !REGRETS.test(text))
  );
}

/** The next line of the list that asks. */
function isSameList(before: CleanBlock | undefined, { kind, marker }: CleanBlock): boolean {
  return kind === "list-item" && before?.kind === "list-item" && marker !== undefined && before.marker === marker;
}

/** The index of the block behind the quotation in which a request stands whole; null where it stands in none. */
export function behindQuotation(clean: CleanText, section: Section): number | null {
  const blocks = contentBlocks(clean, section);
  const close = endOfQuotation(blocks, 0);
  return close === null || close === blocks.length - 1 ? null : section.last - (blocks.length - 2 - close);
}

/** True where all of a part asks, its greeting aside. */
export function asksOnly(clean: CleanText, section: Section): boolean {
  const blocks = contentBlocks(clean, section).filter(({ text }) => !(LABEL_ALONE.test(text) || GREETING.test(text)));
  return blocks.length > 0 && blocks.every(asks);
}

/** 'b)' over its questions. */
const LABEL_ALONE = /^\(?(?:[a-h]|\d{1,2}(?=[.)])|(?:request|question|part) \d{1,2})[.):]{0,2}$/i;

/** True where a part says something, and does not only name or date what follows. */
export function saysSomething(clean: CleanText, section: Section): boolean {
  return contentBlocks(clean, section).some((block) => states(block));
}

/** True for a part that stands under a heading such as 'Request details', asks nothing, and has the request quoted below it. */
export function onlyHeadsRequest(clean: CleanText, section: Section, next: Section | undefined): boolean {
  if (section.kind !== "request" || next?.kind !== "request") return false;
  const blocks = contentBlocks(clean, section);
  if (section.heading !== null && (next.heading === null ? isTitleAlone(blocks) : holdsFields(blocks))) return true;
  // A letter begins below the page's own words and prints the request.
  if (section.heading === null && next.heading !== null && blocks.some(({ text }) => GREETING.test(text))) return true;
  if (!OF_AUTHORITY.test(next.heading ?? "")) return false;
  // 'Copies of the annual report.' over a letter is its title.
  const below = blocks.filter((block) => block !== clean.blocks[0] || block.text.length > LONGEST_TITLE);
  return !below.some(asks) && below.every(({ text }) => OF_AUTHORITY.test(text) || !ENDS_SENTENCE.test(text));
}

/** The subject of a request under 'FOI request', over the facts of the case and the request itself. */
function isTitleAlone(blocks: readonly CleanBlock[]): boolean {
  const [title, second] = blocks;
  if (title === undefined || second !== undefined || asks(title)) return false;
  return isShort(title) && readMark(title) === null;
}

/** The facts of a case as points of a list, or as fields below its title, between the page's kind and the request under its own heading. */
function holdsFields(blocks: readonly CleanBlock[]): boolean {
  if (blocks.length < 2 || blocks.some(asks)) return false;
  return (
    blocks.every((block) => block.kind === "list-item" && isShort(block)) ||
    blocks.slice(1).every((block) => FIELD.test(block.text))
  );
}

/** 'Request ID: WA-71', 'Date published: 3 May 2021' */
const FIELD = /^\p{Lu}[\p{L} ]{2,30}: ?\S.{0,60}$/u;

function isShort({ text }: CleanBlock): boolean {
  return text.length <= LONGEST_TITLE && !ENDS_SENTENCE.test(text);
}

const LONGEST_TITLE = 120;
const ENDS_SENTENCE = /[.?!]["'’”)]*$/;
/** A title of a part of the answers has at most so many words. */
const MOST_TITLE_WORDS = 5;

/** True where a title stands over the whole of an answer, as its heading; one of several is a part's, and one that decides is of its words. */
export function headsAll(clean: CleanText, { text, end }: CleanBlock, section: Section): boolean {
  if (text.endsWith(":") || namesLaw({ text })) return true;
  if (DECIDES.test(text)) return false;
  return !contentBlocks(clean, section).some(
    (block) => block.start >= end && (block.kind === "heading" || isEmphasised(block) || isTitleLine(block)),
  );
}

const DECIDES = cue(
  /\d|\b(?:exempt\w*|withh\w+|refus\w+|(?:not|is|are) held|sections?|regulations?|confirm|deny|disclosed)\b/i,
);

function isTitleLine({ kind, text, cells }: CleanBlock): boolean {
  if (kind !== "paragraph" || cells !== undefined) return false;
  return TITLE.test(text) && text.split(" ").length <= MOST_TITLE_WORDS;
}

/** True where the last line of a request is a title over the answer that begins below it. */
export function endsWithTitle(clean: CleanText, section: Section, next: Section | undefined): boolean {
  if (section.kind !== "request" || next?.kind !== "response" || next.heading !== null) return false;
  const [before, last] = contentBlocks(clean, section).slice(-2);
  if (before === undefined || last === undefined || last.cells !== undefined || readMark(last) !== null) return false;
  if (last.kind === "heading" || namesLaw(last) || standsOut(before, last) || leadsOn(last)) return true;
  return isTitleLine(last) && ENDS_SENTENCE.test(before.text);
}

/** 'This is what the service has told us:' at the end of what was asked leads in to what answers it. */
function leadsOn({ text, quoted }: CleanBlock): boolean {
  return quoted !== true && text.endsWith(":") && !OF_REQUESTER.test(text) && !REQUESTER_VOICE.test(text);
}

/** A short line in bold below one that is not. */
function standsOut(before: CleanBlock, last: CleanBlock): boolean {
  const isTitle = TITLE.test(last.text) && last.text.split(" ").length <= MOST_TITLE_WORDS;
  return isTitle && isEmphasised(last) && !isEmphasised(before);
}

/** The law's name on a line of its own, which stands over an answer. */
export function namesLaw({ text }: Pick<CleanBlock, "text">): boolean {
  return NAMES_LAW.test(text);
}

const NAMES_LAW =
  /^(?:the )?(?:freedom of information (?:\(scotland\) )?act|environmental information (?:\(scotland\) )?regulations)(?: \d{4})?$/i;
const TITLE = /^\p{Lu}[^.?!:;,]*$/u;

function answers(text: string): boolean {
  return OPENS_ANSWER.test(text) || BODY_VOICE.test(text) || OPENS_STATEMENT.test(text) || NUMBER_WORD.test(text);
}

/** 'How many? 14', 'Kiosks bought: 7': what stands behind the mark may answer. */
const GOES_ON_BEHIND = /[?:]\s+\S/;

/** States as answers open, and neither goes on in a list of questions nor speaks of law. */
function statesOpenly(block: CleanBlock): boolean {
  const { text } = block;
  if ((readMark(block)?.labels.length ?? 0) > 0 || SPEAKS_OF_REQUEST.test(text)) return false;
  return states(block) && answers(text.replace(BULLET, ""));
}

const BULLET = /^[-–•*·] ?/;
const SPEAKS_OF_REQUEST = cue(
  /\b(?:requests?|freedom of information|foi\w?|public interest|the act|exempt\w*|section|within (?:20|twenty))\b/i,
);

function states(block: CleanBlock): boolean {
  if (asks(block) || block.text.endsWith(":") || block.quoted === true) return false;
  const mark = readMark(block);
  const words = block.text.slice(mark?.length ?? 0);
  // A numbered point that only names what is asked for states nothing.
  if (mark !== null && mark.labels.length > 0 && !GOES_ON_BEHIND.test(words) && asksByName(words)) return false;
  return answers(words) || (STATES.test(words) && words.split(" ").length >= LEAST_WORDS);
}
