import { cue } from "../text/cue/cue.js";
import { isIntroductory } from "./introductions.js";
import type { Story } from "./story.js";

interface Where extends Pick<Story, "isReviewed" | "hasRequest"> {
  /** True in what a reply tells of an earlier decision or of a complaint. */
  readonly inAccount: boolean;
}

/** Behind what a review tells of the first decision and of the complaint 'I' is the reviewer. */
export function speaksAsReviewer(line: string, { isReviewed, hasRequest, inAccount }: Where): boolean {
  return isReviewed && hasRequest && !inAccount && REVIEWER.test(line) && !isIntroductory(line);
}

const REVIEWER = cue(
  /^(?:(?:however|therefore|having \w+[^,.]{0,60}|in (?:my|our) view|as part of (?:my|this|the) review),? )?(?:I|we) (?:have (?:also |now |therefore )?(?:read|seen|spoken|asked|consulted|looked|checked|found|considered|reviewed|examined|been (?:told|advised|informed))|understand|note|accept|agree|find|found|am (?:satisfied|persuaded|content|advised|told)|read|asked|spoke|checked)\b/i,
);
