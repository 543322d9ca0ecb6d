import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const ANSWERS = [
  "1. How many huts are let?",
  "There are 40 huts.",
  "2. What do they bring in?",
  "We had £9,120 last year.",
  "You may ask for an internal review.",
];

const letter = (opening: string, date = "28 June 2023", head = "Rokeby Council") =>
  [head, date, "Dear Ms Quill", opening, ...ANSWERS, "Yours sincerely", "Jo Hall"].join("\n\n");

const daysOf = async (page: string) => {
  const { dateReceived, dateResponded } = await readRecord(page, page.startsWith("<") ? "text/html" : "text/plain");
  return [dateReceived, dateResponded];
};

test.each([
  ["You asked for a review. THE REPLY\n\nThis was issued on 2 May 2023. It withheld all of it."],
  ["I have looked at it again.\n\nWe answered on 2 May 2023. The first part was refused."],
  [
    "You asked for lists on 3 April 2023 under the Freedom of Information Act, and the Board replied on 2 May 2023. You were not content and asked for an internal review, which I have made.",
  ],
  ["2. Rokeby Council replied on 2 May 2023. It confirmed that it had nothing."],
  ["INTERNAL REVIEW OF OUR DECISION OF 2 MAY 2023\n\nI have looked at it again."],
  ["I have looked at it again. The original decision was sent to you on 2 May 2023 and gave nothing."],
])("a letter that tells of the reply before it has its own day: %s", async (opening) => {
  expect((await daysOf(letter(opening)))[1]).toBe("2023-06-28");
});

test("a page without a letter has the day on which it says that it answered", async () => {
  const page = "<h1>Huts</h1><p>We answered on 2 May 2023</p><h2>Request</h2><p>How many huts are let?</p>";
  expect((await daysOf(`<html><body><main>${page}<h2>Response</h2><p>40.</p></main></body></html>`))[1]).toBe(
    "2023-05-02",
  );
});

test.each([
  [
    "Your request of 3 April 2023 was answered on 2 May. You wrote on 9 May to say that you were not content.",
    "2023-04-03",
  ],
  ["Thank you for your request, which reached us on the last day of the week, 5 May 2023.", "2023-05-05"],
  ["Thank you for your request of 5 May 2023. We hold a letter from our surveyor of 9 May 2022.", "2023-05-05"],
])("the day of receipt: %s", async (opening, day) => {
  expect((await daysOf(letter(opening)))[0]).toBe(day);
});

test.each(["28 June 2O23", "28 June ’23", "28 / 06 / 2023", "2023/06/28", "28 Jun 23"])(
  "a letter of %s",
  async (day) => {
    expect((await daysOf(letter("Thank you for your request.", `Date: ${day}`)))[1]).toBe("2023-06-28");
  },
);

test.each(["28 Jun 23 huts were let", "28 June 23"])("two digits behind a month may be a count: %s", async (day) => {
  expect((await daysOf(letter("Thank you for your request.", day)))[1]).toBeNull();
});

const TRAIL = [
  ">>> Records Desk 28/06/2023 16:48 >>>",
  "Dear Mr Cadogan",
  "I am now able to reply. There are 40 huts, of which 12 are let. You may ask for an internal review.",
  ">>> Huw Cadogan 05/05/2023 19:15 >>>",
  "Dear Council",
  "How many huts are there?",
];
const SENT = [
  "From: Inforequests North [mailbox]\nSent: 28 June 2023 15:42\nSubject: Huts - our ref NR4471",
  "Thank you for your enquiry which we received on 5 May 2023.",
  ...ANSWERS,
];
test.each([
  ["between arrows", TRAIL.join("\n\n")],
  ["a mail without its addressee", SENT.join("\n\n")],
])("heads of mails: %s", async (_, page) => {
  expect(await daysOf(page)).toEqual(["2023-05-05", "2023-06-28"]);
});

const portal = (answer: string, answered: string) =>
  `<html><body><main><h1>Details</h1><table><tr><td>Status</td><td>Closed</td></tr><tr><td>Create Date</td><td>5/20/2023 10:02 AM</td></tr></table><div><div>On ${answered}, Records Desk wrote:</div><p>Dear Requester</p><p>${answer}</p></div><div><div>On 5/20/2023 10:02:31 AM, Requester wrote:</div><p>How many huts are let?</p></div></main></body></html>`;
test("days of American software, where no month has that number", async () => {
  const answer = "40 huts are let. Names are exempt under section 40(2). You may ask for an internal review.";
  expect(await daysOf(portal(answer, "6/28/2023 3:48:12 PM"))).toEqual(["2023-05-20", "2023-06-28"]);
});

const comments = (first: string) =>
  `<html><body><main><h1>Huts</h1><ul><li><div><span>Olwen T.</span> <time>19 May 2023 08:47</time></div><p>Hi there</p><p>How many huts are let, and which papers tell of them?</p></li><li><div><span>Records Desk</span> <time>26 May 2023 10:15</time></div><p>Hi Olwen</p><p>${first}</p></li><li><div><span>Records Desk</span> <time>28 June 2023 16:02</time></div><p>Hi Olwen</p><p>40 huts are let. The papers are exempt under section 42. You may ask for an internal review.</p></li></ul></main></body></html>`;
test.each(["Before I can go on I need to know which papers you are after.", "Case reference: 2023/0064190"])(
  "a message that answers nothing yet: %s",
  async (first) => {
    expect(await daysOf(comments(first))).toEqual(["2023-05-19", "2023-06-28"]);
  },
);

const referenceOf = async (page: string) => (await readRecord(page, "text/plain")).reference;
test.each([
  [
    "RWB2022/12876",
    letter("Thank you.", "28 June 2023", "Rokeby Weirs Board\n\nRokeby Weirs Board reference: RWB2022/12876"),
  ],
  ["EIR 5518", letter("Thank you for your request.", "28 June 2023", "Rokeby Council\n\nYour ref: EIR 5518")],
  ["FOI 4471", letter("Thank you.", "28 June 2023", "Rokeby Council\n\nYour ref: EIR 5518\n\nOur ref: FOI 4471")],
  ["2024/07", ["FOI request 2024/07: Huts", ...ANSWERS].join("\n\n")],
  [null, ["FOI requests 2023/24: Huts", ...ANSWERS, "286.5"].join("\n\n")],
])("references and what only looks like them: %s", async (reference, page) => {
  expect(await referenceOf(page)).toBe(reference);
});

test.each([
  [
    "The state of it was dealt with under the Environmental Information Regulations 2004 and is excepted by regulation 12(4)(d). The advice is not environmental information. It is exempt under section 42(1) of the Freedom of Information Act 2000.",
    ["foia-2000", "eir-2004"],
  ],
  ["Ymdriniwyd â'ch cais yn unol â Deddf Rhyddid Gwybodaeth 2000.", ["foia-2000"]],
])("regimes: %s", async (opening, regimes) => {
  expect((await readRecord(letter(opening), "text/plain")).regimes).toEqual(regimes);
});
