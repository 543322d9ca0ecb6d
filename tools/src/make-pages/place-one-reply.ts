import type { AnswerStatus, Outcome } from "@foi-records/contract";
import { heading, type LetterBody, paragraph } from "./letter.js";
import { openResponse, type PlacementInput, quoteRequest } from "./place-questions.js";
import { writeHarm } from "./refusal-notice.js";
import type { Piece } from "./types.js";
import { GIVEN, NOT_HELD } from "./vocabulary/answers.js";
import { type ExemptionRow, NCND } from "./vocabulary/exemptions.js";
import {
  BALANCE,
  CLAIMS,
  COST_CLAIMS,
  DECISIONS,
  FACTORS_AGAINST,
  FACTORS_FOR,
  GENERAL_LAW,
  REPEAT_CLAIMS,
} from "./vocabulary/letters.js";
import {
  QUESTION_TEMPLATES,
  type QuestionKind,
  REQUEST_HEADINGS,
  REQUEST_LEAD_INS,
  REQUEST_OPENINGS,
} from "./vocabulary/questions.js";
import type { Writer } from "./writer.js";

/** A reply in prose to the whole of a request. */
interface Reply {
  readonly pieces: readonly Piece[];
  readonly status: AnswerStatus;
  readonly outcome: Outcome;
  readonly grounds: readonly ExemptionRow[];
}

const provisionsOf = ({ grounds }: Reply) => grounds.flatMap(({ provisions }) => provisions);

const KINDS = Object.keys(QUESTION_TEMPLATES) as QuestionKind[];
const PROSE_KINDS: readonly QuestionKind[] = ["reasons", "document", "emails", "count"];

function givenReply(writer: Writer): Reply {
  const kind = writer.random.pick(PROSE_KINDS);
  const texts = GIVEN[kind].filter((text) => text.length > 12);
  return {
    pieces: [paragraph(writer.say(DECISIONS.given)), paragraph(writer.say(texts))],
    status: "answered",
    outcome: "disclosed",
    grounds: [],
  };
}

function notHeldReply(writer: Writer): Reply {
  const pieces = [
    paragraph(writer.say(DECISIONS.none)),
    paragraph(writer.say(NOT_HELD.filter((text) => text.length > 60))),
  ];
  return { pieces, status: "not-held", outcome: "not-held", grounds: [] };
}

function claims(row: ExemptionRow) {
  return row.claim === "cost" ? COST_CLAIMS : row.claim === "repeat" ? REPEAT_CLAIMS : CLAIMS;
}

/** The reasons for one ground, under a heading that names it or in plain paragraphs. */
function argue(writer: Writer, row: ExemptionRow, headed: boolean): Piece[] {
  const { random } = writer;
  const top = headed
    ? [heading(writer.fill(random.pick(["{R} – {title}", "{R} - {title}", "{R}: {title}"]), row), 3)]
    : [];
  const law = random.chance(0.6) ? [paragraph(writer.say(row.law, row))] : [];
  const reasons = random.some(row.reasons, random.int(1, 2)).map((reason) => paragraph(writer.fill(reason, row)));
  if (row.qualified) reasons.push(...writeHarm(writer));
  const balance = row.qualified ? weigh(writer, random.chance(0.5)) : [];
  return [...top, paragraph(writer.say(claims(row), row)), ...law, ...reasons, ...balance];
}

function weigh(writer: Writer, long: boolean): Piece[] {
  if (!long) return [paragraph(writer.say(BALANCE))];
  const [favouring, against] = writer.random.pick([
    ["Factors favouring disclosure", "Factors favouring non-disclosure"],
    ["Factors for disclosure", "Factors against disclosure"],
    ["Arguments for disclosure", "Arguments for withholding"],
  ] as const);
  if (writer.random.chance(0.25)) {
    const row = [writer.say(FACTORS_FOR), writer.say(FACTORS_AGAINST)];
    return [{ kind: "table", header: [favouring, against], rows: [row] }, paragraph(writer.say(BALANCE))];
  }
  return [
    heading(favouring, 4),
    paragraph(writer.say(FACTORS_FOR)),
    heading(against, 4),
    paragraph(writer.say(FACTORS_AGAINST)),
    heading("Balance test", 4),
    paragraph(writer.say(BALANCE)),
  ];
}

function refusedReply(writer: Writer): Reply {
  const rows = writer.random.some(writer.facts.regime.rows, writer.random.int(1, 2));
  const headed = rows.length > 1 || writer.random.chance(0.3);
  const intro = headed
    ? [
        paragraph(
          writer.random.pick([
            "We are not able to release the information, for the reasons that follow.",
            "Your request is refused. The reasons are given below.",
            "All of the information is withheld, as we explain below.",
          ]),
        ),
      ]
    : [];
  const pieces = [...intro, ...rows.flatMap((row) => argue(writer, row, headed))];
  return { pieces, status: "refused", outcome: "refused", grounds: rows };
}

function partReply(writer: Writer): Reply {
  const row = writer.random.pick(writer.facts.regime.rows.filter(({ claim }) => claim === undefined));
  const given = writer.say([
    "A total of {n} {things} were {done}.",
    "The total spent was {money}.",
    "The work is led by the {post}.",
    "Please find attached {k} of the papers, as {file}.",
  ]);
  const pieces = [
    paragraph(writer.say(DECISIONS.mixed)),
    paragraph(given),
    paragraph("The remainder has not been released."),
    ...argue(writer, row, false),
  ];
  return { pieces, status: "partially-answered", outcome: "partially-disclosed", grounds: [row] };
}

function neitherReply(writer: Writer): Reply {
  const rows = writer.random.some(NCND["foia-2000"], writer.random.int(1, 2)).map(
    ({ provision, title }): ExemptionRow => ({
      provisions: [provision],
      title,
      qualified: true,
      kinds: [],
      reasons: [],
      law: [],
    }),
  );
  const opening = writer.random.pick([
    "{self} can neither confirm nor deny that it holds the information you have requested, as the duty to do so does not apply by virtue of the following exemptions:",
    "We have decided to neither confirm nor deny whether any information is held. The exemptions that apply are:",
    "I can neither confirm nor deny whether {selfLower} holds what you have asked for, and rely on these exemptions:",
  ]);
  const list: Piece = { kind: "list", items: rows.map((row) => writer.fill("{R} – {title}", row)) };
  const harm = [
    "To say that information is held would tell those who mean harm that it exists, and to say that it is not would tell them where they are safe.",
    "A reply of this kind has to be given in every such case, whether or not there is anything behind it.",
    "Confirmation or denial would itself be of use to an offender, above all where the same question is put to many bodies.",
  ];
  const pieces = [
    paragraph(writer.fill(opening)),
    list,
    ...writer.random.some(harm, 2).map(paragraph),
    paragraph("On balance the public interest favours neither confirming nor denying."),
    paragraph("None of this should be taken as a sign that the information does or does not exist."),
  ];
  return {
    pieces,
    status: "neither-confirm-nor-deny",
    outcome: "neither-confirm-nor-deny",
    grounds: rows,
  };
}

type ReplyMaker = (writer: Writer) => Reply;

function chooseReply(writer: Writer, makers: readonly ReplyMaker[]): Reply {
  const foia = writer.facts.regime.regime === "foia-2000";
  return writer.random.pick(foia ? [...makers, neitherReply] : makers)(writer);
}

function reasoned(input: PlacementInput, reply: Reply): Piece[] {
  const law = input.writer.random.chance(0.2) ? [paragraph(input.writer.say(GENERAL_LAW))] : [];
  return [...openResponse(input), ...law, ...reply.pieces];
}

/** A request in one or two paragraphs without numbers, and one reply. */
export function placeProse(input: PlacementInput): LetterBody {
  const { writer } = input;
  const { random } = writer;
  const sentences = random
    .some(KINDS, random.int(1, 3))
    .map((kind) => writer.say(QUESTION_TEMPLATES[kind].filter((text) => /[.?]$/.test(text))));
  const request = [
    ...(random.chance(0.6) ? [paragraph(writer.say(REQUEST_OPENINGS.filter((text) => text.endsWith("."))))] : []),
    paragraph(sentences.join(" ")),
  ];
  const reply = chooseReply(writer, [givenReply, notHeldReply, refusedReply, refusedReply, partReply]);
  return {
    layout: "prose",
    request,
    requestPart: [
      random.chance(0.5) ? heading(random.pick(REQUEST_HEADINGS)) : paragraph(random.pick(REQUEST_LEAD_INS)),
      ...request,
    ],
    responsePart: reasoned(input, reply),
    questions: [
      { label: null, question: request, answer: reply.pieces, status: reply.status, exemptions: provisionsOf(reply) },
    ],
    outcome: reply.outcome,
    grounds: reply.grounds,
  };
}

/** A numbered request that is refused, not held or neither confirmed nor denied as a whole: one reply answers every number. */
export function placeOneReply(input: PlacementInput): LetterBody {
  const { request, part } = quoteRequest(input);
  const reply = chooseReply(input.writer, [refusedReply, refusedReply, notHeldReply]);
  return {
    layout: "one-reply",
    request,
    requestPart: part,
    responsePart: reasoned(input, reply),
    questions: input.questions.map(({ question }, index) => ({
      label: input.numbering.label(index),
      question: [paragraph(question)],
      answer: reply.pieces,
      status: reply.status,
      exemptions: provisionsOf(reply),
    })),
    outcome: reply.outcome,
    grounds: reply.grounds,
  };
}
