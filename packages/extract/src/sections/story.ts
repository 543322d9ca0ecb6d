import type { CleanBlock, SectionKind } from "../blocks.js";
import { lengthOfNumber, readMark } from "../questions/read-mark.js";
import { cue } from "../text/cue/cue.js";
import { isAccount } from "./accounts.js";
import { isInComplaint } from "./complaints.js";
import { goesOnInList, type ToldRequest, toldRequest } from "./told-request.js";
import { GREETING } from "./voices.js";

/** What the page has told before a block. */
export interface Story {
  /** True once a request has been printed. */
  readonly hasRequest: boolean;
  /** True once something has answered it. */
  readonly hasAnswer: boolean;
  /** True behind a request until something answers it. */
  readonly awaitsAnswer: boolean;
  /** How firmly a sentence of the reply has told what was asked; null before one has. */
  readonly told: ToldRequest["strength"] | null;
  /** True once a reply has told what was first decided on the request: what it numbers from there on is its own. */
  readonly isReviewed: boolean;
  /** The last label that stands in the answers; before them that of the request, where the two may stand by turns. */
  readonly lastLabel: string | null;
  /** True below 'Your complaint was as follows:' until the reviewer speaks. */
  readonly quotesComplaint: boolean;
  /** True right below a label or a question, a greeting between them or not: the first words of an answer close nothing. */
  readonly underQuestion: boolean;
  /** True below 'You asked for the number of:', and as long as points of a list follow. */
  readonly listsAsked: boolean;
}

/** Nothing is told yet. */
export const BEGINNING: Story = {
  hasRequest: false,
  hasAnswer: false,
  awaitsAnswer: false,
  told: null,
  isReviewed: false,
  lastLabel: null,
  quotesComplaint: false,
  underQuestion: false,
  listsAsked: false,
};

const ASKS = /\?["'’”)]*\s*$/;

/** The story with one more block, which stands in a part of this kind. */
export function tellOn(before: Story, block: CleanBlock, kind: SectionKind): Story {
  const mark = readMark(block);
  const underQuestion = GREETING.test(block.text)
    ? before.underQuestion
    : ASKS.test(block.text) || block.kind === "heading" || mark?.length === block.text.length;
  const story = { ...before, underQuestion, listsAsked: false, quotesComplaint: isInComplaint(block, before) };
  if (kind === "request")
    return {
      ...story,
      hasRequest: true,
      awaitsAnswer: true,
      lastLabel: story.lastLabel ?? mark?.labels.at(-1) ?? null,
    };
  if (kind === "response")
    return {
      ...story,
      hasAnswer: before.hasRequest,
      awaitsAnswer: false,
      told: toldBy(before, block),
      lastLabel: mark?.labels.at(-1) ?? story.lastLabel,
    };
  if (kind !== "preamble") return story;
  const told = toldRequest(block);
  return {
    ...story,
    listsAsked: told === null ? before.listsAsked && block.kind === "list-item" : goesOnInList(block, told),
    told: toldBy(before, block),
    isReviewed: story.isReviewed || (story.hasRequest && isAccount(block.text.slice(lengthOfNumber(block)))),
  };
}

function toldBy({ told }: Story, block: CleanBlock): Story["told"] {
  if (told === "asks") return told;
  return toldRequest(block)?.strength ?? (ELSEWHERE.test(block.text) || ANNEXED.test(block.text) ? "names" : told);
}

/** 'Your request, which is at Annex A': it is printed, below the answer. */
const ELSEWHERE = cue(
  /\byour (?:request|e[- ]?mail|letter|enquiry)\b[^.]{0,80}\b(?:annex|appendix|overleaf|attached|enclosed|below)\b/i,
);

/** 'The request is set out at Annex A' */
export const ANNEXED = cue(
  /(?<!\b(?:to|by) (?:your|the) )\b(?:request|questions)\b[^.]{0,60}\b(?:at|in|as|to) (?:the )?(?:annexe?|appendix)\b/i,
);
