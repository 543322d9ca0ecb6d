import type { AnswerStatus } from "@foi-records/contract";
import { type Sentence, sentencesOfAnswer, signsOfWords, weighedWords } from "@foi-records/extract/calibration";
import { frequentSigns } from "../learn/frequent-signs.js";
import { type Example, learnWeights, type Model, sumOf } from "../learn/logistic.js";

/** What words alone can say became of a question. */
export const STATUSES = ["refused", "not-held", "neither-confirm-nor-deny"] as const satisfies readonly AnswerStatus[];

/** An answer of a labelled page, or a written one. */
export interface LearnedAnswer {
  readonly text: string;
  readonly status: AnswerStatus;
  /** Answers of one layout are never parted where a figure is measured. */
  readonly layout: string;
  readonly sentences: readonly (Sentence & Pick<Example, "signs">)[];
}

export function toLearned(text: string, status: AnswerStatus, layout: string): LearnedAnswer {
  const sentences = sentencesOfAnswer(text).map((sentence) => {
    return { signs: [...signsOfWords(weighedWords(sentence.text))], ...sentence };
  });
  return { text, status, layout, sentences };
}

const RIDGE = 2;

/** Weights for each status, of sentences: which sentence of a longer answer tells its status is found by weights learned first. */
export function learn(answers: readonly LearnedAnswer[]): readonly Model[] {
  return STATUSES.map((status) => {
    const others = answers
      .filter((one) => one.status !== status && one.status !== "partially-answered")
      .flatMap(({ sentences }) => sentences.map(({ signs }) => ({ signs, isOne: false })));
    const told = answers.filter((one) => one.status === status && one.sentences.length > 0);
    const learnFrom = (pick: (answer: LearnedAnswer) => Example) => {
      const examples = [...told.map(pick), ...others];
      return learnWeights(examples, frequentSigns(examples), RIDGE);
    };
    const first = learnFrom(({ sentences }) => ({
      signs: (sentences.find(saysSo(status)) ?? sentences[0])?.signs ?? [],
      isOne: true,
    }));
    return learnFrom(({ sentences }) => ({ signs: surest(first, sentences), isOne: true }));
  });
}

function saysSo(status: AnswerStatus): (sentence: Pick<Sentence, "sign">) => boolean {
  return ({ sign }) => sign === (status === "refused" ? "withheld" : status);
}

function surest(model: Model, sentences: LearnedAnswer["sentences"]): readonly string[] {
  const sums = sentences.map((sentence) => sumOf(model, sentence));
  return sentences[sums.indexOf(Math.max(...sums))]?.signs ?? [];
}
