import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";

/** Words before a date that make it one of the case's dates; `weight` 0 makes it none. */
export interface DateCue {
  readonly field: "received" | "responded" | null;
  readonly weight: number;
  /** Matched against the text that ends where the date begins, line breaks kept. */
  readonly pattern: Cue;
  /** Matched against the text that begins where the date ends, where the words before it are not enough. */
  readonly after?: Cue;
  readonly examples: Examples;
}

const END =
  "\\s*[:|(–—-]?\\s*(?:on )?(?:the )?(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? ?(?:the )?)?$";
export const KIND = "(?:FOI |EIR |information )?";
/** A label of one word counts only where its line or cell begins with it, or behind another fact's figure with a colon, which a scrape may have glued to it. */
export const label = (words: string): Cue =>
  cue(
    new RegExp(
      `(?:[\\n|]|\\d[;,]? (?=[\\p{L} ]{4,30}:)|\\d(?=\\p{L}{4,20}:))\\s*(?:[-–•*]\\s*)?(?:\\p{L}{1,20} ?/ ?)?(?:${words})${END}`,
      "iu",
    ),
  );
/** Words that stand before a date, in a sentence or as a label. */
export const words = (alternatives: string): Cue => cue(new RegExp(`(?:^|[^a-z])(?:${alternatives})${END}`, "i"));
