import { type FramedLetter, writeClosing } from "./frame-letter.js";
import type { LetterBody } from "./letter.js";
import { heading, paragraph } from "./letter.js";
import type { Piece } from "./types.js";
import { GREETINGS, SIGN_OFFS } from "./vocabulary/letters.js";
import type { Writer } from "./writer.js";

const REQUESTERS = [
  "A resident",
  "Canal walker",
  "Local history group",
  "Bus user",
  "Rail passenger",
  "Parish newsletter",
];
const DISCLAIMERS = [
  "This email and any attachments are confidential and meant only for the person to whom they are addressed.",
  "If you have received this message in error please delete it and tell the sender.",
  "The views in this email are those of the sender and not of the organisation.",
];
const noise = (text: string): Piece => ({ kind: "noise", text });

/** A public thread of messages: the request, an acknowledgement and the reply. */
export function frameThread(writer: Writer, body: LetterBody): FramedLetter {
  const { facts, random } = writer;
  const requester = random.pick(REQUESTERS);
  const [received, responded] = [facts.received?.printed ?? "", facts.responded?.printed ?? ""];
  const link = noise(random.pick(["Link to this", "Report", "Permalink"]));
  const greeting = random.pick(GREETINGS);
  const reference =
    facts.reference === null
      ? []
      : [paragraph(`${random.pick(["Our ref", "Our reference", "Ref", "Reference"])}: ${facts.reference}`)];
  return {
    title: `${facts.topic.title} - a Freedom of Information request to ${facts.authority}`,
    head: [headOf(requester, received)],
    opening: [paragraph(`Dear ${facts.authority},`)],
    body: { ...body, requestPart: body.request ?? [] },
    middle: [
      paragraph("Yours faithfully,"),
      paragraph(requester),
      link,
      ...(random.chance(0.6) ? acknowledgement(writer, link) : []),
      headOf(`${facts.signatory}, ${facts.authority}`, responded),
      ...reference,
      paragraph(greeting),
      paragraph(writer.fill("Thank you for your request, which we have dealt with under the {act}.")),
    ],
    closing: writeClosing(writer, body),
    signature: [
      paragraph(random.pick(SIGN_OFFS)),
      paragraph(`${facts.signatory}\n${facts.authority}`),
      ...(random.chance(0.7) ? random.some(DISCLAIMERS, 2).map(noise) : []),
      ...(random.chance(0.4) ? [noise("show quoted sections")] : []),
      link,
    ],
  };
}

/** A message's head; a scrape that loses its date keeps a line with its author. */
function headOf(author: string, date: string): Piece {
  return date === "" ? paragraph(author) : heading(`${author} ${date}`, 3);
}

function acknowledgement(writer: Writer, link: Piece): Piece[] {
  const { facts, random } = writer;
  const received = facts.received?.printed ?? "";
  return [
    headOf(facts.authority, received),
    paragraph(
      random.pick([
        "Thank you for your request for information.",
        "We acknowledge receipt of your request.",
        "Your request has been logged.",
      ]),
    ),
    paragraph(
      random.pick([
        "You can expect an answer within 20 working days.",
        "A reply will be sent to you as soon as we can.",
      ]),
    ),
    paragraph(random.pick(SIGN_OFFS)),
    link,
  ];
}
