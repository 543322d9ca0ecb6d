import type { Piece, QuestionPlan } from "./types.js";
import { EXPLANATIONS, GIVEN, NOT_HELD, POINTERS } from "./vocabulary/answers.js";
import type { ExemptionRow } from "./vocabulary/exemptions.js";
import {
  BALANCE,
  CLAIMS,
  COST_CLAIMS,
  PART_CLAIMS,
  PLURAL_PART_CLAIMS,
  REPEAT_CLAIMS,
  SEE_NOTICE_ABOVE,
  SEE_NOTICE_BELOW,
} from "./vocabulary/letters.js";
import { QUESTION_TEMPLATES, type QuestionKind } from "./vocabulary/questions.js";
import type { Writer } from "./writer.js";

/** Where the reasons for a refusal stand. */
export type RefusalForm = "inside" | "notice-above" | "notice-below";

/** What a set of questions should come to. */
export type Mix = "given" | "mixed" | "none";

export interface PlanOptions {
  readonly count: number;
  readonly mix: Mix;
  readonly refusal: RefusalForm;
  /** Answers of one line each, without tables or lists. */
  readonly oneLine: boolean;
  /** Answers may point at another question's; wants labels. */
  readonly label: ((index: number) => string) | null;
}

/** Questions with answers, and the grounds that were relied on with the questions they are tied to. */
export interface QuestionsPlan {
  readonly questions: readonly QuestionPlan[];
  readonly grounds: readonly { readonly row: ExemptionRow; readonly questions: readonly number[] }[];
}

const KINDS = Object.keys(QUESTION_TEMPLATES) as QuestionKind[];
const paragraph = (text: string): Piece => ({ kind: "paragraph", text });

/** A table of years and counts. */
export function yearTable(writer: Writer): Piece {
  const { random } = writer;
  const columns = random.some(["Number", "Upheld", "Cost", "Closed", "In progress"], random.int(1, 3));
  const rows = ["2020/21", "2021/22", "2022/23", "2023/24"]
    .slice(0, random.int(2, 4))
    .map((year) => [year, ...columns.map(() => writer.fill(random.chance(0.1) ? "0" : "{n}"))]);
  return { kind: "table", header: ["Year", ...columns], rows };
}

function given(writer: Writer, kind: QuestionKind, oneLine: boolean): Piece[] {
  const { random } = writer;
  if (oneLine) return [paragraph(writer.say(GIVEN[kind].filter((text) => !text.includes("\n"))))];
  if ((kind === "count" || kind === "money") && random.chance(0.15)) {
    return [
      paragraph(random.pick(["Please see the table below.", "The figures are in this table:", "As follows:"])),
      yearTable(writer),
    ];
  }
  if (kind === "place" && random.chance(0.4)) {
    return [
      paragraph("The sites are:"),
      { kind: "list", items: ["{site}", "{site2}", "{site3}"].map((slot) => writer.fill(slot)) },
    ];
  }
  const first = paragraph(writer.say(GIVEN[kind]));
  return random.chance(0.12) ? [first, paragraph(writer.say(EXPLANATIONS))] : [first];
}

function claimSentences(writer: Writer, row: ExemptionRow): string[] {
  const templates = row.claim === "cost" ? COST_CLAIMS : row.claim === "repeat" ? REPEAT_CLAIMS : CLAIMS;
  const balance = row.qualified ? [writer.say(BALANCE)] : [];
  return [writer.say(templates, row), writer.say(row.reasons, row), ...balance];
}

function refused(writer: Writer, row: ExemptionRow, options: PlanOptions): Piece[] {
  if (options.refusal === "notice-above") return [paragraph(writer.say(SEE_NOTICE_ABOVE))];
  if (options.refusal === "notice-below") return [paragraph(writer.say(SEE_NOTICE_BELOW))];
  const sentences = claimSentences(writer, row);
  if (options.oneLine || writer.random.chance(0.6)) return [paragraph(sentences.join(" "))];
  return sentences.map(paragraph);
}

function partly(writer: Writer, row: ExemptionRow): Piece[] {
  const part = row.part ?? { given: "", withheld: "" };
  const withheld = part.withheld;
  const templates = withheld.endsWith("s") ? PLURAL_PART_CLAIMS : PART_CLAIMS;
  return [paragraph(`${writer.fill(part.given)} ${writer.say(templates, row, { withheld })}`)];
}

type Fate = "given" | "not-held" | "refused" | "partly" | "pointer";

function chooseFate(writer: Writer, index: number, options: PlanOptions): Fate {
  if (options.mix === "none") return "not-held";
  const chance = writer.random.next();
  if (index === 0) return "given";
  if (index === 1 && options.mix === "mixed") return "refused";
  if (index > 1 && chance < 0.06 && options.label !== null) return "pointer";
  if (chance < 0.2) return "not-held";
  if (options.mix === "given") return "given";
  if (chance < 0.42) return "refused";
  return chance < 0.5 && options.refusal === "inside" ? "partly" : "given";
}

/** Questions so far, and the grounds they were tied to. */
interface Planning {
  readonly writer: Writer;
  readonly options: PlanOptions;
  readonly questions: QuestionPlan[];
  readonly tied: Map<ExemptionRow, number[]>;
  readonly grounds: readonly ExemptionRow[];
}

const ask = ({ writer, questions }: Planning, kind: QuestionKind) => freshQuestion(writer, kind, questions);

function tie({ tied }: Planning, row: ExemptionRow, index: number): void {
  tied.set(row, [...(tied.get(row) ?? []), index]);
}

function addAnswer(planning: Planning, held: boolean): void {
  const { writer, options, questions } = planning;
  const kind = writer.random.pick(KINDS);
  const answer = held ? given(writer, kind, options.oneLine) : [paragraph(writer.say(NOT_HELD))];
  questions.push({ question: ask(planning, kind), answer, status: held ? "answered" : "not-held", exemptions: [] });
}

function addRefusal(planning: Planning, fate: "refused" | "partly"): void {
  const { writer, options, questions, grounds } = planning;
  const divisible = grounds.filter(({ part }) => part !== undefined);
  const whole = fate === "refused" || divisible.length === 0;
  const row = writer.random.pick(whole ? grounds : divisible);
  const question = ask(planning, writer.random.pick(row.kinds));
  tie(planning, row, questions.length);
  const answer = whole ? refused(writer, row, options) : partly(writer, row);
  questions.push({ question, answer, status: whole ? "refused" : "partially-answered", exemptions: row.provisions });
}

function addPointer(planning: Planning): void {
  const { writer, options, questions, tied } = planning;
  const index = writer.random.int(0, questions.length - 1);
  for (const [row, indexes] of tied) if (indexes.includes(index)) tie(planning, row, questions.length);
  const target = questions[index];
  questions.push({
    question: ask(planning, writer.random.pick(KINDS)),
    answer: [paragraph(writer.say(POINTERS, undefined, { label: options.label?.(index) ?? "" }))],
    status: target?.status ?? "answered",
    exemptions: target?.exemptions ?? [],
    pointsAt: index,
  });
}

/** Plans questions so that the first is answered and, in a mixed set, the second refused: the outcome is certain. */
export function planQuestions(writer: Writer, options: PlanOptions): QuestionsPlan {
  const grounds = writer.random.some(writer.facts.regime.rows, writer.random.int(1, 3));
  const planning: Planning = { writer, options, questions: [], tied: new Map(), grounds };
  for (let index = 0; index < options.count; index++) {
    const fate = chooseFate(writer, index, options);
    if (fate === "pointer") addPointer(planning);
    else if (fate === "refused" || fate === "partly") addRefusal(planning, fate);
    else addAnswer(planning, fate === "given");
  }
  return {
    questions: planning.questions,
    grounds: [...planning.tied].map(([row, questions]) => ({ row, questions })),
  };
}

function freshQuestion(writer: Writer, kind: QuestionKind, before: readonly QuestionPlan[]): string {
  for (let attempt = 0; attempt < 8; attempt++) {
    const question = writer.say(QUESTION_TEMPLATES[kind]);
    if (!before.some((other) => other.question === question)) return question;
  }
  return `${writer.say(QUESTION_TEMPLATES[kind])} (part ${before.length + 1})`;
}
