import type { AnswerStatus } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import { weighedWords, weigherOf } from "../text/word-weights.js";
import type { Sentence } from "./answer-sentences.js";
import weights from "./answer-talk.generated.json" with { type: "json" };

const weigh = weigherOf(weights);
const STATUSES = weights.statuses as readonly AnswerStatus[];

/** What gives a figure or a paper has to be told much more surely. */
const OF_STRONG = 2;
/** A long answer explains something, in whatever words. */
const MOST_SENTENCES = 5;

/** 'That is no request for recorded information. Outside of the Act, we can say that …'; 'The exemption should not have been applied.' */
const GIVES_ALL_THE_SAME = cue(
  /\boutside (?:of )?(?:the (?:scope of the )?)?(?:act|regulations|foia?|eir)\b[^.]{0,40}\b(?:say|tell|advise|confirm|explain|offer|help)\b|\b(?:not|never|no longer) (?:have been |been |be )?(?:engaged|applied|applies|apply|relied|rely|cited|upheld|uphold|maintained)\b|\b(?:overturn\w*|set aside|withdr[ae]w\w*)\b/i,
);

/** 'Fenby – £325,000, Marl – £451,000', 'Please see below details of what was sold:': such rows are given, whatever they are of. */
const GIVES_ROWS = /£\s?\d[^£]{0,80}£\s?\d|^\W*please (?:see|find) (?:below|attached|enclosed|overleaf)\b/i;

/**
 * What an answer says by all its words where no cue has heard a refusal: refused, not held, or neither confirmed nor denied; null
 * where it gives something. Learned from labelled answers and from written ones by `npm run learn-answers`.
 */
export function statusByWords(sentences: readonly Sentence[]): AnswerStatus | null {
  return STATUSES[placeOfSurest(sentences, ({ text }) => weigh(weighedWords(text)))] ?? null;
}

/** How sure the words of a sentence behind what was given have to be: 'As for addresses, we won't be giving these.' */
const LEAST_BESIDE = 0.75;

/** True where a sentence refuses or lacks something by its words, in an answer that gives something else. */
export function lacksByWords(sentences: readonly Sentence[]): boolean {
  if (sentences.length > MOST_SENTENCES || sentences.some(({ text }) => GIVES_ALL_THE_SAME.test(text))) return false;
  return sentences.some(
    ({ text, strong }) => !strong && !DOUBTS_FIGURE.test(text) && Math.max(...weigh(weighedWords(text))) > LEAST_BESIDE,
  );
}

/** 'Owners do not always tell us, so the true number is probably higher': how far a figure can be trusted, which withholds none. */
const DOUBTS_FIGURE = cue(
  /\b(?:true|real|actual) (?:number|figure|total|count)s? (?:is|are|may|might|could|will|would)\b[^.;]{0,30}\b(?:higher|lower|more|less|larger|smaller|greater|differ\w*)\b|\b(?:may|might|could) be (?:an )?(?:under|over)(?:-?estimates?|-?stated|-?counts?|-?reported)\b/i,
);

/** The place of the sum that tells what became of a question, looked for up to the first sentence that gives a figure or a paper; -1 where none does. */
export function placeOfSurest<One extends Pick<Sentence, "text" | "strong">>(
  sentences: readonly One[],
  sumsOf: (sentence: One) => readonly number[],
): number {
  let place = -1;
  if (sentences.length > MOST_SENTENCES || sentences.some(({ text }) => GIVES_ALL_THE_SAME.test(text))) return place;
  let most = 0;
  for (const sentence of sentences) {
    if (GIVES_ROWS.test(sentence.text)) break;
    sumsOf(sentence).forEach((sum, at) => {
      const surety = sum - (sentence.strong ? OF_STRONG : 0);
      if (surety <= most) return;
      most = surety;
      place = at;
    });
    if (sentence.strong) break;
  }
  return place;
}
