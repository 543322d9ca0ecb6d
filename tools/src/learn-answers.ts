import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AnswerStatus } from "@foi-records/contract";
import { placeOfSurest } from "@foi-records/extract/calibration";
import { z } from "zod";
import { foldOf } from "./learn/fold-of.js";
import { type Model, sumOf } from "./learn/logistic.js";
import { writeWeights } from "./learn/write-weights.js";
import { type LearnedAnswer, learn, STATUSES, toLearned } from "./learn-answers/learn.js";

const ROOT = resolve(import.meta.dirname, "../..");
const CASES = join(ROOT, "fixtures/cases");
const PHRASES = join(ROOT, "fixtures/phrases");
const WEIGHTS = join(ROOT, "packages/extract/src/outcome/answer-talk.generated.json");
const FOLDS = 5;

/** The lists of written answers, and what each says became of its question. */
const LISTS: Readonly<Record<string, AnswerStatus>> = {
  refused: "refused",
  refusedByCost: "refused",
  elsewhere: "refused",
  neitherConfirmedNorDenied: "neither-confirm-nor-deny",
  notHeld: "not-held",
  referred: "not-held",
  none: "answered",
  answered: "answered",
  partial: "partially-answered",
};

const labelSchema = z.object({
  layout: z.string(),
  qa: z.array(z.object({ answer: z.string().nullable(), status: z.string() })),
});

function readWritten(file: string): readonly LearnedAnswer[] {
  const lists = JSON.parse(readFileSync(join(PHRASES, file), "utf8")) as Record<string, readonly string[]>;
  return Object.entries(LISTS).flatMap(([list, status]) =>
    (lists[list] ?? []).map((text) => toLearned(text, status, list)),
  );
}

/** Each answer once: one that replies to several questions stands under each. */
function readCases(): readonly LearnedAnswer[] {
  const answers = new Map<string, LearnedAnswer>();
  for (const file of readdirSync(CASES, { recursive: true, encoding: "utf8" }).sort()) {
    if (!file.endsWith(".json")) continue;
    const label = labelSchema.safeParse(JSON.parse(readFileSync(join(CASES, file), "utf8")));
    for (const { answer, status } of label.data?.qa ?? []) {
      if (answer !== null && label.data !== undefined)
        answers.set(answer, toLearned(answer, status as AnswerStatus, label.data.layout));
    }
  }
  return [...answers.values()];
}

/** Answers of which the cues hear nothing: how many of each kind the weights tell, and how many they take for one. */
function measure(answers: readonly LearnedAnswer[], modelsFor: (answer: LearnedAnswer) => readonly Model[]): string {
  const unheard = answers.filter(({ sentences }) =>
    sentences.every(({ sign }) => sign === "given" || sign === "reason"),
  );
  const told = (answer: LearnedAnswer) => {
    const models = modelsFor(answer);
    return STATUSES[placeOfSurest(answer.sentences, (one) => models.map((model) => sumOf(model, one)))] ?? "answered";
  };
  const counts = [...STATUSES, "answered" as const].map((status) => {
    const of = unheard.filter((answer) => answer.status === status);
    const right = of.filter((answer) => told(answer) === status).length;
    return `${status} ${right} of ${of.length}`;
  });
  return counts.join(", ");
}

const cases = readCases();
const written = [...readWritten("answers.json"), ...readWritten("answers-at-large.json")];
/** Nothing is learned of the lists of these hands. */
const HELD_BACK = ["answers-of-another-hand.json", "answers-held-back.json"];
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learn([...cases.filter(({ layout }) => foldOf(layout, FOLDS) !== fold), ...written]),
);
const models = learn([...cases, ...written]);
console.log("Told by words alone, of answers of which no cue hears anything:");
console.log(
  `labelled pages, each layout held back:   ${measure(cases, ({ layout }) => folds[foldOf(layout, FOLDS)] ?? [])}`,
);
for (const file of HELD_BACK) console.log(`${file}, held back: ${measure(readWritten(file), () => models)}`);
const about =
  "Made by npm run learn-answers; what speaks for a sentence that refuses, lacks or neither confirms nor denies.";
console.log(
  `${writeWeights(WEIGHTS, { about, statuses: STATUSES }, models)} signs written; run npm run build, then npm run score`,
);
