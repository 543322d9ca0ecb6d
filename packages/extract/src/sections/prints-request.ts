import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { EDGE } from "../questions/edge.js";
import { contentBlocks, findItems } from "../questions/find-items.js";
import type { Item } from "../questions/item.js";
import { namesPeriods } from "../questions/names-periods.js";
import { partingsOf, QUESTION_MARK, surelyAnswers } from "../questions/partings.js";
import { readMark } from "../questions/read-mark.js";
import { readsAsAnswer } from "../questions/reads-as-answer.js";
import { splitItem } from "../questions/split-item.js";
import { cue } from "../text/cue/cue.js";
import { REQUESTER_VOICE } from "./voices.js";

/** True for a page that prints the request under its heading, or questions alone; what answers them is in a file beside it. What a mail quotes it does not answer there. */
export function onlyPrintsRequest(clean: CleanText, section: Section): boolean {
  const blocks = contentBlocks(clean, section);
  if (blocks.length === 0 || blocks.some((block) => answersByItself(block) || holdsAnswer(block))) return false;
  if (blocks.every(({ quoted }) => quoted === true)) return true;
  if (section.heading !== null) return true;
  const items = findItems(clean, section, []);
  const asked = items.length > 0 && items.every((item) => splitItem(clean, item).answer === null);
  return asked || REQUESTER_VOICE.test(blocks[0]?.text ?? "") || onlyLists(blocks);
}

/** '1. Is it open? -> Yes': behind its mark and a sign, or by its words, the line answers itself. */
function holdsAnswer({ text }: CleanBlock): boolean {
  if (!text.includes("?")) return false;
  const [parting] = partingsOf(text, readMark({ text })?.length ?? 0);
  if (parting?.sign !== QUESTION_MARK) return false;
  return EDGE.test(text) || surelyAnswers(text.slice(parting.answer.start, parting.answer.end));
}

/** 'Homes owned by the council: 2,526', 'How many? 18 cases': what stands behind the mark, on the question's own line, answers it. */
export function answersOnLine(clean: CleanText, { start, lineEnd }: Item): boolean {
  const line = clean.text.slice(start, lineEnd);
  if (EDGE.test(line)) return true;
  const said = BEHIND_MARK.exec(line)?.[1] ?? "";
  return SAYS.test(said) && !namesPeriods(said);
}

/** What follows the last question mark, or where there is none the first colon. */
const BEHIND_MARK = /^(?:.*\?|[^?:]{12,}:)["'’”)]*\s+(\S.*)$/s;
const SAYS =
  /^(?:£ ?|<)?(?!(?:19|20)\d\d\b)\d[\d,.]*(?:%|\b)(?! ?(?:[-–]|to) ?\d)|[=–—-] ?£?(?!(?:19|20)\d\d\b)\d[\d,.]*%?(?:\s|$)|^(?:yes|no|none|nil|n\/a|not (?:held|recorded))\b/i;

/** A list of which half of the entries ask, the rest only name things, and nothing stands between them but remarks. */
function onlyLists(blocks: readonly CleanBlock[]): boolean {
  const entries = blocks.filter((block) => (readMark(block)?.labels.length ?? 0) > 0);
  const between = blocks.filter((block) => !entries.includes(block));
  if (blocks.some(({ cells, text }) => cells !== undefined || GOES_ON.test(text))) return false;
  if (entries.length < LEAST_ENTRIES || !between.every(({ text }) => REMARK.test(text))) return false;
  const asking = entries.filter((block) => ASKING.test(block.text.slice(readMark(block)?.length ?? 0)));
  return asking.length * 2 >= entries.length;
}

const LEAST_ENTRIES = 3;
/** 'How many? Seven', 'Plots: 411': what stands behind the mark may answer. */
const GOES_ON = cue(/\?["'’”)]*\s+(?!(?:please|if|how|what|and|or|by|are|is|do|does)\b|\()\S|:\s+\S/i);
const REMARK = cue(
  /^(?:please (?:note|provide|state|include|give|list)\b|nb\b|for (?:the )?(?:avoidance|clarity)\b)|:\s*$/i,
);
const ASKING = cue(
  /\?|\b(?:how (?:many|much|long|often)|please (?:provide|state|list|give|confirm|include|supply))\b|^(?:what|which|who|when|where|why|whether|names?|number|total|cost)\b/i,
);

/** 'From 1 April 2019 to 31 March 2020;' below a question says for when it is asked. */
const FROM_TO = /\b(?:to|until|latest)\b/;
/** The day on which it was asked. */
const DAY_ALONE = /^\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8} \d{4}$/u;

/** The number of a question is no figure, nor is a day or a period. */
export function answersByItself(block: CleanBlock): boolean {
  if (DAY_ALONE.test(block.text) || (FROM_TO.test(block.text) && namesPeriods(block.text))) return false;
  return readsAsAnswer(block.text.slice(readMark(block)?.length ?? 0));
}
