import type { Sentence } from "./answer-sentences.js";
import { given, signIf, type Told } from "./gift-told.js";

/** Which words of the question come up again in what is given and in what is refused. */
export function wordsTakenUp({ question, before, sentences, isLack, refusal }: Told): readonly string[] {
  const asked = contentOf(question);
  const first = given(before).map(({ text }) => contentOf(text));
  const last = isLack ? [refusal] : sentences.filter(({ sign }) => REFUSALS.has(sign)).map(({ text }) => text);
  const inGift = new Set(first.flatMap((words) => [...words].filter((word) => asked.has(word))));
  const refused = contentOf(last.join(" "));
  const inRefusal = new Set([...asked].filter((word) => refused.has(word)));
  const own = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].filter((w) => !other.has(w)).length;
  const shares: readonly (readonly [string, number])[] = [
    ["given", Math.max(0, ...first.map((words) => [...words].filter((word) => asked.has(word)).length))],
    ["given alone", own(inGift, inRefusal)],
    ["refused alone", own(inRefusal, inGift)],
    ["given and refused", [...inGift].filter((word) => inRefusal.has(word)).length],
    ["neither", asked.size - new Set([...inGift, ...inRefusal]).size],
  ];
  const all = Math.max(1, Math.min(asked.size, MOST_WORDS));
  return [
    ...shares.flatMap(([name, count]) =>
      STEPS.filter((step) => count > 0 && count / all >= step).map((step) => `words ${name} ${step}`),
    ),
    ...signIf("words given and others refused", own(inGift, inRefusal) > 0 && own(inRefusal, inGift) > 0),
  ];
}

const REFUSALS: ReadonlySet<Sentence["sign"]> = new Set(["withheld", "redacted", "neither-confirm-nor-deny"]);
const STEPS = [0, 0.25, 0.5];
const MOST_WORDS = 8;
const WORDS = /[a-z]{3,}/g;
const ENDING = /(?:ies|y|e?s|ing|ed)$/;
/** Words that any question has. */
const EMPTY = new Set(
  "the and for are was were been has have had with that this from which any all your you our please how many much what who when where each per year years number provide give send copy information details request does did can could would will not their there been its".split(
    " ",
  ),
);

function contentOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(WORDS) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => word.replace(ENDING, "")));
}
