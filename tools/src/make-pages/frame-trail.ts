import { type FramedLetter, writeClosing } from "./frame-letter.js";
import { heading, type LetterBody, paragraph } from "./letter.js";
import type { Piece } from "./types.js";
import { GREETINGS, SIGN_OFFS } from "./vocabulary/letters.js";
import type { Writer } from "./writer.js";

const DIVIDERS = ["-----Original Message-----", "________________________________", "----- Forwarded message -----"];
const SUBJECTS = ["Freedom of Information request", "FOI request", "Request for information"];

/** A mail that answers by number, over the mail that asked: the request stands at the end of the page. */
export function frameTrail(writer: Writer, body: LetterBody): FramedLetter {
  const { facts, random } = writer;
  const subject = `${random.pick(SUBJECTS)} - ${facts.topic.title}`;
  const office = `${facts.signatory}, ${facts.authority}`;
  const [received, responded] = [facts.received?.printed ?? "", facts.responded?.printed ?? ""];
  const reference = facts.reference === null ? [] : [paragraph(`Our ref: ${facts.reference}`)];
  const trail = [
    paragraph(random.pick(DIVIDERS)),
    ...mailHead("Requester", received, office, subject),
    paragraph(`Dear ${facts.authority},`),
    ...(body.request ?? []),
    paragraph("Yours faithfully,"),
    paragraph("A resident"),
  ];
  return {
    title: subject,
    head: mailHead(office, responded, "Requester", `RE: ${subject}`),
    opening: [
      ...reference,
      paragraph(random.pick(GREETINGS)),
      paragraph(writer.fill("Thank you for your request, which we have dealt with under the {act}.")),
    ],
    body: { ...body, requestPart: [] },
    middle: [],
    closing: writeClosing(writer, body),
    signature: [paragraph(random.pick(SIGN_OFFS)), paragraph(`${facts.signatory}\n${facts.authority}`), ...trail],
  };
}

function mailHead(from: string, sent: string, to: string, subject: string): Piece[] {
  return [`From: ${from}`, `Sent: ${sent}`, `To: ${to}`, `Subject: ${subject}`].map(paragraph);
}

const ANNEX_HEADINGS = [
  "Annex A - Your request",
  "Annex: the request in full",
  "Annex 1 – Request",
  "Appendix A: Your request",
];
const SEE_ANNEX = [
  "Your request is set out in full in the annex to this letter.",
  "The text of your request is at the end of this letter.",
];

/** The letter with its request moved into an annex behind the signature. */
export function annexRequest({ random }: Writer, letter: FramedLetter): FramedLetter {
  const request = letter.body.request ?? [];
  return {
    ...letter,
    opening: [...letter.opening, paragraph(random.pick(SEE_ANNEX))],
    body: { ...letter.body, requestPart: [] },
    signature: [...letter.signature, heading(random.pick(ANNEX_HEADINGS)), ...request],
  };
}
