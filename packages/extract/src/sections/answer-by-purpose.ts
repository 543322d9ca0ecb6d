import type { CleanText, Section } from "../blocks.js";
import { readPurposes, surestOf } from "../purposes/read-purposes.js";
import { contentBlocks, findItems } from "../questions/find-items.js";
import { as, resized } from "./section-edits.js";
import { toldRequest } from "./told-request.js";

/**
 * The index of the block with which an answer begins behind what a part asks in prose, where no words of it tell: a requester who says
 * why he asks makes statements, too. Null where nothing surely answers, or something asks behind that.
 */
export function answerByPurpose(clean: CleanText, section: Section): number | null {
  const { first, last } = section;
  // 'You asked what it cost. It cost £40.': the page tells each question and answers it there.
  if (contentBlocks(clean, section).some((block) => toldRequest(block)?.strength === "asks")) return null;
  const surest = readPurposes(clean)
    .slice(first, last + 1)
    .map(surestOf);
  const asked = surest.lastIndexOf("asks");
  const answered = surest.indexOf("answers", asked);
  return asked < 0 || answered < 0 || findItems(clean, section, []).length > 0 ? null : first + answered;
}

/**
 * The requester's farewell, printed with his request, opens what closes a letter; the answer behind it is none of that: 'Many thanks' and
 * below it, without a word that announces it, what was found.
 */
export function withAnswersBehindFarewell(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  const at = sections.findIndex(({ kind }, index) => kind === "request" && sections[index + 1]?.kind === "closing");
  const [asked, farewell] = [sections[at], sections[at + 1]];
  if (asked === undefined || farewell === undefined) return sections;
  if (sections.slice(at).some(({ kind }) => kind === "response" || kind === "refusal-notice")) return sections;
  const answer = answerByPurpose(clean, resized(clean, asked, asked.first, farewell.last));
  if (answer === null || answer <= farewell.first) return sections;
  return [
    ...sections.slice(0, at),
    resized(clean, asked, asked.first, answer - 1),
    { ...as(resized(clean, farewell, answer, farewell.last), "response"), heading: null },
    ...sections.slice(at + 2),
  ];
}
