import type { LetterBody } from "./letter.js";
import { paragraph } from "./letter.js";
import { chooseNested, chooseNumbering, type Numbering } from "./numbering.js";
import { placeOneReply, placeProse } from "./place-one-reply.js";
import {
  type Placed,
  type PlacementInput,
  placeBelow,
  placeBeside,
  placeDefinitions,
  placeDetails,
  placeGrouped,
  placeInline,
  placePairs,
  placeRestated,
  placeTable,
} from "./place-questions.js";
import { type Mix, planQuestions, type QuestionsPlan, type RefusalForm } from "./plan-questions.js";
import { writeNotice } from "./refusal-notice.js";
import type { Piece, PlacementName, QuestionPlan } from "./types.js";
import { CONSIDERED, DECISIONS } from "./vocabulary/letters.js";
import type { Writer } from "./writer.js";

type PairPlacement = Exclude<PlacementName, "prose" | "one-reply">;

const PLACEMENTS: Readonly<Record<PairPlacement, (input: PlacementInput) => Placed>> = {
  beside: placeBeside,
  below: placeBelow,
  grouped: placeGrouped,
  inline: placeInline,
  table: placeTable,
  "definition-list": placeDefinitions,
  details: placeDetails,
  pairs: placePairs,
  thread: placeBelow,
  restated: placeRestated,
  trail: placeBelow,
  annexed: placeBelow,
};
const NESTING: readonly PlacementName[] = ["below", "thread"];
const UNNUMBERED: readonly PlacementName[] = ["pairs", "restated"];
const ONE_LINE: readonly PlacementName[] = ["inline", "table"];
const OUTCOMES = { given: "disclosed", mixed: "partially-disclosed", none: "not-held" } as const;

/** Neighbours that are refused or not held share one answer. */
function shareAnswers(plan: QuestionsPlan): QuestionsPlan {
  const questions: QuestionPlan[] = [...plan.questions];
  const grounds = plan.grounds.map(({ row, questions: tied }) => ({ row, questions: [...tied] }));
  for (let index = 1; index + 1 < questions.length; index++) {
    const [here, next] = [questions[index], questions[index + 1]];
    const movable =
      here !== undefined &&
      next !== undefined &&
      here.pointsAt === undefined &&
      ["refused", "not-held"].includes(here.status);
    if (
      !movable ||
      !["answered", "not-held"].includes(next.status) ||
      next.pointsAt !== undefined ||
      pointedAt(questions, index + 1)
    )
      continue;
    questions[index + 1] = { ...here, question: next.question };
    for (const ground of grounds) if (ground.questions.includes(index)) ground.questions.push(index + 1);
    index++;
  }
  return { questions, grounds };
}

const pointedAt = (questions: readonly QuestionPlan[], index: number) =>
  questions.some(({ pointsAt }) => pointsAt === index);

/** A ground that was thought of and dropped. */
function considered(writer: Writer, { grounds }: QuestionsPlan): Piece[] {
  const others = writer.facts.regime.rows.filter(
    ({ claim, provisions }) => claim === undefined && !grounds.some(({ row }) => row.provisions[0] === provisions[0]),
  );
  if (others.length === 0 || !writer.random.chance(0.15)) return [];
  return [paragraph(writer.say(CONSIDERED, writer.random.pick(others)))];
}

function chooseRefusal(writer: Writer, placement: PlacementName): RefusalForm {
  if (UNNUMBERED.includes(placement) || placement === "table") return "inside";
  return writer.random.pick(["inside", "inside", "notice-above", "notice-below"]);
}

function planFor(
  writer: Writer,
  placement: PairPlacement,
  refusal: RefusalForm,
  mix: Mix,
  numbering: Numbering,
): QuestionsPlan {
  const { random } = writer;
  const count = random.chance(0.15)
    ? random.int(9, 14)
    : random.int(numbering.parts === undefined && placement !== "grouped" ? 3 : 5, 7);
  const fits = numbering.name.startsWith("roman") || numbering.name.startsWith("letter") ? Math.min(count, 8) : count;
  const label = UNNUMBERED.includes(placement) || placement === "table" ? null : numbering.label;
  const plan = planQuestions(writer, { count: fits, mix, refusal, oneLine: ONE_LINE.includes(placement), label });
  return placement === "grouped" ? shareAnswers(plan) : plan;
}

/** The response with its decision and its refusal notice: both stand before the answers or the notice after them. */
function assembleResponse(
  placed: Placed,
  decision: readonly Piece[],
  notice: readonly Piece[],
  above: boolean,
): Piece[] {
  const [head, ...rest] = placed.responsePart;
  const headed = head?.kind === "heading" && placed.request !== null;
  const top = headed ? [head] : [];
  const answers = headed ? rest : placed.responsePart;
  return above ? [...top, ...decision, ...notice, ...answers] : [...top, ...decision, ...answers, ...notice];
}

function composePairs(writer: Writer, placement: PairPlacement, format: "html" | "text"): LetterBody {
  const { random } = writer;
  const mix: Mix = random.pick(["given", "mixed", "mixed", "mixed", "mixed", "mixed", "none"]);
  const refusal = mix === "mixed" ? chooseRefusal(writer, placement) : "inside";
  const nested = NESTING.includes(placement) && random.chance(0.15);
  const numbering = nested ? chooseNested(random, 5) : chooseNumbering(random, placement !== "grouped");
  const plan = planFor(writer, placement, refusal, mix, numbering);
  const placed = PLACEMENTS[placement]({ writer, questions: plan.questions, numbering, format });
  const notice = writeNotice(writer, plan, refusal, numbering);
  const above = refusal === "notice-above";
  const decided = above || random.chance(0.4);
  const decision = decided ? [paragraph(writer.say(DECISIONS[mix])), ...considered(writer, plan)] : [];
  return {
    layout: placement === "beside" || placement === "below" ? `${placement}-${numbering.name}` : placement,
    request: placed.request,
    requestPart: placed.requestPart,
    responsePart: assembleResponse(placed, decision, notice, above),
    questions: placed.questions,
    outcome: OUTCOMES[mix],
    grounds: plan.grounds.map(({ row }) => row),
  };
}

/** The body of a letter: request, response, refusal. */
export function composeBody(writer: Writer, placement: PlacementName, format: "html" | "text"): LetterBody {
  if (placement === "prose" || placement === "one-reply") {
    const numbering = chooseNumbering(writer.random, true);
    const { questions } = planQuestions(writer, {
      count: writer.random.int(2, 5),
      mix: "given",
      refusal: "inside",
      oneLine: true,
      label: null,
    });
    const input = { writer, questions, numbering, format };
    return placement === "prose" ? placeProse(input) : placeOneReply(input);
  }
  return composePairs(writer, placement, format);
}
