import type { CleanBlock } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { cue } from "../text/cue/cue.js";
import { headingKind } from "./heading-words.js";
import type { Story } from "./story.js";

interface Standing extends Pick<Story, "hasRequest"> {
  /** True below 'Your complaint was as follows:' until the reviewer speaks. */
  readonly quotesComplaint: boolean;
}

/** True from the paragraph under which the words of a complaint stand to the last of these. */
export function isInComplaint(block: CleanBlock, before: Standing): boolean {
  return (
    quotesComplaint(block.text) || raisesPoints(block.text, before) || (before.quotesComplaint && !endsComplaint(block))
  );
}

/** 'In your email you made these points:' below the request: what follows is what he says of the answer. */
function raisesPoints(text: string, { hasRequest }: Standing): boolean {
  return hasRequest && text.length <= LONGEST_LEAD_IN && RAISES_POINTS.test(text);
}

const RAISES_POINTS = cue(
  /\byou (?:have |then |also )?(?:made|raised|set out|gave|put forward|listed)\b[^.:]{0,60}\b(?:points|concerns|grounds|arguments|reasons|objections)\b[^.:]{0,60}:$|\byour (?:points|concerns|grounds|arguments|objections|reasons)\b[^.:]{0,60}\b(?:were|are)\b[^.:]{0,20}:$/i,
);

/** 'Your complaint of 3 May was as follows:' */
export function quotesComplaint(text: string): boolean {
  return text.length <= LONGEST_LEAD_IN && QUOTES_COMPLAINT.test(text);
}

const LONGEST_LEAD_IN = 300;
const QUOTES_COMPLAINT = cue(
  /\b(?:(?:your|the) (?:appeal|complaint|request for (?:an? )?(?:internal )?review)\b[^.]{0,120}\b(?:as follows|(?:via|in|by) the following (?:e-?mail|letter|words|terms))|(?:review|appeal|complaint)\b[^.]{0,80}\b(?:e-?mail|letter)\b[^.]{0,80}\b(?:stated|said|stating|saying)(?: the following| as follows| that)?:$|\b(?:internal review request|request for an? (?:internal )?review|complaint|appeal)\b[^:]{0,140}\. ?you (?:wrote|said|stated|asked)(?: that| the following)?:$)/i,
);

/** The reviewer speaks again, or a heading stands over what he says. */
function endsComplaint(block: CleanBlock): boolean {
  return (
    block.kind === "heading" || headsResponse(block) || readMark(block)?.role === "answer" || OUR_VOICE.test(block.text)
  );
}

/** 'Our response' over what the reviewer says, whatever the page makes of it. */
function headsResponse({ text }: CleanBlock): boolean {
  return text.length <= LONGEST_HEADING && (FINDINGS.test(text) || headingKind(text) === "response");
}

const LONGEST_HEADING = 40;
const FINDINGS = cue(/^(?:the |my |our )?(?:outcome|findings?|conclusions?|decision|review)\b[^.?!]{0,24}:?$/i);

const OUR_VOICE = cue(
  /^(?:[^.]{0,60}, )?(?:I|we) (?:have |has )?(?:now |also |therefore )?(?:revisited|reviewed|completed|carried out|conducted|undertaken|re-?examined|investigated|contacted|looked (?:again|afresh|at)|uphold|do not uphold|(?:am|are) satisfied|find that|conclude|apologi[sz]e)\b|^(?:our|my) (?:original |initial |first |earlier )?(?:response|reply|answer|decision|review|findings?|conclusions?)\b|^(?:having|on|following|after) (?:review|re-?consider|speaking|spoken|considered|looked)|^please (?:see|find) (?:the )?(?:attached|enclosed)\b/i,
);
