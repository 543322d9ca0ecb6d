import { describe, expect, test } from "@jest/globals";
import { readStatus } from "../../src/outcome/read-status.js";
import { readRecord } from "../read-page.js";

const page = (...lines: readonly string[]) => lines.join("\n\n");

describe("a question's choices", () => {
  test.each([
    [
      "text",
      "text/plain",
      page(
        "Request",
        "1. How often did the lock close?",
        "2. Was the closure down to:",
        "A shortage of keepers",
        "A shortage of water",
        "Another reason",
        "3. How many boats were turned away?",
        "Response",
        "The Board has not closed the lock, and has not refused a boat.",
      ),
    ],
    [
      "html",
      "text/html",
      "<h2>Request</h2><p>1. How often did the lock close?</p><p>2. Was the closure down to:</p><p>A shortage of keepers</p><p>A shortage of water</p><p>Another reason</p><p>3. How many boats were turned away?</p><h2>Response</h2><p>The Board has not closed the lock, and has not refused a boat.</p>",
    ],
  ])("belong to it though no points stand before them: %s", async (_name, type, content) => {
    const record = await readRecord(content, type);
    expect(record.questions.map(({ question }) => question?.replaceAll("\n", "; "))).toEqual([
      "How often did the lock close?",
      "Was the closure down to:; A shortage of keepers; A shortage of water; Another reason",
      "How many boats were turned away?",
    ]);
    expect(record.outcome).toBe("disclosed");
  });

  test("are labels of their own where letters stand before years without a space", async () => {
    const record = await readRecord(
      page(
        "Request",
        "1. The number of repairs in:",
        "a)2022",
        "b) 2023",
        "2. The number of complaints.",
        "Response",
        "1. a) 12",
        "b) 14",
        "2. Nine",
      ),
    );
    expect(record.questions.map(({ label, answer }) => [label, answer])).toEqual([
      ["1a", "12"],
      ["1b", "14"],
      ["2", "Nine"],
    ]);
  });
});

describe("a list that nothing heads", () => {
  test.each([
    "Please find information attached.",
    "Please see the requested data for both in the spreadsheet attached.",
    "Please find this information enclosed.",
  ])("is asked, and what hands over a file answers all of it: %s", async (reply) => {
    const record = await readRecord(
      page(
        "Reference 2018-387",
        "Subject: Closed locks",
        "1 How many locks were closed in 2017?",
        "2 Have there been days on which a boat has:",
        "• Been left alone",
        "• Had to wait",
        "3 And finally, how many complaints were made",
        reply,
        "2018-387 – Closed locks [111 kb] PDF",
      ),
      "text/plain",
    );
    expect(record.questions.map(({ label, status }) => [label, status])).toEqual([
      ["1", "answered"],
      ["2", "answered"],
      ["3", "answered"],
    ]);
    expect(new Set(record.questions.map(({ answer }) => answer)).size).toBe(1);
  });
});

describe("an answer", () => {
  test("ends before what is said of all of them", async () => {
    const record = await readRecord(
      page(
        "Request",
        "1. How many barges leak?",
        "2. How many barges are there?",
        "Response",
        "1. 730 reports at five minutes each are 60 hours. (S12)",
        "2. 9823",
        "In issuing our response the Board has applied section 12 of the Act.",
        "This means that it does not have to comply if the cost exceeds the limit.",
      ),
    );
    expect(record.questions.map(({ answer, status }) => [answer?.slice(0, 4), status])).toEqual([
      ["730 ", "refused"],
      ["9823", "answered"],
    ]);
  });

  test("keeps the lines that its last words announce at the end of a page", async () => {
    const record = await readRecord(
      page(
        "Request",
        "What work is done?",
        "Response",
        "The work is as follows:",
        "Treat the walls",
        "Fit a fan",
        "Apply",
      ),
      "text/plain",
    );
    expect(record.text).toContain("Fit a fan");
  });

  test.each([
    [
      "Tugs | 871\nFerries | 140\nSkiffs | <5\nWhere a figure is below 5 it has been withheld under section 40(2).",
      "partially-answered",
    ],
    ["2021 – the Council did not track single reports.", "not-held"],
  ])("%j is %s", (answer, status) => {
    expect(
      readStatus(answer, [{ start: 0, end: answer.length }], {
        question: "Please break down the applications by kind",
      }),
    ).toBe(status);
  });
});

test("a trust's advice service is no authority", async () => {
  const record = await readRecord(
    page(
      "Request",
      "How many complaints were made?",
      "Response",
      "A total of 188 were received by the Trust’s Patient Advice and Liaison Service (PALS).",
    ),
  );
  expect(record.authority).toBeNull();
});

test("an answer that takes one of the question's choices is no question printed again", async () => {
  const { questions } = await readRecord(
    page(
      "FOI request:",
      "1. Contract type: managed or maintenance",
      "2. Existing supplier: who is the current supplier?",
      "FOI response:",
      "1. Contract type: maintenance",
      "2. Existing supplier: Marl Telecom Ltd",
    ),
  );
  expect(questions.map(({ label, answer, status }) => [label, answer, status])).toEqual([
    ["1", "Contract type: maintenance", "answered"],
    ["2", "Existing supplier: Marl Telecom Ltd", "answered"],
  ]);
});
