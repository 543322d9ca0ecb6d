import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const HEAD = ["Ferry bells", "Jo Lamb made this Freedom of Information request to Weirs Council"];
const ASKED = "Please send me the cost of the ferry's bell.";
const message = (author: string, date: string, ...lines: readonly string[]) => [author, date, ...lines];
const first = message("Jo Lamb", "2 May 2020", "Dear Weirs Council,", ASKED, "Yours faithfully,", "Jo Lamb");
const answer = message(
  "Clerk, Weirs Council",
  "21 June 2020",
  "Dear Jo Lamb",
  "The bell cost £41 in 2019. You may ask for an internal review of this.",
);
const thread = (reply: readonly string[], ...own: readonly string[]) =>
  [
    ...HEAD,
    ...first,
    ...message("Clerk, Weirs Council", "4 May 2020", "Dear Jo Lamb", ...reply),
    ...(own.length === 0
      ? []
      : message("Jo Lamb", "9 June 2020", "Dear FOI Team,", ...own, "Yours sincerely,", "Jo Lamb")),
    ...answer,
  ].join("\n\n");

describe("a later message of a thread", () => {
  const receipt = ["We acknowledge your request, which we received on 4 May 2020. The due date is 2 June 2020."];
  const asks = ["Could you please clarify which bell you mean, the old one or the new one?"];

  test.each([
    "The day has come and gone. Section 10 of the Act says promptly.",
    "It is well past the date you set. Could you please answer?",
  ])("that only waits adds nothing to the request: %s", async (chaser) => {
    expect((await readRecord(thread(receipt, chaser))).request).toBe(ASKED);
  });

  test("that says what was meant belongs to it", async () => {
    expect((await readRecord(thread(asks, "I mean the new bell only."))).request).toBe(
      `${ASKED}\nI mean the new bell only.`,
    );
  });

  test("in which the authority lists what it does not know is none of it", async () => {
    const list = [
      "Please tell us:",
      "- which bell you have in mind;",
      "- whether you want its price or the cost of hanging it.",
    ];
    expect((await readRecord(thread([...asks, ...list]))).request).toBe(ASKED);
  });
});

describe("behind the quoted request the authority speaks", () => {
  test.each([
    "It has been considered under the Freedom of Information Act 2000.",
    "As what you want is environmental information, we have dealt with it under the Environmental Information Regulations 2004.",
    "As what you have asked for is environmental information, the Agency is required to deal with it under the Regulations.",
  ])("%s", async (law) => {
    const letter = [
      "Weirs Agency",
      "Dear Ms Lamb",
      "Thank you for your request of 3 May 2024. You asked for:",
      "1. The cost of each weir.",
      "2. The reports on them since 2020.",
      law,
      "Response to item 1",
      "The weirs cost £41 each.",
      "Response to item 2",
      "We do not hold any.",
    ].join("\n\n");
    expect((await readRecord(letter)).request).toBe("1. The cost of each weir.\n2. The reports on them since 2020.");
  });
});

describe("what stands before the first question", () => {
  test("is the request's own where the requester leads in to it", async () => {
    const page =
      "<h1>Bells</h1><h2>Request</h2><p>We would like the following about the ferry's bells:</p><ul><li>the cost of each</li><li>the year in which each was hung</li></ul><h2>Response</h2><p>They cost £41 each, and we hold no record of the years.</p>";
    expect((await readRecord(page, "text/html")).request).toBe(
      "We would like the following about the ferry's bells:\nthe cost of each\nthe year in which each was hung",
    );
  });

  test("is none of it where he only asks leave to ask", async () => {
    const mail = [
      "From: Clerk <clerk@fenby.example>",
      "Sent: 5 May 2024 19:42",
      "To: Jo Lamb",
      "Subject: Re: Bell",
      "",
      "Dear Jo",
      "",
      "The bell cost the Parish Council £41. You may ask for an internal review.",
      "",
      "Regards",
      "Sue",
      "",
      "-----Original Message-----",
      "From: Jo Lamb",
      "Sent: 26 April 2024 08:15",
      "To: clerk@fenby.example",
      "Subject: Bell",
      "",
      "Hello Sue, may I ask under the Freedom of Information Act",
      "",
      "How much did the bell cost the parish?",
      "",
      "Thank you",
      "Jo",
    ].join("\n");
    expect((await readRecord(mail)).request).toBe("How much did the bell cost the parish?");
  });
});
