import { heading, type LetterBody, type LetterQuestion, paragraph, prefixed } from "./letter.js";
import { bold } from "./marked-text.js";
import type { Numbering } from "./numbering.js";
import type { Piece, QuestionPlan } from "./types.js";
import {
  LEARNED_ENDINGS,
  REQUEST_ENDINGS,
  REQUEST_HEADINGS,
  REQUEST_LEAD_INS,
  REQUEST_OPENINGS,
  RESPONSE_HEADINGS,
  RESPONSE_LEAD_INS,
} from "./vocabulary/questions.js";
import type { Writer } from "./writer.js";

/** What a placement is given: the questions and how they are numbered. */
export interface PlacementInput {
  readonly writer: Writer;
  readonly questions: readonly QuestionPlan[];
  readonly numbering: Numbering;
  readonly format: "html" | "text";
}
export type Placed = Pick<LetterBody, "request" | "requestPart" | "responsePart" | "questions">;

const firstText = ([first]: readonly Piece[]) => (first?.kind === "paragraph" ? first.text : "");

const labelled = ({ questions, numbering }: PlacementInput, numbered = true): LetterQuestion[] =>
  questions.map(({ question, answer, status, exemptions }, index) => ({
    label: numbered ? numbering.label(index) : null,
    question: [paragraph(question)],
    answer,
    status,
    exemptions,
  }));

function requestLines({ label, question: mark, parts }: Numbering, index: number, question: string): string[] {
  if (parts === undefined || index < parts.first || index > parts.last) return [`${mark(label(index))} ${question}`];
  const line = `${parts.mark(label(index))} ${question}`;
  return index === parts.first ? [parts.stem, line] : [line];
}

/** The request as the page quotes it, with the authority's words before it. */
export function quoteRequest({ writer, questions, numbering, format }: PlacementInput): {
  request: Piece[];
  part: Piece[];
} {
  const { random } = writer;
  const lines = questions.flatMap(({ question }, index) => requestLines(numbering, index, question));
  const hidden = format === "html" && ["dot", "dot-two"].includes(numbering.name) && random.chance(0.5);
  const joined = random.chance(0.3);
  const list: Piece[] = hidden
    ? [{ kind: "list", ordered: true, items: questions.map(({ question }) => question) }]
    : joined
      ? [paragraph(lines.join("\n"))]
      : lines.map(paragraph);
  const opening = random.chance(0.55) ? [paragraph(writer.say(REQUEST_OPENINGS))] : [];
  const learned = writer.facts.regime.unit === "section" && random.chance(0.25);
  const ending = random.chance(0.25) ? [paragraph(writer.say(learned ? LEARNED_ENDINGS : REQUEST_ENDINGS))] : [];
  const request = [...opening, ...list, ...ending];
  const headed = random.chance(0.5);
  return {
    request,
    part: [headed ? heading(random.pick(REQUEST_HEADINGS)) : paragraph(random.pick(REQUEST_LEAD_INS)), ...request],
  };
}

/** The line or lines that open the response. */
export function openResponse({ writer: { random } }: PlacementInput, certain = true): Piece[] {
  const head = certain || random.chance(0.5) ? [heading(random.pick(RESPONSE_HEADINGS))] : [];
  return random.chance(0.4) ? [...head, paragraph(random.pick(RESPONSE_LEAD_INS))] : head;
}

function questionLines({ writer: { random } }: PlacementInput, marker: string, question: string): Piece[] {
  const form = random.int(0, 4);
  const own = /^[A-Z][a-z]/.test(marker);
  if (form === 0) return [paragraph(bold(`${marker} ${question}`))];
  if (form === 1) return [paragraph(`${bold(marker)} ${question}`)];
  if (form === 2) return [heading(`${marker} ${question}`, 3)];
  if (form === 3 && own) return [heading(marker, 3), paragraph(question)];
  return [paragraph(`${marker} ${question}`)];
}

const ANSWER_WORDS = [
  "Answer:",
  "A.",
  "A:",
  "Response:",
  "Our response:",
  "Answer -",
  "Reply:",
  "Response -",
  "ANSWER:",
  "RESPONSE:",
  "Our answer:",
];

/** Each question with its answer under it. */
export function placeBeside(input: PlacementInput): Placed {
  const { writer, questions, numbering, format } = input;
  const { random } = writer;
  const own = numbering.answer("") !== numbering.question("") && /^[AR]/.test(numbering.answer(""));
  const word = own ? null : random.chance(0.55) ? random.pick(ANSWER_WORDS) : "";
  const ownLine = random.chance(0.25);
  const quoted = random.chance(0.35) ? quoteRequest(input) : null;
  const body = questions.flatMap(({ question, answer }, index) => {
    const label = numbering.label(index);
    const prefix = word ?? numbering.answer(label);
    const marked = format === "html" && prefix !== "" && random.chance(0.3) ? bold(prefix) : prefix;
    const answered = ownLine && prefix !== "" ? [paragraph(marked), ...answer] : prefixed(marked, answer);
    return [...questionLines(input, numbering.question(label), question), ...answered];
  });
  return {
    request: quoted?.request ?? null,
    requestPart: quoted?.part ?? [],
    responsePart: [...openResponse(input, quoted !== null), ...body],
    questions: labelled(input),
  };
}

/** All the answers in a block after the request, by number. */
export function placeBelow(input: PlacementInput): Placed {
  const { writer, questions, numbering } = input;
  const { request, part } = quoteRequest(input);
  const ownLine = writer.random.chance(0.25);
  const body = questions.flatMap(({ answer }, index) => {
    const marker = numbering.answer(numbering.label(index));
    return ownLine ? [paragraph(marker), ...answer] : prefixed(marker, answer);
  });
  return { request, requestPart: part, responsePart: [...openResponse(input), ...body], questions: labelled(input) };
}

/** A request of lines or bullets without numbers, and each line printed again over its answer. */
export function placeRestated(input: PlacementInput): Placed {
  const { writer, questions, format } = input;
  const { random } = writer;
  const lines = questions.map(({ question }) => question);
  const request = random.chance(0.5) ? lines.map(paragraph) : [{ kind: "list", items: lines } as const];
  const form = random.pick(format === "html" ? (["bold", "heading", "plain"] as const) : (["plain"] as const));
  const again = (question: string) => {
    if (form === "heading") return heading(question, 3);
    return paragraph(form === "bold" ? bold(question) : question);
  };
  return {
    request,
    requestPart: [
      random.chance(0.5) ? heading(random.pick(REQUEST_HEADINGS)) : paragraph(random.pick(REQUEST_LEAD_INS)),
      ...request,
    ],
    responsePart: [
      ...openResponse(input),
      ...questions.flatMap(({ question, answer }) => [again(question), ...answer]),
    ],
    questions: labelled(input, false),
  };
}

const GROUP_MARKS = [
  "Q# & Q@ -",
  "Q#-@.",
  "Questions # and @:",
  "Qs # & @ -",
  "#-@.",
  "# and @.",
  "Q# and Q@:",
  "Questions # & @ -",
];

/** Answers by number, neighbours with the same answer under one mark. */
export function placeGrouped(input: PlacementInput): Placed {
  const { writer, numbering } = input;
  const { request, part } = quoteRequest(input);
  const mark = writer.random.pick(GROUP_MARKS);
  const single = mark.startsWith("Q") ? `Q#${/:$/.test(mark) ? ":" : /\.$/.test(mark) ? "." : " -"}` : "#.";
  const shares = (index: number) => input.questions[index]?.answer === input.questions[index + 1]?.answer;
  const body = input.questions.flatMap(({ answer }, index) => {
    const label = numbering.label(index);
    if (index > 0 && shares(index - 1)) return [];
    if (!shares(index)) return prefixed(single.replace("#", label), answer);
    return prefixed(mark.replace("#", label).replace("@", numbering.label(index + 1)), answer);
  });
  return { request, requestPart: part, responsePart: [...openResponse(input), ...body], questions: labelled(input) };
}

/** Question and answer on one line. */
export function placeInline(input: PlacementInput): Placed {
  const { writer, numbering, format } = input;
  const { random } = writer;
  const dash = random.pick([" - ", " – ", ": "]);
  const spaced = random.chance(0.6);
  const strong = format === "html" && random.chance(0.5);
  const questions = input.questions.map((plan) => ({ ...plan, question: plan.question.replace(/\.$/, "") }));
  const lines = questions.map(({ question, answer }, index) => {
    const separator = question.endsWith("?") && spaced ? " " : dash;
    const text = strong ? bold(firstText(answer)) : firstText(answer);
    return paragraph(`${numbering.question(numbering.label(index))} ${question}${separator}${text}`);
  });
  return {
    request: null,
    requestPart: [],
    responsePart: [...openResponse(input, false), ...lines],
    questions: labelled({ ...input, questions }),
  };
}

/** A table with a row for each question. */
export function placeTable(input: PlacementInput): Placed {
  const { writer, questions, numbering } = input;
  const { random } = writer;
  const form = random.pick(["column", "cell", "none"] as const);
  const words = random.pick([
    ["Question", "Answer"],
    ["Question", "Response"],
    ["Request", "Response"],
    ["Information requested", "Our response"],
    ["You asked", "Our answer"],
  ]);
  const header = form === "column" ? [random.pick(["No.", "Number", "Ref", "#"]), ...words] : words;
  const rows = questions.map(({ question, answer }, index) => {
    const text = firstText(answer);
    const label = numbering.label(index);
    if (form === "column") return [label, question, text];
    return [form === "cell" ? `${numbering.question(label)} ${question}` : question, text];
  });
  return {
    request: null,
    requestPart: [],
    responsePart: [...openResponse(input, false), { kind: "table", header, rows }],
    questions: labelled(input, form !== "none"),
  };
}

/** A `dl` with a question for each term. */
export function placeDefinitions(input: PlacementInput): Placed {
  const { questions, numbering } = input;
  const entries = questions.map(({ question, answer }, index) => ({
    term: `${numbering.question(numbering.label(index))} ${question}`,
    body: answer,
  }));
  return {
    request: null,
    requestPart: [],
    responsePart: [...openResponse(input, false), { kind: "dl", entries }],
    questions: labelled(input),
  };
}

/** A disclosure widget for each question. */
export function placeDetails(input: PlacementInput): Placed {
  const { questions, numbering } = input;
  const body = questions.map(
    ({ question, answer }, index): Piece => ({
      kind: "details",
      summary: `${numbering.question(numbering.label(index))} ${question}`,
      body: answer,
    }),
  );
  return {
    request: null,
    requestPart: [],
    responsePart: [...openResponse(input, false), ...body],
    questions: labelled(input),
  };
}

const PAIR_WORDS: readonly (readonly [string, string, boolean])[] = [
  ["Q:", "A:", false],
  ["Q.", "A.", false],
  ["Question:", "Answer:", false],
  ["", "Answer:", false],
  ["", "Response:", false],
  ["", "A:", false],
  ["You asked", "We said", true],
  ["You asked", "Our response", true],
  ["Request", "Response", true],
  ["Question", "Answer", true],
];

/** Pairs without numbers. */
export function placePairs(input: PlacementInput): Placed {
  const { writer, questions } = input;
  const [ask, reply, headed] = writer.random.pick(PAIR_WORDS);
  const body = questions.flatMap(({ question, answer }) =>
    headed
      ? [heading(ask, 3), paragraph(question), heading(reply, 3), ...answer]
      : [...prefixed(ask, [paragraph(question)]), ...prefixed(reply, answer)],
  );
  return { request: null, requestPart: [], responsePart: body, questions: labelled(input, false) };
}
