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

describe("a letter that numbers its paragraphs", () => {
  test("by a list answers as a whole, though the first of them quotes a question", async () => {
    const paragraphs = [
      "Thank you for your letter of 3 April 2024, in which you asked: &ldquo;How many huts stood empty, and what did it cost to guard them?&rdquo;",
      "I am treating it as a request under the Freedom of Information Act 2000.",
      "A search is complete and I can confirm that all of this is held.",
      "Six huts stood empty on that day.",
      "The cost is exempt under section 43(2). The public interest lies in withholding it while bids are open.",
      "If you have any queries about this letter, please contact this office.",
    ];
    const { request, questions } = await readRecord(
      `<p>Tarn Estates Office</p><p>28 May 2024</p><p>Dear Mr Abbot,</p><ol>${paragraphs.map((one) => `<li>${one}</li>`).join("")}</ol><p>Yours sincerely</p>`,
      "text/html",
    );
    expect(request).toBe("How many huts stood empty, and what did it cost to guard them?");
    expect(questions.map(({ label, status }) => [label, status])).toEqual([[null, "partially-answered"]]);
    expect(questions[0]?.answer).toMatch(/Six huts[\s\S]*bids are open\.$/);
  });
});

test("letters that a sentence of the reply tells are the questions of its parts", async () => {
  const { request, questions } = await read(
    "Dear Dr Lane",
    "Thank you for your enquiry of 18 September. You asked for (a) the model of the quay, (b) any survey made since 2021 and (c) letters of the owner.",
    "Part (a) – The model is attached.",
    "Part (b) – None has been made since 2021, and under regulation 12(4)(a) the information is not held.",
    "Part (c) – We hold nine letters. They are withheld under regulation 12(5)(e) of the Environmental Information Regulations 2004.",
    "Yours sincerely",
  );
  expect(request).toBe("(a) the model of the quay, (b) any survey made since 2021 and (c) letters of the owner");
  expect(questions.map(({ label, question, status }) => [label, question, status])).toEqual([
    ["a", "the model of the quay", "answered"],
    ["b", "any survey made since 2021", "not-held"],
    ["c", "letters of the owner", "refused"],
  ]);
});

test("what is counted beside a pointer elsewhere is given", async () => {
  const { outcome, questions } = await read(
    "Dear Ms Ferrar",
    "Thank you for your email of 15 January 2025, in which you requested the fines imposed since 2019, and the appeals against them.",
    "The fines are published on our website and are exempt under section 21 of the Freedom of Information Act 2000.",
    "There have been eleven appeals since 2019. Four were upheld.",
    RIGHTS,
  );
  expect([outcome, questions[0]?.status]).toEqual(["partially-disclosed", "partially-answered"]);
});

test("a request printed in its own words right under the announcement of the response is the request", async () => {
  const asked =
    "Under the Freedom of Information Act, I would like to request the number of complaints about bonfires made last year.";
  const { request, questions } = await read(
    "Dear Requester",
    "The Council has considered your request of 17 February 2021 and our response to your questions is shown below.",
    asked,
    "In accordance with section 1(1) of the Act the Council has a duty to confirm whether it holds this. We hold it and withhold it under section 22.",
    RIGHTS,
  );
  expect(request).toBe(asked);
  expect(questions.map(({ status }) => status)).toEqual(["refused"]);
});

test("what the authority would like under the announcement of its response is its answer", async () => {
  const { request } = await read(
    "Dear Requester",
    "Please find our response below.",
    "I would like to confirm that the Council has nine ponds, all of them in Fenby.",
    RIGHTS,
  );
  expect(request).toBeNull();
});

test("a body that holds some of it announces its answers, not what was asked", async () => {
  const { request, questions } = await readRecord(
    [
      "Fenby Health NHS Foundation Trust",
      "Your request:",
      "1. How many beds are there in the ward?",
      "2. How many of them were empty?",
      "Having completed enquiries within the Trust, FH NHS FT does hold some information relating to your request as follows:",
      "1. How many beds are there in the ward?",
      "There are nine beds in the ward by the river.",
      "2. How many of them were empty?",
      "Two stood empty in May, and one in June.",
    ].join("\n"),
    "text/plain",
  );
  expect(request).toBe("1. How many beds are there in the ward?\n2. How many of them were empty?");
  expect(questions.map(({ answer }) => answer)).toEqual([
    "There are nine beds in the ward by the river.",
    "Two stood empty in May, and one in June.",
  ]);
});
