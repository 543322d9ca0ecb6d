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
});
