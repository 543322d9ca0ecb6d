import { describe, expect, it } from "@jest/globals";
import { readRecord } from "../read-page.js";

const ASKED = "Please tell me how many kites the Board has taken down from the mast since 2015.";
const ANSWER = "We have taken down eleven kites since 2015, the last of them in March.";
const SIGNED = "Kind regards\n\nRecords Officer";

/** Heads over an older mail, as programs write them; `@` is who wrote it and `#` to whom. */
const HEADS: readonly string[] = [
  "From: @\nSent: 05 October 2022 11:20\nTo: #\nSubject: kites",
  "-----Original Message-----\nFrom: @ [mailto:redacted]\nSent: 05 October 2022 11:20\nTo: #\nSubject: kites",
  "________________________________\n*From:* @\n*Sent:* 5 October 2022 11:20\n*To:* #\n*Subject:* kites",
  "From: @\n\nDate: 5 October 2022\n\nTo: #",
  "From: @ Sent: 05 October 2022 11:20 To: # Subject: kites",
  "On Wed, 5 Oct 2022 at 11:20, @ <mast@example.org> wrote:",
  "@ <mast@example.org> Wed, Oct 5, 2022 at 11:20 AM\nTo: #",
  "@\nWed 05/10/2022 11:20\nTo: #",
];

const head = (form: string, from: string, to: string) => form.replace("@", from).replace("#", to);

describe("a trail of mail with the newest on top", () => {
  it.each(HEADS)("holds the request in the requester's mail under %j", async (form) => {
    const mail = `${head(form, "P Green", "FOI Mailbox")}\n\nDear Mast Board,\n\n${ASKED}\n\nYours faithfully\n\nP Green`;
    const record = await readRecord(`Dear Mr Green\n\n${ANSWER}\n\n${SIGNED}\n\n${mail}`);
    expect(record.request).toBe(ASKED);
    expect(record.questions).toMatchObject([{ label: null, question: ASKED, answer: ANSWER }]);
  });

  it.each(HEADS)("passes over what was written between request and reply, under %j", async (form) => {
    const between = `${head(form, "P Green", "FOI Mailbox")}\n\nPlease answer me. How long must I wait?\n\n${head(form, "FOI Mailbox", "P Green")}\n\nWe have received your email and will reply within 20 working days.`;
    const mail = `${head(form, "P Green", "FOI Mailbox")}\n\nHello\n\n${ASKED}\n\nThanks`;
    const record = await readRecord(`Dear Mr Green\n\n${ANSWER}\n\n${SIGNED}\n\n${between}\n\n${mail}`);
    expect(record.request).toBe(ASKED);
    expect(record.questions).toMatchObject([{ question: ASKED, answer: ANSWER }]);
  });

  it("answers with what a colleague wrote to the office that forwards it", async () => {
    const asked = "How many kites were taken down?";
    const top =
      "From: FOI Mailbox\nDate: 7 November 2022 14:40\nSubject: Fwd: kites\nTo: P Green\n\nDear P Green,\n\nPlease see below the response from our riggers.\n\nFOI Mailbox, Mast Board";
    const inner =
      "---------- Forwarded message ---------\nFrom: Riggers\nDate: 4 November 2022 09:12\nSubject: Re: kites\nTo: FOI Mailbox\n\nHi\n\n1. Eleven.\n2. We don't keep a list of owners.\n\nThanks\nJo";
    const request = `On Tue, 18 Oct 2022 at 22:17, P Green <p@example.org> wrote:\n\nHello,\n\n1. ${asked}\n2. Who owned them?\n\nP Green`;
    const record = await readRecord(`${top}\n\n${inner}\n\n${request}`);
    expect(record.questions).toMatchObject([
      { label: "1", question: asked, answer: "Eleven.", status: "answered" },
      { label: "2", question: "Who owned them?", status: "not-held" },
    ]);
    expect([record.dateReceived, record.dateResponded]).toEqual(["2022-10-18", "2022-11-07"]);
  });

  it.each([
    "Thank you for your email, which has been passed to me. I will look into this and come back to you.",
    "I acknowledge receipt of your request and will reply within 20 working days.",
  ])("answers nothing yet where its newest mail says %j", async (words) => {
    const mail = `On Wed, 5 Oct 2022 at 11:20, P Green <p@example.org> wrote:\n\n> Dear Mast Master\n> ${ASKED}\n> P Green`;
    const record = await readRecord(`Dear P Green\n\n${words}\n\nRegards\n\nJ Main\nMast Board\n\n${mail}`);
    expect(record).toMatchObject({ request: ASKED, outcome: "unknown", dateReceived: "2022-10-05" });
    expect(record.questions).toMatchObject([{ question: ASKED, answer: null, status: "unanswered" }]);
  });

  it("may thank for the request and answer in one short sentence", async () => {
    const mail = `From: P Green\nTo: FOI Mailbox\n\nWednesday 5 October 2022\n\n${ASKED}\n\nP Green\nKites for All`;
    const head = "From: FOI Mailbox\nTo: P Green\n\nMonday 10 October 2022";
    const record = await readRecord(`${head}\n\nThanks for your FOI.\n\nThere were 11.\n\nRegards\n\n${mail}`);
    expect(record.questions).toMatchObject([{ question: ASKED, answer: "There were 11.", status: "answered" }]);
    expect([record.dateReceived, record.dateResponded]).toEqual(["2022-10-05", "2022-10-10"]);
  });

  it("is answered between the lines of the request that its newest mail points to", async () => {
    const head = "From: FOI Mailbox\nSent: 10 October 2022 09:00\nTo: P Green\nSubject: RE: kites";
    const mail =
      "From: P Green\nSent: 5 October 2022 11:20\nTo: FOI Mailbox\nSubject: kites\n\nHello\n\n1. How many kites were taken down?\n\nEleven.\n\n2. Who owned them?\n\nSorry, we have never recorded that.\n\nP Green";
    const record = await readRecord(
      `${head}\n\nDear P Green\n\nThank you for your email. Please see answers in red below.\n\nKind regards\nJ Main\nMast Board\n\n${mail}`,
    );
    expect(record.questions).toMatchObject([
      { label: "1", answer: "Eleven.", status: "answered" },
      { label: "2", status: "not-held" },
    ]);
    expect(record.dateResponded).toBe("2022-10-10");
  });
});
