import { cue } from "../text/cue/cue.js";
import type { Sentence } from "./answer-sentences.js";
import { GIFT_OPENINGS, REFUSAL_FORMS } from "./gift-forms.js";
import { given, signIf, type Told } from "./gift-told.js";
import { OUR_LETTER } from "./gift-words.js";

const HANDS_AFTER = "hands over after";

/** What signs of the shape weigh before anything is learned; the others start from nothing. */
export const SHAPE_WEIGHTS: ReadonlyMap<string, number> = new Map([[HANDS_AFTER, 4]]);

/** How the answer is built, whatever it speaks of. */
export function shapeOf(told: Told): readonly string[] {
  const { sentences, before, refusal, after, isLack, wholly, asked, refuses, question } = told;
  const has = (sign: Sentence["sign"]) => sentences.some((one) => one.sign === sign);
  const [first, last] = [given(before), given(after)];
  const end = sentences.at(-1);
  const ends = after.length > 0 && end?.sign === "given";
  const opening = first[0]?.text.slice(0, HEAD);
  const signs: readonly (readonly [string, boolean])[] = [
    ["lacks", isLack],
    ["lacks too", !isLack && has("not-held")],
    ["redacts", has("redacted")],
    ["denies", has("neither-confirm-nor-deny")],
    [`asks for ${asked ?? "neither"} first`, true],
    [`refuses ${refuses ?? "what is not told"}`, true],
    [`refuses by ${wholly ?? "no whole ground"}`, true],
    ["is one sentence", sentences.length === 1],
    ["is long", sentences.length > 3],
    ["opens with it", before.length === 0],
    ["one given before", first.length > 0],
    ["two given before", first.length > 1],
    ["one given after", last.length > 0],
    ["two given after", last.length > 1],
    ["four given after", last.length > 3],
    ["strong before", first.some(({ strong }) => strong)],
    ["strong after", last.some(({ strong }) => strong)],
    ["ends with what is given", ends],
    [HANDS_AFTER, wholly === null && last.some(({ text }) => handsOver(text))],
    ["says something short before it refuses", SHORT_FIRST.test(refusal)],
    ["lacks and gives after", isLack && last.some(({ strong }) => strong)],
    ["lacks and opens with it", isLack && before.length === 0],
    [
      "counts the papers asked for",
      asked === "paper" && COUNTS_FIRST.test(opening ?? "") && !first.some(({ text }) => HANDS.test(text)),
    ],
    ["asks for several things", SEVERAL.test(question)],
    ["asks twice", question.indexOf("?") !== question.lastIndexOf("?")],
    ...GIFT_OPENINGS.map(({ name, wording }) => [name, opening !== undefined && wording.test(opening)] as const),
    ...REFUSAL_FORMS.map(({ name, wording }) => [name, wording.test(refusal)] as const),
  ];
  return signs.flatMap(([name, isSo]) => signIf(name, isSo));
}

/** A sentence says in its first part what it is about. */
const HEAD = 600;
function handsOver(text: string): boolean {
  return HANDED.test(text) && !NEGATES.test(text) && !OUR_LETTER.test(text);
}

const HANDED = cue(
  /\b(?:attached|enclosed?|appended|(?:is|are) (?:supplied|disclosed|released) (?:as|at|with))(?![a-z])/i,
);
/** What is not handed over, or in the place of what was asked for. */
const NEGATES = /\bnot (?:\w+ ){0,3}(?:attach|enclos|append)|\binstead\b/i;
/** 'Marl Diving Ltd. Its day rate is withheld.', 'Under 5: the exact figure is exempt.' */
const SHORT_FIRST =
  /^(?![^.;:]*\b(?:exempt|section|regulation|act|withh\w+|refus\w+|under|this|it|we)\b)[^.;:]{2,60}[.;:]\s?\p{L}/iu;
const COUNTS_FIRST =
  /^\W*(?:there (?:are|were|is|was) )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;
const SEVERAL = /\band\b|[,;\n]/;
const HANDS = cue(
  /\b(?:attach\w*|enclos\w*|append\w*|annex\w*|appendix|here(?:with)?|below|schedule)\b|https?:|www\./i,
);
