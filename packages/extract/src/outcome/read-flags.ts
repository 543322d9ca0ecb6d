import { type AnswerStatus, isWithin, type OutcomeFlag, type ProvisionId } from "@foi-records/contract";
import type { CleanText, Section } from "../blocks.js";
import { type Cue, cue } from "../text/cue/cue.js";
import { costsTooMuch } from "./cost-words.js";
import type { DecidedQuestion } from "./decide-answers.js";
import type { DecidedExemption } from "./decide-exemptions.js";

/** Provisions that raise a flag where they are relied on. */
const BY_PROVISION: readonly { readonly flag: OutcomeFlag; readonly provisions: readonly ProvisionId[] }[] = [
  { flag: "cost-limit", provisions: ["ukpga/2000/36/section/12", "asp/2002/13/section/12"] },
  { flag: "vexatious", provisions: ["ukpga/2000/36/section/14/1", "asp/2002/13/section/14/1"] },
  { flag: "repeated", provisions: ["ukpga/2000/36/section/14/2", "asp/2002/13/section/14/2"] },
  {
    flag: "already-available",
    provisions: [
      "ukpga/2000/36/section/21",
      "asp/2002/13/section/25",
      "uksi/2004/3391/regulation/6/1/b",
      "ssi/2004/520/regulation/6/1/b",
    ],
  },
  {
    flag: "intended-publication",
    provisions: ["ukpga/2000/36/section/22", "ukpga/2000/36/section/22A", "asp/2002/13/section/27"],
  },
];

/** Wordings that raise a flag in the authority's own words. */
const BY_WORDS: readonly { readonly flag: OutcomeFlag; readonly pattern: Cue }[] = [
  {
    flag: "scope-refined",
    pattern: cue(/\b(?:redefined|refined|narrowed|clarified) (?:your )?request\b|\bclarification received\b/i),
  },
  { flag: "transferred", pattern: cue(/\b(?:transferred|passed) your request to\b|\brequest has been transferred\b/i) },
  {
    flag: "public-interest-extension",
    pattern: cue(
      /\bextend(?:ed|ing)? (?:the |our |your )?(?:20 working day |statutory |response |usual )?(?:time|deadline|period)\b[^.]{0,140}\bpublic interest\b|\b(?:more|further|extra|additional|longer)\b[^.]{0,20}\btime\b[^.]{0,100}\bpublic interest\b/i,
    ),
  },
];

const WITHHOLDING: ReadonlySet<AnswerStatus> = new Set(["refused", "partially-answered"]);
const NIL = cue(/^(?:none|nil|zero|0|no)[.!]?$/i);
const FOIA_OR_FOISA = /^(?:ukpga\/2000\/36|asp\/2002\/13)\//;
const EIR_OR_EISR = /^(?:uksi\/2004\/3391|ssi\/2004\/520)\//;

/** Facts beside the outcome, in the vocabulary's order of discovery. */
export function readFlags(
  clean: CleanText,
  sections: readonly Section[],
  questions: readonly DecidedQuestion[],
  exemptions: readonly DecidedExemption[],
): readonly OutcomeFlag[] {
  const flags = new Set<OutcomeFlag>();
  const held = questions.filter(({ status }) => status !== "not-held" && status !== "unanswered");
  if (held.length > 0 && questions.some(({ status }) => status === "not-held")) flags.add("part-not-held");
  if (
    questions.some(({ answer }) =>
      answer.some(({ start, end }) => NIL.test(clean.text.slice(start, Math.min(end, start + 12)))),
    )
  )
    flags.add("nil-return");
  const provisions = exemptions.map(({ provision }) => provision);
  for (const { flag, provisions: raising } of BY_PROVISION) {
    if (provisions.some((one) => raising.some((parent) => isWithin(one, parent)))) flags.add(flag);
  }
  if (questions.some(({ status, answer }) => WITHHOLDING.has(status) && costsTooMuch(clean.text, answer)))
    flags.add("cost-limit");
  const own = sections
    .filter(({ kind }) => kind !== "request")
    .map(({ start, end }) => clean.text.slice(start, end))
    .join("\n");
  for (const { flag, pattern } of BY_WORDS) if (pattern.test(own)) flags.add(flag);
  if (provisions.some((one) => FOIA_OR_FOISA.test(one)) && provisions.some((one) => EIR_OR_EISR.test(one)))
    flags.add("mixed-regime");
  return [...flags];
}
