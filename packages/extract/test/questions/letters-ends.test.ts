import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const page = (...lines: readonly string[]) => lines.join("\n\n");
const answers = async (content: string, type: string | null = null) =>
  (await readRecord(content, type)).questions.map(({ label, answer }) => [label, answer]);

describe("the end of an answer", () => {
  test("stands before the address to which a complaint is sent", async () => {
    const record = await answers(
      page(
        "You asked:",
        "1. How many ferries run in winter?",
        "Our response:",
        "Two",
        "You asked:",
        "2. How many are leased?",
        "Our response:",
        "None",
        "Next steps:",
        "Should you have any queries please get in touch. If you are unhappy with our response and wish to ask us to review our response, you should write to:",
        "Head of Legal Affairs",
        "c/o Wexmouth Harbour Board",
        "Wexmouth, WX4 7AW",
        "If you are not content with the outcome of any review, you may apply to the Information Commissioner.",
      ),
    );
    expect(record).toEqual([
      ["1", "Two"],
      ["2", "None"],
    ]);
  });

  test("stands in the paragraph that goes on to the rights of review", async () => {
    const html =
      "<h1>Ferry rents</h1><h2>Request</h2><p>Please send the rents of each ferry since 2019.</p><h2>Response</h2>" +
      "<p>The rents are in the attached spreadsheet. If you are unhappy with this response, you should write to:</p>" +
      "<p>The Clerk<br>Wexmouth Harbour Board</p>";
    expect(await answers(html, "text/html")).toEqual([[null, "The rents are in the attached spreadsheet."]]);
  });

  test("keeps a last sentence that speaks of a review as of what was asked", async () => {
    const text = page(
      "Your request",
      "How is a mooring fee appealed?",
      "Response",
      "By letter to the harbour master. The fee is reviewed in 14 days.",
    );
    expect(await answers(text)).toEqual([[null, "By letter to the harbour master. The fee is reviewed in 14 days."]]);
  });

  test("stands before what a site says of its page", async () => {
    const text = page(
      "FOI release",
      "Mooring fees",
      "Request",
      "Please send all mooring fees since 2019.",
      "Response",
      "Please see the attached list.",
      "Documents",
      "This is Wexmouth Council's response to a freedom of information (FOI) request.",
      "You can browse our other responses or make a new request.",
    );
    expect(await answers(text)).toEqual([[null, "Please see the attached list."]]);
  });
});

describe("an answer for several questions", () => {
  test.each([
    ["For questions 2 and 3 the figures are of claims, not complaints:", "2020: 41 claims, £812 paid"],
    ["Q2 & Q3: see the table of claims below.", "2020: 41 claims, £812 paid"],
    ["In answer to parts 2 and 3, there were:", "41 claims in 2020"],
  ])("that names them is the answer of each: %s", async (opening, figures) => {
    const record = await answers(
      page(
        "1. How many complained of a jetty?",
        "We counted 17 complaints.",
        "2. The number of people who were paid.",
        "3. The total amount paid by the council.",
        opening,
        figures,
      ),
    );
    expect(record.map(([label]) => label)).toEqual(["1", "2", "3"]);
    expect(record[1]?.[1]).toBe(record[2]?.[1]);
    expect(record[1]?.[1]).toContain(figures);
  });

  test("is no item for the stem over its letters", async () => {
    const record = await answers(
      page(
        "Request",
        "1) The number of orders made in:",
        "a) 2013",
        "b) 2014",
        "2) The number of fines issued in:",
        "a) 2013",
        "b) 2014",
        "Response",
        "1) Nil",
        "2) a) 15",
        "b) 65",
      ),
    );
    expect(record).toEqual([
      ["1a", "Nil"],
      ["1b", "Nil"],
      ["2a", "15"],
      ["2b", "65"],
    ]);
  });
});

describe("a page in two parts, each with its day", () => {
  test.each([["Wexmouth Council Response"], ["The Harbour Board’s Response"]])(
    "asks in one and answers in the other: %s",
    async (head) => {
      const record = await readRecord(
        page(
          "Customer Request Details",
          "29 April 2021",
          "Please can you tell me how much was spent on counsel in each year since 2013?",
          head,
          "3 May 2021",
          "Moorings are let by the county, therefore your request should be sent to [email protected]",
        ),
      );
      expect(record.request).toBe("Please can you tell me how much was spent on counsel in each year since 2013?");
      expect(record.outcome).toBe("not-held");
    },
  );

  test("and a thread's receipt that would ask for clarification answers nothing", async () => {
    const record = await readRecord(
      page(
        "Meetings of the Pilots",
        "Dear Wexmouth Harbour Board,",
        "Please provide the minutes of the pilots since 2008.",
        "Yours faithfully,",
        "Jo Hall",
        "Dear Jo Hall",
        "I acknowledge your request for information and you can expect a response by 9 March 2010.",
        "Should we require clarification, however, I shall be in touch.",
        "Yours sincerely",
        "Sam Reed",
        "Dear Jo Hall",
        "With reference to your recent request for information about the minutes of the pilots I have attached those of two years.",
        "Yours sincerely",
        "Sam Reed",
      ),
    );
    expect(record.questions.map(({ answer }) => answer)).toEqual([
      "With reference to your recent request for information about the minutes of the pilots I have attached those of two years.",
    ]);
  });
});
