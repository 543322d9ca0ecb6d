import { type Cue, cue } from "../text/cue/cue.js";
import { once } from "../text/once.js";
import type { Examples } from "./site-profile.js";

/** A sign that a line belongs to the letter; `minWords` keeps menu entries out. */
export interface ContentCue {
  readonly name: string;
  readonly pattern: Cue;
  readonly minWords: number;
  readonly examples: Examples;
}

/** What only a request, an answer or the law around them says. */
export const CONTENT_CUES: readonly ContentCue[] = [
  {
    name: "citation",
    pattern: cue(/\d(?<=\b(?:sections?|regulations?|articles?|exemption|exception|ss?\.?)\s?\d)(?!\d{3})/i),
    minWords: 2,
    examples: { match: ["Section 40(2)", "exempt under s.21", "Regulation 12(4)(b) applies"], noMatch: ["Step 2"] },
  },
  {
    name: "law",
    pattern: cue(
      /\b(?:act 2000|act 2002|regulations 2004|foia|foisa|eirs?|information commissioner(?:'s|’s)?|internal review|exempt(?:ed|ions?)?(?! (?:charity|body)\b)|neither confirm|public interest|withh[eo]ld|refusal|not held|(?:do|does|did) not hold|hold (?:no|the|some|any|most|nearly)|(?:is|are|not|do) (?:recorded|held?)|we hold|redact(?:ed|ions?))\b/i,
    ),
    minWords: 5,
    examples: {
      match: ["We do not hold the information you asked for.", "You may ask us for an internal review of this."],
      noMatch: ["Freedom of information", "Information Commissioner", "Wendle University is an exempt charity"],
    },
  },
  {
    name: "request",
    pattern: cue(
      /\b(?:your (?:request|email|e-mail|letter|enquiry|correspondence)|(?:this|the|following) (?:request|information|data|response)|i (?:would like|request|am writing|note)|you (?:asked|requested|have requested|seek)|please (?:provide|supply|state|confirm|send|find|see))\b/i,
    ),
    minWords: 5,
    examples: {
      match: ["Thank you for your request of 3 May.", "Please provide the number of fines issued in 2023."],
      noMatch: ["Make a request", "Track your request"],
    },
  },
  {
    name: "thread-title",
    pattern: cue(/\bmade (?:this|a) (?:freedom of information|environmental information|information) request to\b/i),
    minWords: 7,
    examples: {
      match: ["Weir Watch made this Freedom of Information request to Weirs Agency"],
      noMatch: ["Make a Freedom of Information request to us"],
    },
  },
  {
    name: "letter",
    pattern: cue(
      /^(?:dear\b|yours (?:faithfully|sincerely)|(?:re|subject|our ref(?:erence)?|your ref(?:erence)?|ref)\s?:)/i,
    ),
    minWords: 1,
    examples: { match: ["Dear Ms Example", "Our ref: 12/34"], noMatch: ["Reference library"] },
  },
  {
    name: "field",
    pattern: cue(
      /^(?:foi|eir|request|case|disclosure|reference|date|received|responded|response|requested|published|title|subject|category|customer|summary|status|outcome)\b[^:]{0,40}(?::|\d)/i,
    ),
    minWords: 2,
    examples: {
      match: ["FOI Ref: FOI/2022/1", "Date responded 14 March 2023"],
      noMatch: ["FOI requests", "Case studies"],
    },
  },
  {
    name: "part",
    pattern: cue(
      /^(?:(?:the|your|our|information|original|details of(?: the)?|mps|uhb|force|trust|council|board|university|department|authority|college|agency|constabulary)?\s?(?:request(?:ed)?|response|answers?|reply|decision|refusal notice|disclosure)|you (?:asked|requested)|we (?:were asked|said|answered|replied|responded|found)|in response|request and answer|foi (?:reference|date|request|response|release)|request date|date (?:requested|received|responded|resolved|published)|disclosure id|request id|annex|appendix|attachments?|see notes)(?: [a-z\d]{1,2})?\s?:?$|^(?:annex|appendix|enclosure) [a-z\d]{1,2}\s?[:.–—-]\s?(?!.*\b(?:pdf|docx?|xlsx?|csv|kb|mb)\b)\S.{2,80}$/i,
    ),
    minWords: 1,
    examples: {
      match: [
        "Request",
        "Our response:",
        "Trust response",
        "You asked:",
        "We answered",
        "Annex A",
        "Annex B - Information released",
      ],
      noMatch: ["Responses", "Request a service"],
    },
  },
  {
    name: "numbered",
    pattern: cue(/^(?:q(?:uestion|u)?\.?\s?\d{1,3}|a(?:nswer)?\.?\s?\d{1,3}|request \d{1,2}|part \d{1,2})\b/i),
    minWords: 1,
    examples: { match: ["Q1 - How many?", "Answer 3"], noMatch: ["Quick exit", "Parts of the site"] },
  },
  {
    name: "question",
    pattern: cue(
      /^(?:\(?[\da-z]{1,3}[.):]\s{0,3})?(?:how|what|which|when|where|who|why|do|does|did|has|have|is|are|can|could|please)\b.{12,}\?/i,
    ),
    minWords: 6,
    examples: { match: ["1. How many dogs were seized in 2023?"], noMatch: ["Was this page useful?", "Need help?"] },
  },
];

/** A paragraph shows what it is in its first sentence or two. */
const MAX_READ = 240;
const MOST_WORDS = Math.max(...CONTENT_CUES.map((cue) => cue.minWords));

/** The name of the cue that makes a line part of the letter; null where none does. */
export function contentCue(line: string): string | null {
  const text = line.length > MAX_READ ? line.slice(0, MAX_READ) : line;
  const words = countWords(text);
  return CONTENT_CUES.find((cue) => words >= cue.minWords && cue.pattern.test(text))?.name ?? null;
}

/** The same of a block. */
export const contentCueOf = once(({ text }: { readonly text: string }): string | null => contentCue(text));

/** Words of a folded line, counted no further than any cue asks. */
function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0 && words < MOST_WORDS; at = text.indexOf(" ", at + 1)) words++;
  return words;
}
