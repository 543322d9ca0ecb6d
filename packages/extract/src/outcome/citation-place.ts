import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, ResolvedCitation, Section, SectionKind } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { spanAt } from "../text/span-at.js";
import { clauseAround, maskCitations } from "./clause.js";

/** Where a citation stands: all that decides its role. */
export interface CitationPlace {
  readonly section: SectionKind | null;
  readonly quoted: boolean;
  /** Its own sentence before and behind it, without what stands in the way of reading it as a claim. */
  readonly before: string;
  readonly after: string;
  /** Its own sentence as it is, line breaks as spaces, and the one behind it. */
  readonly sentence: string;
  /** Where that sentence begins in the text. */
  readonly from: number;
  readonly next: string;
  /** What follows where the citation opens its paragraph; empty elsewhere. */
  readonly opening: string;
  /** The sentence before, where the citation is a sentence by itself; empty elsewhere. */
  readonly alone: string;
  /** The whole line where it is a heading or an entry of a list of exemptions that the citation opens or closes; else empty. */
  readonly line: string;
  /** What stands above a titled line, past the lines like it, or above a paragraph that the citation opens. */
  readonly lead: string;
  /** The heading of the annex that it stands in; else empty. */
  readonly annex: string;
}

const HEADING_LENGTH = 130;
const LEAD_REACH = 400;
/** A cue stands no further from its citation: longer 'sentences' are lists or damage. */
const REACH = 300;
const LABEL_LENGTH = 16;
/** No refusal notice lists more exemptions than this. */
const LIST_LENGTH = 40;
/** A line that is the citation with its title: no verb of a sentence, nothing but a label before it. */
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|appl(?:y|ies)|provides?|states?|covers?|exempts?|concerns?|do|does|will|would|may|can|could|should|must|requires?|allows?|relates?|sets?|asks?|removes?|makes|gives|enables|protects|enclose|please|outweighs?|favours)\b/;
/** What a list of exemptions says of each in brackets: '(disclosure would (or would be likely to) harm trade)'. */
const GLOSS = /^\s?\((?:[^()\n]|\([^()\n]{0,60}\)){1,200}\)/;
const GLOSS_LENGTH = 300;
const LABEL_BEFORE = /^[\s\W]*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] ?)?(?:[^.!?]{0,60})$/i;
/** An answer's label before a citation that opens it: `A2`, `3.`, `Response:`. */
const LABEL_ONLY =
  /^[\s\u2022\u00b7*-]{0,3}(?:(?:[QA]\.?)?\d{0,2}[a-z]?[.):-]{0,2}|A|Answer|Response|Reply|Note|FO[iI]S?A|EIRs?)(?: ?\d{1,2})?[.:)-]? ?$/i;
const RUN_IN = /^[^.;]{0,60}?[-:\u2013\u2014]\s?\S/;
/** A line that breaks off where a provision must follow. */
const RUN_OVER = cue(/\b(?:under|by|of|in|with|at|to|and|or|on|see|by virtue of|per)\s*$/i);
const FINISHED = /[.:;!?]\s?$/;
const BULLET = /^\W{0,4}$/;
const NEWLINES = /\n/g;
const YOU_SAID = cue(
  /\b(?:you|your (?:\w+ ){0,2}(?:e[- ]?mail|letter|message|request|complaint|reply)|(?:the|a) (?:\w+ ){0,2}(?:commissioner|notice|tribunal|requester|complainant|applicant|company|contractor))\b(?: \w+){0,12}[ ,:]*$/i,
);

/** 'You said that it was late; that § …': what somebody argued, until the writer answers it. */
const REPORTED = cue(
  /\b(?:you|the (?:requester|applicant|complainant)|your (?:\w+ ){0,2}(?:complaint|e[- ]?mail|letter|argument|message|view))(?: (?:have|has|had|also|then|further|first|go on to|went on to|did)){0,2} (?:sa(?:y|id)|argued?s?|claim(?:ed)?s?|contend(?:ed)?s?|stated?s?|believed?s?|maintain(?:ed)?s?|suggest(?:ed)?s?|disputed?s?|questioned|challenged?s?|felt|feel|complain(?:ed)?s?|assert(?:ed)?s?|submit(?:ted)?s?|pointed out|did not (?:accept|agree|think|believe))(?! (?:for|us)\b)[^.?!]*?\b(?:that|whether|how|why|with|the (?:use|application) of)\b([^.?!]*)$/i,
);
const WRITER = cue(/\b(?:I|we|our|my|but|however|although|while|in response)\b/i);

function isReported(before: string): boolean {
  const said = REPORTED.exec(before)?.[1];
  return said !== undefined && !WRITER.test(said);
}

/** Finds the place of every citation, blocks and sections walked once. */
export function placesOf(
  clean: CleanText,
  sections: readonly Section[],
  citations: readonly ResolvedCitation[],
): readonly CitationPlace[] {
  const titled = new Map<number, boolean>();
  let at = 0;
  const indices = citations.map(({ start }) => {
    while (at < clean.blocks.length - 1 && (clean.blocks[at]?.end ?? 0) <= start) at++;
    return at;
  });
  citations.forEach((citation, index) => {
    const block = clean.blocks[indices[index] ?? 0];
    if (block !== undefined && isTitled(clean.text, block, citation)) titled.set(indices[index] ?? 0, true);
  });
  const inside = new Map<number, ResolvedCitation[]>();
  citations.forEach((citation, each) => {
    const index = indices[each] ?? 0;
    const others = inside.get(index);
    if (others === undefined) inside.set(index, [citation]);
    else others.push(citation);
  });
  const cuts = new Map<number, Cut>();
  return citations.map((citation, each) => {
    const index = indices[each] ?? 0;
    const cut = cuts.get(index) ?? cutBlock(clean, index, inside.get(index) ?? []);
    cuts.set(index, cut);
    return placeOf(clean, sections, citation, index, titled, cut);
  });
}

/** The paragraph or, inside hard-wrapped text, the line that a citation opens behind a finished sentence. */
function paragraphOf(text: string, block: CleanBlock, { start, end }: Span): Span {
  const cut = text.lastIndexOf("\n", start - 1);
  if (cut <= block.start || !FINISHED.test(text.slice(cut - 2, cut)) || !BULLET.test(text.slice(cut + 1, start)))
    return block;
  const next = text.indexOf("\n", end);
  return { start: cut + 1, end: next < 0 || next > block.end ? block.end : next };
}

/** The cell that a citation stands in: a schedule has its grounds in a column of their own. */
function cellOf(text: string, block: Span, { start, end }: Span): Span {
  const before = text.lastIndexOf(CELL_EDGE, start);
  const after = text.indexOf(CELL_EDGE, end);
  return {
    start: before < block.start ? block.start : before + CELL_EDGE.length,
    end: after < 0 || after > block.end ? block.end : after,
  };
}

const CELL_EDGE = " | ";

function isTitled(text: string, whole: CleanBlock, citation: Span): boolean {
  const { start, end } = citation;
  const part = whole.cells === undefined ? paragraphOf(text, whole, citation) : cellOf(text, whole, citation);
  const block = { kind: whole.kind, ...part };
  const before = text.slice(block.start, start);
  const after = text.slice(end, Math.min(block.end, end + GLOSS_LENGTH)).replace(GLOSS, "");
  if (before.length + end - start + after.length > HEADING_LENGTH || block.end > end + GLOSS_LENGTH) return false;
  if (after.trimEnd().endsWith(".") && before.trim() !== "" && block.kind !== "heading") return false;
  return LABEL_BEFORE.test(before) && !VERB.test(before) && (block.kind === "heading" || !VERB.test(after));
}

function placeOf(
  clean: CleanText,
  sections: readonly Section[],
  citation: ResolvedCitation,
  index: number,
  titled: ReadonlyMap<number, boolean>,
  cut: Cut,
): CitationPlace {
  const block = clean.blocks[index];
  const isLine = titled.get(index) === true;
  const words = wordsAround(clean, citation, index, cut);
  const section = spanAt(sections, citation.start);
  return {
    section: section?.kind ?? null,
    annex: section?.kind === "annex" ? (section.heading ?? "") : "",
    quoted:
      block?.quoted === true || isReported(words.before) || inQuotation(cut.flat, citation.start - (block?.start ?? 0)),
    line: isLine && block !== undefined ? textOf(clean.text, paragraphOf(clean.text, block, citation)) : "",
    lead: isLine || RUN_IN.test(words.opening) ? leadOf(clean, index, titled) : "",
    // Last: keys written behind a spread are added one by one, which costs twenty times as much.
    ...words,
  };
}

/** 'Section 39(2) of the Freedom of Information (Scotland) Act 2002 is applied': the Act stands between and says nothing. */
const OF_ITS_ACT =
  /^ (?:of|in|under) (?:the )?(?:FOI(?:S?A)?|EIRs?|DPA|(?:said |above |same |2000 |2002 )?(?:Act|Regulations)|(?:Freedom|Environmental|Data)[\w ()]{5,60}(?:Act|Regulations))(?: ?\((?:FOIS?A|EI[SR]Rs?|the Act)\))?(?: (?:19|20)\d\d)?(?= |,|\.|$)/;

type Words = Pick<CitationPlace, "before" | "after" | "sentence" | "from" | "next" | "opening" | "alone">;

function wordsAround(clean: CleanText, { start, end }: Span, index: number, cut: Cut): Words {
  const { flat, sentences } = cut;
  const from = clean.blocks[index]?.start ?? 0;
  while (cut.own < sentences.length - 1 && (sentences[cut.own]?.end ?? 0) <= start - from) cut.own++;
  const { own } = cut;
  const block = clean.blocks[index];
  const opened = block === undefined ? from : paragraphOf(clean.text, block, { start, end }).start;
  const whole = sentences[own] ?? { start: 0, end: flat.length };
  const sentence = { start: Math.max(whole.start, opened - from), end: whole.end };
  const opens = start - opened <= LABEL_LENGTH && LABEL_ONLY.test(flat.slice(opened - from, start - from));
  const inBlock = { start: start - from, end: end - from };
  const { before, after } = clauseAround(cut.masked, sentence, inBlock);
  return {
    before: start === from ? runOver(clean.blocks[index - 1]) : before,
    after: after.replace(OF_ITS_ACT, ""),
    sentence: flat.slice(Math.max(sentence.start, start - from - REACH), Math.min(sentence.end, end - from + REACH)),
    from: from + sentence.start,
    next: own < sentences.length - 1 ? textOf(flat, sentences[own + 1]) : firstOf(clean.blocks[index + 1]),
    opening: opens ? clauseAround(cut.masked, { start: 0, end: flat.length }, inBlock).after : "",
    alone: isAlone(sentence, start - from, end - from) ? textOf(flat, sentences[own - 1]) : "",
  };
}

/** A block on one line, cut into sentences once for all its citations; `own` moves on with them. */
interface Cut {
  readonly flat: string;
  readonly masked: string;
  readonly sentences: readonly Span[];
  own: number;
}

function cutBlock({ text, blocks }: CleanText, index: number, citations: readonly Span[]): Cut {
  const from = blocks[index]?.start ?? 0;
  const raw = text.slice(from, blocks[index]?.end);
  const masked = maskCitations(
    raw,
    citations.map(({ start, end }) => ({ start: start - from, end: end - from })),
  );
  return { flat: raw.replace(NEWLINES, " "), masked, sentences: sentencesOf(masked), own: 0 };
}

/** The first sentence of a paragraph. */
function firstOf(block: CleanBlock | undefined): string {
  if (block === undefined || block.kind === "heading") return "";
  const head = block.text.slice(0, REACH).replace(NEWLINES, " ");
  const [first, second] = sentencesOf(head);
  const said = textOf(head, first);
  return REVIEWS.test(said) ? textOf(head, second) : said;
}

/** 'I have now reviewed this decision.' says nothing of it yet. */
const REVIEWS = cue(
  /^(?:I|we|the panel) (?:have |has )?(?:now |also )?(?:reviewed|reconsidered|looked again at|carried out (?:a|an|the|my) (?:internal )?review of)\b[^,;]{0,60}\.$/i,
);

/** True behind a quotation mark that opens the requester's words: 'You replied that “section 40 …'. */
function inQuotation(flat: string, at: number): boolean {
  const opened = Math.max(flat.lastIndexOf("\u201c", at), oddMark(flat, at));
  if (opened < 0 || flat.lastIndexOf("\u201d", at) > opened) return false;
  return YOU_SAID.test(flat.slice(Math.max(0, opened - LEAD_REACH), opened));
}

/** The straight mark that opens a quotation around `at`; -1 where as many close as open. */
function oddMark(flat: string, at: number): number {
  const head = flat.slice(0, at);
  return head.split('"').length % 2 === 0 ? head.lastIndexOf('"') : -1;
}

function textOf(text: string, span: Span | undefined): string {
  return span === undefined
    ? ""
    : text.slice(span.start, Math.min(span.end, span.start + REACH)).replace(NEWLINES, " ");
}

/** The unfinished sentence at the end of the block before: its line was broken in front of the citation. */
function runOver(block: CleanBlock | undefined): string {
  if (block === undefined || block.kind === "heading" || !RUN_OVER.test(block.text)) return "";
  const last = sentencesOf(block.text.slice(-LEAD_REACH)).at(-1);
  return last === undefined ? "" : `${block.text.slice(-LEAD_REACH).slice(last.start, last.end)} `;
}

function isAlone(sentence: Span, start: number, end: number): boolean {
  return start === sentence.start && sentence.end - end <= 2;
}

function leadOf(clean: CleanText, index: number, titled: ReadonlyMap<number, boolean>): string {
  let at = index - 1;
  while (at >= 0 && index - at <= LIST_LENGTH && (titled.get(at) === true || ENTRY.test(clean.blocks[at]?.text ?? "")))
    at--;
  return clean.blocks[at]?.text.slice(-LEAD_REACH) ?? "";
}

/** 'Section 8 – whether a request is valid': an entry of the list though its gloss is a sentence. */
const ENTRY = /^(?:section|regulation) \d{1,2}[A-Z]?(?:\(\w{1,2}\)){0,4} ?[–—-] ?[^.]{3,80}\.?$/i;
