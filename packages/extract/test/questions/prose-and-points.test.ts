import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const pairsOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord(lines.join("\n\n"));
  return questions.map(({ label, question, answer }) => [label, question, answer]);
};
const answersOf = async (...lines: readonly string[]) =>
  (await pairsOf(...lines)).map(([label, , answer]) => [label, answer]);

describe("replies that name their questions inside a sentence", () => {
  const ASKED = ["a) the business case for the port;", "b) a list of meetings;", "c) the legal advice on the port."];

  test("by the letter alone, in an order of their own, under headings for what is given and what is not", async () => {
    const answers = await answersOf(
      "You asked:",
      ...ASKED,
      "We hold the information that you asked for.",
      "What we are disclosing",
      "The list of meetings at b) is attached. Four took place.",
      "What we are withholding in whole or in part",
      "The business case at a) is attached, with some figures taken out under section 43(2) of the Act.",
      "The advice at c) is withheld under section 42(1) of the Act.",
    );
    expect(answers).toEqual([
      ["a", "The business case at a) is attached, with some figures taken out under section 43(2) of the Act."],
      ["b", "The list of meetings at b) is attached. Four took place."],
      ["c", "The advice at c) is withheld under section 42(1) of the Act."],
    ]);
  });

  test("set in between commas", async () => {
    const answers = await answersOf(
      "You sought:",
      "(1) the date of each inspection",
      "(2) the names of the inspectors",
      "Information provided",
      "In answer to (1), there were two inspections, on 8 February and 29 March.",
      "Information not provided",
      "The names of the inspectors, item (2), are withheld under section 40(2) of the Act.",
    );
    expect(answers).toEqual([
      ["1", "In answer to (1), there were two inspections, on 8 February and 29 March."],
      ["2", "The names of the inspectors, item (2), are withheld under section 40(2) of the Act."],
    ]);
  });

  test("a refusal of 'parts (a) to (c)' is of all of them", async () => {
    const whole = "The Board holds the information set out in parts (a) to (c) but all of it is exempt under s43(2).";
    const answers = await answersOf("You asked:", ...ASKED, "Our response", whole);
    expect(answers.map(([, answer]) => answer)).toEqual([whole, whole, whole]);
  });

  test("once or twice on the way through paragraphs that keep the order of the questions", async () => {
    const answers = await answersOf(
      "You asked:",
      "1. How many plots does the Council let at the lane?",
      "2. How long is the waiting list?",
      "3. What rent is charged?",
      "4. Copies of letters to the water company about the standpipe.",
      "Our response",
      "Further to your email I have now been through the files. I am sorry that it took so long.",
      "With regard to your first question, the Parish lets 34 plots at the lane.",
      "Nineteen households are waiting; the first joined the list in April 2021.",
      "As for the rents, these are £38 for a full plot.",
      "Lastly the correspondence with the water company. The Council does not have any.",
    );
    expect(answers.map(([, answer]) => answer)).toEqual([
      "With regard to your first question, the Parish lets 34 plots at the lane.",
      "Nineteen households are waiting; the first joined the list in April 2021.",
      "As for the rents, these are £38 for a full plot.",
      "Lastly the correspondence with the water company. The Council does not have any.",
    ]);
  });
});

test("points without labels are answered under the reply's headings for them", async () => {
  const { questions } = await readRecord(
    "<h2>Request</h2><p>We would like the following about the test:</p><ul><li>the number of apprentices who sat it</li>" +
      "<li>the pass mark for each paper</li><li>the fee for a centre</li></ul><h2>Response</h2>" +
      "<h3>Apprentices</h3><p>118 apprentices sat it.</p><h3>Pass marks</h3><p>60% and 70%.</p><h3>Fees</h3><p>£340.</p>",
    "text/html",
  );
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
    ["the number of apprentices who sat it", "118 apprentices sat it."],
    ["the pass mark for each paper", "60% and 70%."],
    ["the fee for a centre", "£340."],
  ]);
});

test("a thing that is asked for by a clause is asked, whoever is named in it", async () => {
  const pairs = await pairsOf(
    "Request",
    "How many notices were issued?",
    "The number of bins removed",
    "What the council spent on patrols by its contractor.",
    "Response",
    "1. Fourteen.",
    "2. We keep no record of bins.",
    "3. No payment is made for patrols.",
  );
  expect(pairs[2]).toEqual([
    "3",
    "What the council spent on patrols by its contractor.",
    "No payment is made for patrols.",
  ]);
});

test("quarters of a year number no questions", async () => {
  const { questions } = await readRecord(
    "<p><b>How many adults were placed outside the area in each quarter?</b></p><p>Q1 31, Q2 38, Q3 44, Q4 40.</p>" +
      "<p><b>How many of those placements were inappropriate?</b></p><p>All of them. The Trust has no contract elsewhere.</p>" +
      "<p><b>What did they cost?</b></p><p>The average was £612.</p>",
    "text/html",
  );
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    [null, "Q1 31, Q2 38, Q3 44, Q4 40."],
    [null, "All of them. The Trust has no contract elsewhere."],
    [null, "The average was £612."],
  ]);
});

describe("fields of a log", () => {
  const page = (request: string, response: string) =>
    `<h1>View request</h1><table><tr><td>Reference</td><td>E.24.1190</td></tr><tr><td>Request</td><td><span>${request}</span></td></tr>` +
    `<tr><td>Response</td><td>${response}</td></tr></table>`;

  test("hold a numbered request by lines, and the letter that answers it", async () => {
    const { questions } = await readRecord(
      page(
        "Could I please have<br>1) the number of potholes since 2019<br>2) a photograph of each",
        "<p>Dear Ms Hall</p><p>Thank you for your request.</p><p>To search the records would take 90 hours, which exceeds the limit in section 12(1) of the Act.</p>" +
          "<p>If you are unhappy with this response you may ask for an internal review within 40 working days.</p>",
      ),
      "text/html",
    );
    const answer = "To search the records would take 90 hours, which exceeds the limit in section 12(1) of the Act.";
    expect(questions.map(({ label, question, answer: own }) => [label, question, own])).toEqual([
      ["1", "the number of potholes since 2019", answer],
      ["2", "a photograph of each", answer],
    ]);
  });

  test("hold no list where numbers stand inside a sentence", async () => {
    const { questions } = await readRecord(
      page("Could I have (1) the number of potholes and (2) a photograph of each", "We hold no record of potholes."),
      "text/html",
    );
    expect(questions.map(({ label }) => label)).toEqual([null]);
  });
});

test("a menu beside the page in a table of one row is no datum of it", async () => {
  const { questions } = await readRecord(
    "<table><tr><td><a href=/>Home</a><br><a href=/t>Tides and weather</a><br><a href=/d>Harbour dues</a></td><td>" +
      "<p><b>Information requests</b></p><p>Request no. FOI/2019/06</p><p>1. How many berths are there?</p><p>There are 64 berths.</p>" +
      "<p>2. How much is held in reserves?</p><p>£2,046,000.</p></td></tr></table>",
    "text/html",
  );
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1", "There are 64 berths."],
    ["2", "£2,046,000."],
  ]);
});
