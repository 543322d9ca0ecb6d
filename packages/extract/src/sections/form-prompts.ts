import type { SectionKind } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import type { SectionCue } from "./section-cue.js";

/** What a web form asks its user, printed over what he wrote: what it is about in few words, then all that he would know. */
export const FORM_PROMPTS: readonly SectionCue[] = [
  {
    name: "prompt-for-the-subject",
    kind: "preamble",
    as: "heading",
    pattern: cue(
      /^(?:\d{1,2}[.)] )?(?:(?:in (?:a few|one or two|no more than \w+|\d{1,3}) words|in (?:one|a) (?:sentence|line)|briefly|in brief|in short),? (?:what (?:is|was) (?:your|the) (?:request|enquiry|question)\b|(?:say|tell us|describe) what your (?:request|enquiry|question) is\b)[^.?]{0,30}|(?:please )?(?:give|enter|type)(?: us)? (?:a |an )?(?:short|brief|one[- ]line) (?:title|summary|description|subject) (?:of|for) your (?:request|enquiry|question))\s?[?:]?(?: ?\([^()]{2,160}\))?[?:*]?$/i,
    ),
    examples: {
      match: [
        "In a few words what is your request about? (e.g. Broken swings)",
        "Briefly, what is your enquiry about?",
        "Please give a short title for your request (50 letters at most)",
      ],
      noMatch: ["In a few words what is the policy on swings?", "Please give a short summary of the policy."],
    },
  },
  {
    name: "prompt-for-the-request",
    kind: "request",
    as: "heading",
    pattern: cue(
      /^(?:\d{1,2}[.)] )?(?:(?:now |please |then )*(?:tell|let) us (?:know )?(?:exactly |in (?:full|detail) |everything |all |precisely )*(?:what |that |which )?(?:information |records? |documents? )?you (?:would like|['’]?d like|want|wish|need|require|are (?:asking|looking) for)(?: to (?:know|see|have|ask|receive|request))?|(?:please )?(?:describe|give (?:us )?(?:full )?details of|provide (?:full )?details of|enter|type|set out|specify|state)(?: in (?:full|detail)| as (?:fully|clearly) as (?:you can|possible))? (?:the (?:information|records?|documents?) (?:that |which )?you (?:would like|want|wish|need|require|seek|request|are (?:requesting|seeking|asking for|looking for|interested in))(?: to (?:see|have|receive|request|obtain))?|your (?:request|enquiry|question)s?)(?: in (?:full|detail)| (?:here|below))?|what (?:information|records|documents) (?:are you (?:requesting|looking for|asking for|seeking)|would you like(?: to (?:see|have|receive|request))?|do you (?:wish|want) to (?:request|ask for|see)))\s?[?:.]?(?: ?\([^()]{2,160}\))?[?:*]?$/i,
    ),
    examples: {
      match: [
        "Now tell us everything you would like to know (e.g. The number of swings mended each year from 2015 to 2020)",
        "Please describe the information you are requesting:",
        "Give details of your request",
        "What information would you like to receive?",
        "Please describe in detail the information that you require (dates help us to find it)",
      ],
      noMatch: [
        "Please describe the information you hold.",
        "What information do you require from applicants for a permit?",
        "Please state the records that you keep of swings.",
      ],
    },
  },
];

/** The part that a prompt of a form opens before anything has answered; null for any other line. */
export function promptKind(text: string, state: SectionKind): SectionKind | null {
  if (text.length > LONGEST_PROMPT || (state !== "preamble" && state !== "request")) return null;
  return FORM_PROMPTS.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}

/** With the example that it gives. */
const LONGEST_PROMPT = 220;
