import { cue } from "../text/cue/cue.js";
import type { AnswerCue } from "./answer-cue.js";

/** Sentences in the words of a refusal that refuse nothing: it is denied, or it is what was counted. */
export const NOT_WITHHELD_CUES: readonly AnswerCue[] = [
  {
    sign: "given",
    pattern: cue(
      /^\W*(?:nothing|no (?:\w+ ){0,2}(?:information|names?|details?|parts?|pages?|paragraphs?|documents?|data|redactions?|text|passages?|material|papers?|words?))(?: (?:in|from|of) (?:it|them|these|this|either))? (?:has|have|had|was|were|is|are)(?: \w+)? (?:withheld|redacted|removed|taken out|left out|blacked out|blanked out|held back|kept back|refused|omitted|made)\b(?![^.]*\b(?:except|other than|apart from|save)\b)|\b(?:do|does|did)(?: not|n['’]t) (?:withhold|redact)\b(?! (?:it|this|that|them) (?:under|by)\b)/i,
    ),
    examples: {
      match: [
        "No information has been removed.",
        "Nothing was withheld from the auditor.",
        "No redactions have been made.",
        "No names in it have been taken out.",
        "The College does not withhold certificates from anybody who owes it rent.",
      ],
      noMatch: [
        "No information has been withheld other than the names.",
        "No reply was made.",
        "The names have been removed.",
      ],
    },
  },
  {
    // 'Refused | 36 | 44': what was counted, by its name.
    sign: "given",
    pattern: cue(
      /^\W*(?:\w+ ){0,2}(?:refused|rejected|withheld|redacted)(?: \w+){0,2}(?:\s?\|\s?[<£]?\d[\d,.]*%?){1,12}\s?\|?\W*$/i,
    ),
    examples: {
      match: ["Refused | 36 | 44", "Permits withheld | 2"],
      noMatch: ["Refused | under section 12", "Withheld under section 40(2)"],
    },
  },
];
