import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const mail = (from: string, sent: string, to: string, subject: string, body: readonly string[]) =>
  [`From: ${from}\nSent: ${sent}\nTo: ${to}\nSubject: ${subject}`, ...body].join("\n\n");

const ASKED = mail("Jo Lamb", "3 May 2020 09:12", "FOI", "Bells", [
  "Hello",
  "Under FOI, how many of the ferry bells were out of order in 2018?",
  "Jo Lamb",
]);
const REFUSED = mail("FOI", "29 May 2020 14:01", "Jo Lamb", "RE: Bells", [
  "Dear Ms Lamb",
  "We hold this information and withhold it under section 43(2). You may ask for an internal review.",
  "FOI Team, Weirs Council",
]);

test("a trail that has a review on its top was answered on the day of the review", async () => {
  const lines = [
    mail("Monitoring Officer", "9 July 2020 10:00", "Jo Lamb", "RE: Bells - internal review", [
      "Dear Ms Lamb",
      "I have carried out the internal review that you asked for. I uphold the decision to rely on section 43(2).",
      "You may now complain to the Information Commissioner.",
      "Monitoring Officer, Weirs Council",
    ]),
    mail("Jo Lamb", "11 June 2020 08:00", "FOI", "RE: Bells", ["I require a review. Bells are no secret.", "Jo Lamb"]),
    REFUSED,
    ASKED,
  ];
  expect((await readRecord(lines.join("\n\n"))).dateResponded).toBe("2020-07-09");
});

test("a mail that asks back over the request is what the authority answered", async () => {
  const asksBack = mail("FOI", "6 May 2020 10:00", "Jo Lamb", "RE: Bells", [
    "Dear Ms Lamb",
    "Before we can go on we need you to clarify your request. Please tell us which of the ferries you mean.",
    "FOI Team, Weirs Council",
  ]);
  expect((await readRecord([asksBack, ASKED].join("\n\n"))).dateResponded).toBe("2020-05-06");
});

test("the rest of an answer leaves the day of the answer", async () => {
  const rest = mail("FOI", "12 June 2020 10:00", "Jo Lamb", "RE: Bells", [
    "Dear Ms Lamb",
    "The last part is answered here: nine bells were mended in 2018.",
    "FOI Team, Weirs Council",
  ]);
  expect((await readRecord([rest, REFUSED, ASKED].join("\n\n"))).dateResponded).toBe("2020-05-29");
});
