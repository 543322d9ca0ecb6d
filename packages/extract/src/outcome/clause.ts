import type { Span } from "@foi-records/contract";

/** What stands around a citation in its own sentence: other citations are `§`, names of Acts and titles in brackets are gone. */
export interface Clause {
  readonly before: string;
  readonly after: string;
}

/** A cue stands no further from its citation: longer 'sentences' are lists or damage. */
const REACH = 300;
const OTHER = "\u00a7";
const OWN = "\u25c6";
const ACT =
  "(?:the |that |said |this )?(?:(?:[A-Z][\\w()]*|of|and|on|to|for|the) ){0,8}?(?:Act|Regulations?|FOIA?|FOISA|FoIS?A?|F\\.O\\.I\\.|E\\.?I\\.?(?:S|\\(S\\))?R\\.?s?|U?K? ?GDPR|DPA)(?: Act)?(?: \\(?Scotland\\)?(?: Act| Regulations)?)?(?: \\d{4})?(?! \\d)(?:,? \\([^()]{0,60}\\))?(?:['\\u2019]s)?";
const ACT_BEHIND = new RegExp(
  `(?<=[${OTHER}${OWN}])(?:,? (?:of|under|in|to|from|within))? ${ACT}(?=[\\s,.;:)\\]/\\u2013\\u2014-]|$)`,
  "g",
);
const ACT_BEFORE = new RegExp(
  `\\b(?:the )?(?:FOIA|FOISA|FoIA|FOI Act|EIRs?|DPA|Act|Regulations)(?:['\\u2019]s?)?,? (?=[${OTHER}${OWN}])`,
  "g",
);
const GLOSS = new RegExp(`(?<=[${OTHER}${OWN}])\\s?(?:\\([^()]{0,100}\\)|\\[[^\\[\\]]{0,100}\\])`, "g");
/** What is left of 'the Act (Appropriate Limit and Fees) Regulations 2004' behind its section. */
const MADE_UNDER_IT = new RegExp(`(?<=[${OTHER}${OWN}]) Regulations(?: (?:19|20)\\d\\d)?(?= [a-z])`, "g");
/** 'the exemption set out in §' is '§' itself. */
const NAMED = new RegExp(
  `\\b(?:the (?:terms|provisions?|subsections?) of (?=[${OTHER}${OWN}])|(?:(?:the|an?|this|these|its|our|two|both) )?(?:(?:statutory|relevant|other|same|separate|specific|particular|following|absolute|qualified|further|additional) ){0,2}(?:exemptions?|exceptions?)(?:,? (?:that is |which is |as )?(?:contained|provided(?: for)?|set out|set|found|laid down|laid out|afforded|given|available|created|conferred|listed|described|known as|for [a-z ,]{1,60}?|relating to [a-z ,]{1,60}?|covering [a-z ,]{1,60}?))?(?: \\([^()]{0,60}\\))?,?(?: (?:at|in|under|by|of|within|from))?(?: the)? ?(?=[${OTHER}${OWN}]))`,
  "gi",
);
const EXEMPTION_BEHIND = new RegExp(`(?<=[${OTHER}${OWN}]) (?:\\w+ ){0,1}(?:exemptions?|exceptions?)\\b`, "g");
const LISTED_BEFORE = new RegExp(`${OTHER},?(?: ?&| ?/|,? and/or|,? and| or|,? and also)? ?(?=[${OTHER}${OWN}])`, "g");
const LISTED_BEHIND = new RegExp(`(?<=${OWN}),?(?: ?&| ?/|,? and/or|,? and| or)? ?${OTHER}`, "g");
/** A condition named with it: '§, read with §, applies'. */
const TIED_BEHIND = new RegExp(
  `(?<=${OWN}),? ?(?:as )?(?:read|taken)?(?: together| in conjunction)? ?(?:by virtue of|with) ${OTHER},?(?! (?:and|or) )`,
  "g",
);
const WORD_CUT = /(?<=[a-z])-\n(?=[a-z])/g;
const CUT = /\u00ad/g;
const NEWLINES = /\n/g;

/** A block on one line, every citation blotted out, words that a line break cut marked: offsets stay as they are. */
export function maskCitations(text: string, citations: readonly Span[]): string {
  let masked = "";
  let at = 0;
  for (const { start, end } of citations) {
    if (start < at) continue;
    masked += text.slice(at, start) + OTHER.repeat(end - start);
    at = end;
  }
  return (masked + text.slice(at)).replace(WORD_CUT, "\u00ad\u00ad").replace(NEWLINES, " ");
}

/** The words around the citation at `own` in a sentence of a masked block. */
export function clauseAround(masked: string, sentence: Span, own: Span): Clause {
  const head = masked.slice(Math.max(sentence.start, own.start - REACH), own.start);
  const tail = masked.slice(own.end, Math.min(sentence.end, own.end + REACH));
  const plain = `${head}${OWN}${tail}`
    .replace(CUT, "")
    .replace(/\u00a7+/g, OTHER)
    .replace(GLOSS, "")
    .replace(ACT_BEHIND, "")
    .replace(ACT_BEFORE, "")
    .replace(GLOSS, "")
    .replace(MADE_UNDER_IT, "")
    .replace(EXEMPTION_BEHIND, "")
    .replace(NAMED, "")
    .replace(LISTED_BEFORE, "")
    .replace(LISTED_BEHIND, "")
    .replace(TIED_BEHIND, "");
  const at = plain.indexOf(OWN);
  return { before: plain.slice(0, at), after: plain.slice(at + OWN.length) };
}
