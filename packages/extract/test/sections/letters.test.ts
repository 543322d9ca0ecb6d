import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (...paragraphs: readonly string[]) => readRecord(paragraphs.join("\n\n"), "text/plain");
const RIGHTS = "If you are unhappy with this response you may ask for an internal review within 40 working days.";

describe("where the authority begins to speak", () => {
  test.each([
    ["I can respond as follows:"],
    ["We can reply as follows:"],
    ["Our response, under the Freedom of Information Act 2000, is as follows. For ease we repeat each question."],
    ["Our answers to your questions are given below in bold. They come from the Harbour Office."],
  ])("%s", async (announced) => {
    const { request, questions } = await read(
      "Thank you for your request of 3 May 2023, in which you asked:",
      "How many boats are moored at Tarn Quay?",
      "Who owns the crane?",
      announced,
      "How many boats are moored at Tarn Quay?",
      "There are 41 of them.",
      "Who owns the crane?",
      "It belongs to the Board.",
      RIGHTS,
    );
    expect(request).toBe("How many boats are moored at Tarn Quay?\nWho owns the crane?");
    expect(questions.map(({ answer }) => answer)).toEqual(["There are 41 of them.", "It belongs to the Board."]);
  });

  test.each([
    "We wish to advise you that the Board has decided not to give out the map that you asked for on 3 May 2023.",
    "I would like to inform you that the Board's search for the information that you asked for is done.",
  ])("%s", async (opening) => {
    const { request, questions } = await read(
      "Freedom of Information request 4732",
      opening,
      "The map is withheld under section 22 of the Freedom of Information Act 2000, as it will be published in June.",
      RIGHTS,
    );
    expect(request).toBeNull();
    expect(questions).toHaveLength(1);
    expect(questions[0]?.status).not.toBe("unanswered");
  });

  test("the name of the law heads the answer", async () => {
    const { request, questions } = await read(
      "Your request",
      "The number of boats sunk at Tarn Quay in 2021\nPlease give it by month and by owner",
      "Freedom of Information Act 2000",
      "I can confirm that the Board holds this. Two boats sank, in May and in June.",
      RIGHTS,
    );
    expect(request).toMatch(/by month and by owner$/);
    expect(questions[0]?.answer).toMatch(/^I can confirm/);
  });
});

describe("a request that a sentence of the reply begins and a list ends", () => {
  test.each([
    ["I refer to your request of 9 May 2023 for the Board to provide, for each quay, the number of:"],
    ["I refer to the Gazette's request of 9 May 2023 for figures that show, for each quay, the number of:"],
  ])("%s", async (told) => {
    const { request, questions } = await read(
      "Dear Mr Hale,",
      told,
      "• boats that were moored;\n• boats that sank; and\n• a list of the reasons",
      "The figures that we hold are in the file boats.xlsx, which is attached.",
      "Yours sincerely",
    );
    expect(request).toMatch(/for each quay[\s\S]*of:\n(?:• )?boats that were moored;[\s\S]*a list of the reasons$/);
    expect(questions).toHaveLength(1);
    expect(questions[0]?.question).toBe(request);
    expect(questions[0]?.answer).toMatch(/^The figures/);
  });
});

test("sentences in bold that decide or give reasons are no questions", async () => {
  const { questions } = await readRecord(
    `<p>Dear Ms Holt</p><p><b>The information you requested is being withheld under section 22 of the Freedom of Information Act 2000.</b></p>
    <p>It will be published by the Board in June 2024.</p><p><b>Reasons why the public interest favours this:</b></p>
    <p>The figures must first be checked.</p><p>${RIGHTS}</p>`,
    "text/html",
  );
  expect(questions).toHaveLength(1);
});

describe("mails that say little", () => {
  const mail = (body: string) =>
    `From: FOI <foi@weirs.example>\nTo: A Reed <reed@requests.example>\nDate: Wed, 12 Mar 2008 14:59:04 +0000\nSubject: RE: Freedom of Information request - Weirs\n\n${body}`;

  test("one that passes the request on answers nothing", async () => {
    const body =
      "Thank you for your Freedom of Information request. I have forwarded it\nto the relevant department for their reply.";
    const { outcome, questions } = await readRecord(mail(body), "message/rfc822");
    expect([outcome, questions]).toEqual(["unknown", []]);
  });

  test("a notice between lines of stars is noise", async () => {
    const stars = "*".repeat(60);
    const notice = [
      "The information in this email and any attachments is confidential and",
      "may be privileged. It is meant for the one to whom it is sent and for",
      "nobody besides. Should you have had it by mistake please tell us and",
      "destroy all of it. We may look into what is sent and what comes in.",
    ].join("\n");
    const { text, noise } = await readRecord(
      mail(`Dear A Reed\n\nThere are four weirs.\n\nRegards\n\nSam Poole\n\n${stars}\n${notice}\n${stars}\n`),
      "message/rfc822",
    );
    expect(text).not.toContain("privileged");
    expect(noise.map(({ rule }) => rule)).toContain("generic/mail-disclaimer");
  });
});

test.each([
  "You asked: For each quay, please give the number of boats sunk.",
  "You asked: The price of a berth at Tarn Quay",
])("%s", async (asked) => {
  const { request, questions } = await read(
    "Tarn Harbour Board",
    "FOI 6612",
    asked,
    "Response:",
    "Four at each of them.",
  );
  expect(request).toBe(asked.slice("You asked: ".length));
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([[request, "Four at each of them."]]);
});
