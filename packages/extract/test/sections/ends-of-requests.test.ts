import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (...lines: readonly string[]) => readRecord(lines.join("\n\n"));
const ASKED = "I would like the number of kiosks on the pier, and their rents.";

describe("a request begins behind", () => {
  test.each([
    "On 16 May 2024 the Kell Harbour Board received an email which read:",
    "The applicant wrote to us on 16 May 2024:",
    "A member of the public asked the following:",
  ])("%s", async (leadIn) => {
    const { request } = await read(
      "Kiosks",
      "Information requested",
      leadIn,
      ASKED,
      "Information supplied",
      "We hold nothing.",
    );
    expect(request).toBe(ASKED);
  });
});

describe("a request ends before", () => {
  const list = ["Your request was for:", "(a) the rent of the kiosk;", "(b) the name of the tenant."];

  test("what the letter says of its own making", async () => {
    const said = "I have taken advice from Estates. The Board's response is set out here.";
    const { request } = await read("Dear Enquirer", ...list, said, "(a) £8,400.", "(b) Kell Sailing Club.");
    expect(request).toBe("(a) the rent of the kiosk;\n(b) the name of the tenant.");
  });

  test("what was said in asking for a review", async () => {
    const said = "In asking for a review you said that members are entitled to see the lot.";
    const { request } = await read(
      "Review",
      ...list,
      said,
      "Response",
      "(a) I uphold this. The rent is £8,400.",
      "(b) Kell Sailing Club.",
    );
    expect(request).toBe("(a) the rent of the kiosk;\n(b) the name of the tenant.");
  });
});

test("an annex whose title names the request prints it, with what was asked back and answered", async () => {
  const { request, questions } = await read(
    "Dear Mr Kell",
    "Thank you for your email of 27 May 2024. Your questions are at Annex A.",
    "We hold the information you are looking for.",
    "Question 1: There are 812.",
    "Question 2: £6.2 million.",
    "Yours sincerely",
    "Ann Orr",
    "Annex A",
    "Your request of 27 May 2024",
    "1. How many boats were surveyed?",
    "2. What did the survey cost?",
    "Your answer of 9 June 2024: The survey alone. By year is fine.",
  );
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1", "There are 812."],
    ["2", "£6.2 million."],
  ]);
  expect(request).toMatch(/^1\. How many boats[\s\S]*By year is fine\.$/);
});

test("a page that says under which law it was asked prints no request there", async () => {
  const { request } = await readRecord(
    "<main><h1>Damp</h1><p>Under the Freedom of Information Act 2000 the University was asked two questions about its halls. They are shown beside the answers.</p><table><tr><th>No.</th><th>Question asked</th><th>Answer</th></tr><tr><td>1</td><td>How many rooms?</td><td>5,212</td></tr><tr><td>2</td><td>How many are damp?</td><td>255</td></tr></table></main>",
    "text/html",
  );
  expect(request).toBeNull();
});

test("which law a request falls under is no word of its answer, whatever the information is about", async () => {
  const { authority, questions } = await read(
    "Request",
    ASKED,
    "Response of Kell County Council",
    "Information about floods is environmental information, and section 39 of the Freedom of Information Act 2000 leads us to deal with a request for it under the Regulations instead.",
    "We hold nothing.",
  );
  expect(authority).toBe("Kell County Council");
  expect(questions.map(({ answer }) => answer)).toEqual(["We hold nothing."]);
});
