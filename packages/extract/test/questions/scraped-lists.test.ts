import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const page = (...lines: readonly string[]) => lines.join("\n");

describe("lists that a scrape left without headings", () => {
  test("answers a list that starts again, though choices stand under one of its questions", async () => {
    const record = await readRecord(
      page(
        "FOI Request",
        "Disclosure ID",
        "Request Date",
        "May 4, 2021",
        "Lifts out of order",
        "1. How many lifts failed at your sites in that year?",
        "2. Were there days on which a visitor has:",
        "Been shut in",
        "Waited more than an hour",
        "3. How many lifts have you bought?",
        "1. We hold no central record of this.",
        "2. Eleven days.",
        "3. None",
      ),
      "text/plain",
    );
    expect(record.questions.map(({ label, answer }) => [label, answer])).toEqual([
      ["1", "We hold no central record of this."],
      ["2", "Eleven days."],
      ["3", "None"],
    ]);
    expect(record.request).toContain("Were there days on which a visitor has:");
  });

  test("does not take a table's figures for labels", async () => {
    const record = await readRecord(
      page(
        "Request",
        "1. I would like the number of boats lost in each year.",
        "2. I would like the days on which they were lost.",
        "Response",
        "The Board holds this and gives it below:",
        "Year |",
        "Boats |",
        "2017 |",
        "1 |",
        "2018 |",
        "4 |",
        "2019 |",
        "1 |",
        "The days are not held.",
      ),
      "text/plain",
    );
    expect(record.questions.map(({ label }) => label)).toEqual(["1", "2"]);
    expect(record.questions[0]?.answer).toContain("2017");
    expect(record.questions[1]?.answer).toContain("The days are not held.");
  });

  test("reads a list that only names what is asked for as questions that nothing answers", async () => {
    const record = await readRecord(
      page(
        "Request",
        "Please send me this for the years to May 2024:",
        "1. The number of ferries hired during the time given, by month",
        "2. The number of crews that your board paid in the same time",
      ),
      "text/plain",
    );
    expect(record.questions.map(({ label, status }) => [label, status])).toEqual([
      ["1", "unanswered"],
      ["2", "unanswered"],
    ]);
    expect(record.outcome).toBe("unknown");
  });

  test("takes all up to the marked answer for the question", async () => {
    const record = await readRecord(
      page(
        "Question Number 1:",
        "Can the Trust say why each bed was closed?",
        "For example: bed 4 / leak / May 2010",
        "Answer To Question 1:",
        "Not recorded.",
        "Question Number 2:",
        "How many beds were bought?",
        "Answer To Question 2:",
        "Nine.",
      ),
      "text/plain",
    );
    expect(record.questions[0]?.question).toContain("bed 4 / leak / May 2010");
    expect(record.questions.map(({ answer }) => answer)).toEqual(["Not recorded.", "Nine."]);
  });
});

describe("letters that answer nothing", () => {
  test("leaves a statute's limbs in the answer, and gives the others the file that was handed over", async () => {
    const record = await readRecord(
      page(
        "Your request",
        "(a) List all moorings with their lengths.",
        "(b) The fee of each mooring.",
        "(c) If the mooring is empty, the date from which it was",
        "Our response",
        "Please see the attached spreadsheet.",
        "Please also note that the following is left out:",
        "(c) If the mooring is empty, the date from which it was",
        "This is exempt under Section 31(1) of the Freedom of Information Act 2000. Disclosure would be likely to prejudice:",
        "a. the prevention or detection of crime,",
        "b. the apprehension or prosecution of offenders,",
      ),
      "text/plain",
    );
    expect(record.questions.map(({ label, answer, status }) => [label, answer?.slice(0, 12), status])).toEqual([
      ["a", "Please see t", "answered"],
      ["b", "Please see t", "answered"],
      ["c", "This is exem", "refused"],
    ]);
  });
});

describe("notes and numbers beside what is refused", () => {
  test("ties a starred note to the figures that carry its star", async () => {
    const record = await readRecord(
      page(
        "Request",
        "1. The number of complaints.",
        "2. The number of payments.",
        "Response 30-07-2024",
        "1. 58",
        "2. <5*",
        "*As the numbers are low a person could be told from them. This is exempt under section 38(1)(b) of the Freedom of Information (Scotland) Act 2002.",
      ),
      "text/plain",
    );
    expect(record.questions.map(({ status }) => status)).toEqual(["answered", "partially-answered"]);
  });

  test("gives nothing where only the numbers of questions stand before the refusal", async () => {
    const record = await readRecord(
      page(
        "Request",
        "1) The number of gates",
        "2) The number of locks",
        "3) The oldest lock",
        "Response",
        "What you ask for in questions 1 to 2 is on our website and is exempt under Section 25 of the Freedom of Information (Scotland) Act 2002.",
        "The information requested for question 3 is not held by the Board and is exempt under Section 17 of the Freedom of Information (Scotland) Act 2002.",
      ),
      "text/plain",
    );
    expect(record.questions.map(({ status }) => status)).toEqual(["refused", "refused", "not-held"]);
  });
});

describe("lists that a scrape numbered with ones", () => {
  test("counts them where the reply names one, and gives the others what was attached", async () => {
    const record = await readRecord(
      "<h1>Drones (3300/18)</h1><h3>Request</h3><ol><li>How many incidents with drones were there?</li></ol><p>&nbsp;</p><ol><li>How many led to a charge?</li></ol><p>&nbsp;</p><ol><li>What are your plans for covert use?</li></ol><h3>Response</h3><p>Please see our response attached.</p><h3>Reasons for decision</h3><p>In this case, this letter represents a Refusal Notice for question 3. We neither confirm nor deny that any data are held by virtue of Section 24(2) and Section 31(3).</p>",
      "text/html",
    );
    expect(record.questions.map(({ label, status }) => [label, status])).toEqual([
      ["1", "answered"],
      ["1", "answered"],
      ["1", "neither-confirm-nor-deny"],
    ]);
  });
});

describe("pages that ask or name, and do not answer", () => {
  test("takes a list that asks, with a remark in it, for a request alone", async () => {
    const record = await readRecord(
      page(
        "1. If you have a depot how many people complained of it in the",
        "(i) 2018/19 financial year,",
        "(ii) 2019/20 financial year",
        "2. How many of these complaints spoke of (i) noise and (ii) smell.",
        "Please note that a complaint may speak of both.",
        "3. For each complaint please provide a summary.",
      ),
      "text/plain",
    );
    expect(record.outcome).toBe("unknown");
    expect(record.questions.every(({ status }) => status === "unanswered")).toBe(true);
  });

  test("takes a title over the fields of a case for no request", async () => {
    const record = await readRecord(
      page(
        "FOI Request: Grounds maintenance",
        "Date received: 4 May 2022",
        "1. Please provide the name of your contractor",
        "Green Lanes Limited",
        "2. Please provide the value of the contract",
        "£1.2m a year",
        "3. Please provide the tender documents",
        "The council considers this exempt under section 43(2) of the Freedom of Information Act.",
      ),
      "text/plain",
    );
    expect(record.questions.map(({ label, status }) => [label, status])).toEqual([
      ["1", "answered"],
      ["2", "answered"],
      ["3", "refused"],
    ]);
  });
});

describe("what stands round a list", () => {
  test("asks of all points what stands behind the last, and hears no clarification in a requester's offer", async () => {
    const record = await readRecord(
      page(
        "Freedom of Information Request",
        "Received: 13 February 2020",
        "For each year could you please answer the following questions:",
        "1. How many boats were lost?",
        "2. The total paid for them.",
        "Please provide the data for each of these points by month.",
        "If you have any queries I will be very happy to clarify what I am asking for.",
        "Outcome / Documents",
        "- Response (all information to be supplied) - application/pdf - Download",
      ),
      "text/plain",
    );
    expect(record.questions.map(({ question, status }) => [question, status])).toEqual([
      ["How many boats were lost?", "answered"],
      ["The total paid for them.", "answered"],
    ]);
  });

  test("leaves a remark below the questions in the request, and entries printed as first ones too", async () => {
    const record = await readRecord(
      page(
        "You asked for:",
        "1. The number of boats lost:",
        "2. The names of those that were raised",
        "1. The place of each",
        "1. The day of each",
        "NB These numbers should include all boats.",
      ),
      "text/plain",
    );
    expect(record.outcome).toBe("unknown");
    expect(record.request).toContain("The day of each");
  });
});
