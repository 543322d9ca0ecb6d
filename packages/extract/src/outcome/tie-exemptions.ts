import { isWithin, type ProvisionId, type Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair, RoledCitation, Section, SectionKind } from "../blocks.js";
import { labelsByOrdinal } from "../questions/named-labels.js";
import { answerHeading } from "../questions/numbering/answer-heading.js";
import { labelsIn } from "../questions/numbering/labels-in.js";
import { readMark, standsInSentence } from "../questions/read-mark.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { firstFrom, startingIn } from "../text/starting-in.js";
import type { DecidedExemption } from "./decide-exemptions.js";

/** Exemptions whose provision is cited inside one of `spans`. */
export function exemptionsCited(
  citations: readonly RoledCitation[],
  exemptions: readonly DecidedExemption[],
  spans: readonly Span[],
): readonly ProvisionId[] {
  const inside = citations.filter(
    ({ start, end, role }) => role !== "quoted" && spans.some((span) => start >= span.start && end <= span.end),
  );
  const cited = inside.filter(({ role }) => role === "relied-on");
  const found = matching(cited, exemptions);
  return found.length > 0
    ? found
    : matching(
        inside.filter(({ role }) => role !== "considered" && role !== "procedural"),
        exemptions,
      );
}

/** Exemptions that the other columns of a question's own row name. */
export function exemptionsInRow(
  clean: CleanText,
  citations: readonly RoledCitation[],
  exemptions: readonly DecidedExemption[],
  { question, answer: [answer] }: QuestionPair,
): readonly ProvisionId[] {
  if (exemptions.length === 0 || question === null || answer === undefined) return [];
  if (clean.text.slice(question.end, answer.start) !== " | ") return [];
  const row = clean.blocks[firstBlockAfter(clean, question.start)];
  const other = row === undefined ? [] : startingIn(citations, answer.end, row.end);
  return row === undefined || other.length === 0 ? [] : exemptionsCited(other, exemptions, [row]);
}

/** The exemptions that a citation means: itself, what is claimed inside it, or what it lies in. */
function matching(
  citations: readonly RoledCitation[],
  exemptions: readonly DecidedExemption[],
): readonly ProvisionId[] {
  const ids = citations.flatMap(({ provisions }) => provisions);
  return exemptions
    .map(({ provision }) => provision)
    .filter((provision) => ids.some((id) => isWithin(provision, id) || (isWithin(id, provision) && id !== provision)));
}

/**
 * Exemptions that a paragraph outside the answers ties to a question by its number, 'information relating to question 4', or by
 * its place in the list, 'the names asked for in your third question'.
 */
export function exemptionsByMention(
  clean: CleanText,
  sections: readonly Section[],
  citations: readonly RoledCitation[],
  exemptions: readonly DecidedExemption[],
  pairs: readonly Span[],
  asked: readonly string[],
): ReadonlyMap<string, readonly ProvisionId[]> {
  const tied = new Map<string, readonly ProvisionId[]>();
  const isPaired = coveredBy(pairs);
  const grounds = exemptions.filter(({ provision }) => !GATEWAYS.has(provision));
  const reasons = grounds.length === 0 ? [] : sections.filter(({ kind }) => OF_REASONS.has(kind));
  for (const block of reasons.flatMap(({ first, last }) => clean.blocks.slice(first, last + 1))) {
    const labels = isPaired(block) || listsByQuestion(clean, block) ? [] : labelsOf(block, asked);
    if (labels.length === 0) continue;
    const isTitle = readMark(block) !== null;
    const provisions = nearest(clean, citations, grounds, meantBy(clean, citations, block), isTitle);
    for (const label of labels) tied.set(label, [...new Set([...(tied.get(label) ?? []), ...provisions])]);
  }
  return tied;
}

/** What leads to the Regulations is a ground of the whole letter, not of one answer that it names. */
const GATEWAYS: ReadonlySet<ProvisionId> = new Set(["ukpga/2000/36/section/39", "asp/2002/13/section/39/2"]);
/** Parts in which reasons stand. */
const OF_REASONS: ReadonlySet<SectionKind> = new Set(["response", "refusal-notice", "annex"]);

/** The questions that a paragraph names, or a heading over their answers, or the number that opens the row of a schedule. */
function labelsOf(block: CleanBlock, asked: readonly string[]): readonly string[] {
  if (block.cells !== undefined) return ROW_NUMBER.exec(block.cells[0] ?? "")?.slice(1, 2) ?? [];
  const mark = readMark(block);
  if (mark === null || TITLE_OF_BOTH.test(block.text)) {
    const numbered = labelsIn(block.text);
    return numbered.length > 0 ? numbered : labelsByOrdinal(block.text, asked);
  }
  return mark.role === "number" || standsInSentence(mark) ? [] : mark.labels;
}

/** 'Question (iii) – Section 38(1)(b)': a title that gives a question its ground. */
const TITLE_OF_BOTH =
  /^\W{0,3}(?:question|part|point|item|request|q)s?\.? ?\(?\w{1,5}\)?(?:(?:,| and| &) ?\(?\w{1,5}\)?){0,8} ?[–—:-] ?(?:section|regulation|reg|s)\b\.? ?\d.{0,90}$/i;

const ROW_NUMBER = /^(?:(?:question|part|point|q)\.? ?)?(\d{1,2}[a-z]?)\.?$/i;

/** Tests whether a block shares text with one of the spans; the spans are sorted once. */
function coveredBy(spans: readonly Span[]): (block: Span) => boolean {
  const ends: number[] = [];
  const sorted = [...spans].sort((one, other) => one.start - other.start);
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (block) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < block.end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] ?? 0) > block.start;
  };
}

/** The exemptions cited in the paragraph itself, else in the nearest heading or sentence above it. */
function nearest(
  clean: CleanText,
  citations: readonly RoledCitation[],
  exemptions: readonly DecidedExemption[],
  block: Span,
  isTitle: boolean,
): readonly ProvisionId[] {
  const inside = startingIn(citations, block.start, block.end);
  const own = exemptionsCited(inside, exemptions, [block]);
  // A title over an answer, and a paragraph that weighs a ground and leaves it, have none of the one above.
  if (own.length > 0 || isTitle || inside.some(({ role }) => role === "considered")) return own;
  const title = titleOver(clean, block);
  const titled = title === undefined ? [] : startingIn(citations, title.start, title.end);
  const above =
    titled.find(({ role }) => role !== "quoted" && role !== "considered") ?? lastReliedOn(citations, block.start);
  return above === undefined ? [] : matching([above], exemptions);
}

function lastReliedOn(citations: readonly RoledCitation[], before: number): RoledCitation | undefined {
  for (let index = firstFrom(citations, before) - 1; index >= 0; index--) {
    const citation = citations[index];
    if (citation?.role === "relied-on" && citation.end <= before) return citation;
  }
  return undefined;
}

/** The line over a paragraph, where it may name the ground of it: 'Section 43(2) – commercial interests'. */
function titleOver(clean: CleanText, block: Span): CleanBlock | undefined {
  const before = clean.blocks[firstBlockAfter(clean, block.start) - 1];
  return before === undefined || before.text.length > TITLE_LENGTH ? undefined : before;
}

const TITLE_LENGTH = 120;
/** An entry of a list of grounds. */
const GROUND_LINE = /^\W{0,4}(?:section|regulation|s|reg)\.? ?\d/i;

/** Where the grounds stand that a block names questions for: in it, or below it where it only leads in. */
function meantBy(clean: CleanText, citations: readonly RoledCitation[], block: CleanBlock): Span {
  const isTitle = readMark(block)?.style === answerHeading.name;
  if (isTitle && startingIn(citations, block.start, block.end).length === 0) return withNext(clean, block);
  return block.text.endsWith(":") ? listBelow(clean, block) : block;
}

/** 'Exemption applied at question 4' over the paragraph that gives it. */
function withNext(clean: CleanText, { start, end }: CleanBlock): Span {
  return { start, end: clean.blocks[firstBlockAfter(clean, start) + 1]?.end ?? end };
}

/** 'A refusal notice for questions 2 and 4:' over grounds of which each names its own: 'Section 38(1) (question 2)'. */
function listsByQuestion(clean: CleanText, block: CleanBlock): boolean {
  if (!block.text.endsWith(":")) return false;
  const next = clean.blocks[firstBlockAfter(clean, block.start) + 1]?.text ?? "";
  return next.length <= TITLE_LENGTH && GROUND_LINE.test(next) && labelsIn(next).length > 0;
}

/** 'For question 2:' with the grounds listed below it. */
function listBelow(clean: CleanText, block: CleanBlock): Span {
  let at = firstBlockAfter(clean, block.start) + 1;
  while (GROUND_LINE.test(clean.blocks[at]?.text ?? "") && (clean.blocks[at]?.text.length ?? 0) <= TITLE_LENGTH) at++;
  return { start: block.start, end: clean.blocks[at - 1]?.end ?? block.end };
}
