import type { QuestionPair } from "../blocks.js";
import { ASKS_BACK } from "../sections/voices.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { HANDS_OVER } from "./gift-words.js";

/** 'It is not clear what is meant by a surge.', 'This is too general for us to search for.' */
const UNCLEAR = cue(
  /^\W*(?:(?:I am|I['’]m|we are|we['’]re) (?:afraid |sorry )?(?:that )?)?(?:(?:it|this|that|your question|the question|this (?:question|part|point)|what you (?:mean|want|are asking for)|what is meant\b[^.]{0,40})\b[^.]{0,30}\b(?:not (?:\w+ )?(?:clear|specific|precise)|unclear|ambiguous|(?:too|very) (?:general|vague|broad|wide|unclear))\b|(?:(?:I|we|the \w+) (?:am |are |is )?)?(?:not (?:\w+ )?(?:sure|certain|clear)|unsure|unclear|uncertain)\b[^.]{0,20}\b(?:what|which|who)\b|(?:I|we|the \w+) (?:do(?:es)? not|don['’]t|cannot|can['’]t) (?:understand|follow|tell|know|make out)\b[^.]{0,20}\b(?:what|which|question)\b[^.]{0,40}\b(?:you|meant|question|refers?))/i,
);
const ASKS = cue(
  /\b(?:please|(?:could|can|would|will) you(?: please| kindly)?|(?:grateful|helpful|helps?) if you (?:could|would)|ask(?:ing)? you to) (?:\w+ )?(?:tell|let|clarify|specify|say|explain|confirm|indicate|describe|define|provide (?:further|more) details?)\b/i,
);

/** 'Please could you tell us which sites you mean?', 'We need more detail from you in order to find this.' */
const NEEDS = cue(
  /\b(?:need|require|ask(?:ing)?) you to (?:say|tell|specify|clarify|explain|confirm|indicate)\b|\b(?:need|require) (?:some |a little )?(?:more|further) (?:detail|information|particulars|clarification) from you\b|^\W*(?:I|we|the \w+) (?:need|require|request|seek)s? (?:some |further |more )?clarification\b|\b(?:kindly|please) (?:specify|clarify) (?:the|which|what|whether|your)\b|^\W*(?:please )?(?:could|can|would|will) you (?:please |kindly )?(?:tell us|say|let us know|clarify|specify|explain) (?:which|what|whether|when|where|who)\b/i,
);
/** What only asks is short, and has no figure. */
const MOST_ASKING = 3;
const FIGURE = /\d/;

/** True for an answer of one question that opens by saying that the question is not clear or by asking, and only asks what is meant. */
export function asksWhatIsMeant(text: string, { answer }: QuestionPair): boolean {
  const said = answer.map(({ start, end }) => text.slice(start, end).replaceAll("\n", " ")).join(" ");
  const sentences = sentencesOf(said).map(({ start, end }) => said.slice(start, end));
  const [first = ""] = sentences;
  const asksAtOnce = sentences.length <= MOST_ASKING && NEEDS.test(first) && !FIGURE.test(said);
  if (asksAtOnce) return !sentences.some((one) => HANDS_OVER.test(one));
  if (!UNCLEAR.test(first)) return false;
  return (
    sentences.some((one) => ASKS.test(one) || ASKS_BACK.test(one)) && !sentences.some((one) => HANDS_OVER.test(one))
  );
}
