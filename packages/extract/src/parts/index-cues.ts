import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";

/** Words of a link on an index of responses. */
interface LinkCue {
  readonly name: "turns-pages" | "leads-elsewhere" | "says-nothing";
  readonly pattern: Cue;
  readonly examples: Examples;
}

/** Links that are no entry of an index, and entries whose text tells nothing of what they link to. */
export const LINK_CUES: readonly LinkCue[] = [
  {
    name: "turns-pages",
    pattern: cue(
      /^(?:(?:go to )?(?:the )?(?:next|previous|prev|first|last|older|newer|earlier|later)(?: (?:page|pages|responses?|requests?|results?|entr(?:y|ies)|posts?|items?|months?|years?|\d{1,4}))?\W{0,3}|(?:page )?\d{1,4}(?: of \d{1,4})?|[«»‹›<>…\s]+|(?:back )?to (?:the )?top|(?:load|show|view|see) (?:more|all|\d+).{0,24}|sort by.{0,24}|filter.{0,24})$/i,
    ),
    examples: {
      match: ["Next", "Page 2", "3", "»", "Older responses", "Back to top", "Show more results"],
      noMatch: ["First aid rooms", "2021 budget", "Top earners"],
    },
  },
  {
    name: "leads-elsewhere",
    pattern: cue(
      /^(?:home|menu|search|contact(?: us)?|about.{0,30}|(?:how to )?(?:make|submit|send)\b.{0,10}\b(?:FOI|freedom|information|request)\b.{0,30}|(?:freedom of information|foi|eir|environmental information)(?: (?:act|regulations|requests?|policy|home))?|disclosure log|publication scheme|privacy.{0,24}|cookies?.{0,24}|accessibility.{0,24}|terms.{0,24}|print.{0,16}|share.{0,24}|e-?mail.{0,24}|subscribe.{0,24}|rss.{0,10})$/i,
    ),
    examples: {
      match: ["Make a freedom of information request", "Publication scheme", "Contact us", "FOI", "Privacy notice"],
      noMatch: ["FOI 2231 Parking fines", "Cookies sold in canteens since 2019 by month", "Homes let in May"],
    },
  },
  {
    name: "says-nothing",
    pattern: cue(
      /^(?:(?:download|view|open|read|see)\b.{0,4}(?:(?:the |our |full |this )?(?:response|document|reply|letter|file|pdf|details|more|here|it))?|(?:our |the |full )?(?:response|reply|answer|letter|document|link|details|more|here|click here)(?: letter)?|pdf|word|excel)(?: ?\((?:pdf|docx?|xlsx?|csv)?[^)]{0,16}\))?$/i,
    ),
    examples: {
      match: ["View response", "Response (PDF, 120KB)", "Download", "Read more", "PDF"],
      noMatch: ["Response times of ambulances", "View of the pier from Ansty"],
    },
  },
];

/** Which kind of such a link a text is. */
export function linkKind(text: string): LinkCue["name"] | null {
  return LINK_CUES.find(({ pattern }) => pattern.test(text))?.name ?? null;
}
