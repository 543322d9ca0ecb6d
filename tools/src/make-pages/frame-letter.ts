import type { LetterBody } from "./letter.js";
import { heading, paragraph } from "./letter.js";
import type { Random } from "./random.js";
import type { Piece } from "./types.js";
import {
  ADDRESSES,
  ADVICE,
  BOILERPLATE,
  COMPLAINTS,
  GREETINGS,
  LICENCES,
  RIGHTS,
  SIGN_OFFS,
  STATUTE_WORDS,
  THANKS,
  THANKS_UNDATED,
} from "./vocabulary/letters.js";
import { REQUEST_HEADINGS, RESPONSE_HEADINGS } from "./vocabulary/questions.js";
import type { Writer } from "./writer.js";

/** A whole letter or record page, from its heading to its signature. */
export interface FramedLetter {
  readonly title: string;
  /** Letterhead and fields: neither noise nor asked for. */
  readonly head: readonly Piece[];
  readonly opening: readonly Piece[];
  readonly body: LetterBody;
  /** What stands between request and response: the messages of a thread. */
  readonly middle: readonly Piece[];
  readonly closing: readonly Piece[];
  readonly signature: readonly Piece[];
}

const REFERENCE_WORDS = [
  "Our ref: #",
  "Reference: #",
  "Freedom of information request reference no: #",
  "Ref: #",
  "Request reference: #",
  "FOI Reference: #",
  "Case reference: #",
  "Reference number: #",
  "Request ID: #",
  "Your request reference: #",
];
const RECEIVED_WORDS = ["Date received", "Received", "Date request received", "Date of receipt", "Request received"];
const RESPONDED_WORDS = [
  "Date responded",
  "Date of response",
  "Response sent",
  "Date of decision",
  "Responded",
  "Response date",
  "Date completed",
];

interface Field {
  readonly term: string;
  readonly value: string;
}

function fieldPieces(writer: Writer, fields: readonly Field[]): Piece[] {
  const { random } = writer;
  if (fields.length === 0) return [];
  const form = random.pick(["lines", "lines", "dl", "dl", "table", "table", "line"] as const);
  if (form === "line")
    return [paragraph(fields.map(({ term, value }) => `${term}: ${value}`).join(random.pick([" | ", "   "])))];
  if (form === "dl")
    return [{ kind: "dl", entries: fields.map(({ term, value }) => ({ term, body: [paragraph(value)] })) }];
  if (form === "table") return [{ kind: "table", header: null, rows: fields.map(({ term, value }) => [term, value]) }];
  return fields.map(({ term, value }) => paragraph(`${term}: ${value}`));
}

function fieldHead(writer: Writer, inTitle: boolean, { grounds }: LetterBody): Piece[] {
  const { facts, random } = writer;
  const fields: Field[] = [];
  if (facts.reference !== null && !inTitle)
    fields.push({
      term: random.pick([
        "Reference",
        "FOI reference",
        "Reference number",
        "Request number",
        "Case number",
        "Our reference",
      ]),
      value: facts.reference,
    });
  if (facts.received !== null) fields.push({ term: random.pick(RECEIVED_WORDS), value: facts.received.printed });
  if (facts.responded !== null) fields.push({ term: random.pick(RESPONDED_WORDS), value: facts.responded.printed });
  if (random.chance(0.2))
    fields.push({
      term: random.pick(["Published", "Last updated", "Date published"]),
      value: random.pick(["October 2025", "12 November 2025", "3 September 2025"]),
    });
  if (grounds.length > 0 && random.chance(0.2)) {
    const value = grounds.map((row) => writer.fill("{R}", row)).join(", ");
    fields.push({ term: random.pick(["Exemptions applied", "Exemption", "Exemption(s) used"]), value });
  }
  return fieldPieces(writer, fields);
}

function letterHead(writer: Writer, inTitle: boolean): Piece[] {
  const { facts, random } = writer;
  const lines: string[] = random.chance(0.4) ? [...facts.address] : [];
  if (facts.reference !== null && !inTitle) lines.push(random.pick(REFERENCE_WORDS).replace("#", facts.reference));
  if (facts.responded !== null)
    lines.push(random.chance(0.3) ? `Date: ${facts.responded.printed}` : facts.responded.printed);
  return lines.map(paragraph);
}

/** Sentences that name the body that answers; at the start of the first one nobody can tell whether 'The' is the name's. */
const NAMING = [
  "# has now completed its search.",
  "This is the reply of #.",
  "Your request was passed to # for reply.",
  "I am replying on behalf of #.",
];

function thanks(writer: Writer, dated: boolean): Piece[] {
  const { facts, random } = writer;
  const first = dated ? writer.say(THANKS) : writer.say(THANKS_UNDATED);
  const environmental = facts.regime.unit === "regulation";
  const named = first.includes(facts.act)
    ? ""
    : environmental || random.chance(0.8)
      ? writer.fill(" It has been handled under the {act}.")
      : "";
  const who =
    facts.authorityPlace === "letter"
      ? ` ${random.pick(NAMING.slice(facts.authority.startsWith("The ") ? 1 : 0)).replace("#", facts.authority)}`
      : "";
  return [paragraph(`${first}${named}${who}`)];
}

/** The advice, the rights and the licence that follow a response. */
export function writeClosing(writer: Writer, body: LetterBody): Piece[] {
  const { random, facts } = writer;
  const headed = random.chance(0.5);
  const advice =
    body.grounds.length > 0 && random.chance(0.15)
      ? [heading("Advice and assistance", 3), paragraph(writer.say(ADVICE))]
      : [];
  const complaints = COMPLAINTS.filter((text) => facts.regime.complaint !== null || !text.includes("{complaint}"));
  const head = headed
    ? [
        heading(
          random.pick([
            "Your right to complain",
            "Internal review",
            "Complaint Rights",
            "Right of review",
            "If you are unhappy with this response",
            "Appeal rights",
          ]),
          3,
        ),
      ]
    : [];
  const address = facts.body.scottish !== true && random.chance(0.3) ? [paragraph(random.pick(ADDRESSES))] : [];
  const more = random.some(BOILERPLATE, random.pick([0, 0, 1, 2, 5])).map((text) => paragraph(writer.fill(text)));
  const licence = random.chance(0.3) ? [paragraph(random.pick(LICENCES))] : [];
  return [
    ...advice,
    ...head,
    paragraph(writer.say(RIGHTS)),
    paragraph(writer.say(complaints)),
    ...address,
    ...more,
    ...licence,
  ];
}

function signature(writer: Writer): Piece[] {
  const { facts, random } = writer;
  if (facts.authorityPlace !== "signature" && random.chance(0.35)) return [];
  const name = facts.authorityPlace === "signature" ? [facts.authority] : [];
  return [paragraph(random.pick(SIGN_OFFS)), paragraph([facts.signatory, ...name].join("\n"))];
}

function titleWithReference({ facts, random }: Writer): string {
  const reference = facts.reference ?? "";
  const forms = /^[A-Z]/.test(reference) ? ["Information request (#) - @", "#: @", "# - @"] : ["FOI request (#) - @"];
  return random.pick(forms).replace("#", reference);
}

function annex(writer: Writer, { grounds }: LetterBody): Piece[] {
  const { random } = writer;
  if (grounds.length === 0 || !random.chance(0.15)) return [];
  const lines = random.pick(STATUTE_WORDS).map(paragraph);
  return [
    heading(random.pick(["Annex A", "Annex", "Legal annex", "Appendix"])),
    paragraph(writer.fill("{notice} of the {act} provides:")),
    ...lines,
  ];
}

/** Request and response as terms of one list, as records of a directory are printed. */
function asRecord(random: Random, body: LetterBody): LetterBody {
  const [head, ...answers] = body.responsePart;
  const request = body.request;
  if (
    request === null ||
    head?.kind !== "heading" ||
    answers.some(({ kind }) => kind === "heading") ||
    !random.chance(0.2)
  )
    return body;
  const entries = [
    { term: random.pick(REQUEST_HEADINGS), body: request },
    { term: random.pick(RESPONSE_HEADINGS), body: answers },
  ];
  return { ...body, layout: `${body.layout}-record`, requestPart: [], responsePart: [{ kind: "dl", entries }] };
}

/** Puts the head, the opening and the closing around a body. */
export function frameLetter(writer: Writer, composed: LetterBody): FramedLetter {
  const { facts, random } = writer;
  const body = asRecord(random, composed);
  const inTitle = facts.reference !== null && random.chance(0.25);
  const asLetter = random.chance(0.55);
  const title = (
    inTitle ? titleWithReference(writer) : random.pick(["@", "@ - FOI request", "Freedom of Information request: @"])
  ).replace("@", facts.topic.title);
  const greeting = random.chance(0.5) ? [paragraph(random.pick(GREETINGS))] : [];
  return {
    title,
    head: asLetter ? letterHead(writer, inTitle) : fieldHead(writer, inTitle, body),
    opening: asLetter ? [...greeting, ...thanks(writer, facts.received !== null)] : thanks(writer, false),
    body,
    middle: [],
    closing: writeClosing(writer, body),
    signature: [...signature(writer), ...annex(writer, body)],
  };
}
