import { cue } from "../../text/cue/cue.js";
import type { NumberingStyle } from "../numbering-style.js";
import { LABEL } from "./labels.js";

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const THING = "(?:part|question|point|request|item|query|bullet(?: point)?|element|limb)";
const LEAD = String.raw`in (?:respect|relation|regard|response|answer|reply) (?:of|to)|with (?:regard|respect|reference) to|as (?:to|for|regards)|regarding|concerning|turning(?: \w+)? to`;
const PATTERN = cue(
  new RegExp(
    String.raw`^(?:(?:finally|lastly|secondly|thirdly|next|so),? )?(?:${LEAD}|(?:i|we)(?: now| then)? (?:turn|come|move)(?: on)?(?: \w+)? to|on|for|under|at) (?:your |the )?(?:(?<ordinal>${ORDINALS.join("|")})(?: and (?:final|last))? ${THING}|(?:${THING}|paragraph|number|no\.) ?\(?(?<label>${LABEL})\)?|\(?(?<bracketed>${LABEL})\))(?=[,.:;]|\s)(?! (?:and|&|to) \(?[a-z\d]{1,3}\))`,
    "i",
  ),
);
/** 'As to 1, there were nine': behind these words a number that a comma ends counts nothing. */
const BARE = cue(
  new RegExp(
    String.raw`^(?:${LEAD}) (?<bare>\d{1,2}(?:\.\d{1,2})?[a-h]?)(?=[,:;] (?!\d{1,2}[a-h]?(?:,| and| to| &)))`,
    "i",
  ),
);

/** 'In respect of (a), the fees …': a sentence that names the question it answers; its words stay its own. */
export const labelOpening: NumberingStyle = {
  name: "label-opening",
  role: "answer",
  match(line) {
    const { ordinal, label, bracketed, bare } = (PATTERN.exec(line) ?? BARE.exec(line))?.groups ?? {};
    if (ordinal !== undefined) return { labels: [String(ORDINALS.indexOf(ordinal.toLowerCase()) + 1)], length: 0 };
    const printed = label ?? bracketed ?? bare;
    return printed === undefined ? null : { labels: [printed.replace(NOT_LABEL, "").toLowerCase()], length: 0 };
  },
  examples: {
    match: [
      "In respect of (a), the fees are set out below.",
      "With regard to point 3, nothing is held.",
      "As to (d), the statement was given in confidence.",
      "I turn lastly to (e). There were nine letters.",
      "In relation to your second question, we hold no figure.",
      "Regarding question 2b we can say that there were four.",
      "In reply to c), nine letters are attached.",
      "As to 1, there were nine.",
      "With regard to 3: nothing was kept.",
      "As to 5, 19 reports are enclosed.",
      "In respect of 2b, the survey is held by the county.",
    ],
    noMatch: [
      "In respect of a resident, the fee is £40.",
      "On the first floor",
      "For 3 days",
      "In response to 1,204 letters we wrote again.",
      "As to 3 of the boats, they were sold.",
      "Regarding 1, 2 and 3, nothing is held.",
      "As to the second home, no tax is due.",
      "In reply to a) and b), we hold nothing.",
    ],
  },
};

const NOT_LABEL = /[^0-9a-z.]/gi;
