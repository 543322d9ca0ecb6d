import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const HEAD = ["Fenby Council", "Our ref: FOI 2021/4471", "3 May 2021", "Dear Reed"];
const THANKS = "Thank you for your request of 2 April 2021 under the Freedom of Information Act 2000.";
const TAIL = [
  "If you are unhappy with this response you may ask for an internal review.",
  "Yours sincerely",
  "Jo Hall",
];
const letter = (...lines: readonly string[]) => [...HEAD, THANKS, ...lines, ...TAIL].join("\n\n");
const pairsOf = async (text: string) =>
  (await readRecord(text)).questions.map(({ question, answer }) => [question, answer]);
const IN_TURN = "Your questions are answered in turn below.";

describe("questions and answers by turns", () => {
  test("numbers label the questions and words the answers", async () => {
    const text = letter(
      IN_TURN,
      "1. How many buoys are lit?",
      "A1. There are 12.",
      "2. The name of the maker.",
      "A2. Tidewell.",
    );
    expect(await pairsOf(text)).toEqual([
      ["How many buoys are lit?", "There are 12."],
      ["The name of the maker.", "Tidewell."],
    ]);
  });

  test("points of a list ask, with or without a question mark, and paragraphs answer", async () => {
    const text = letter(
      IN_TURN,
      "• How many buoys are lit?",
      "The Council owned 12 in 2020.",
      "• A copy of the contract with the maker",
      "Buoys: 12",
      "• Whether any has been lost, and if so when",
      "None.",
    );
    expect(await pairsOf(text)).toEqual([
      ["How many buoys are lit?", "The Council owned 12 in 2020."],
      ["A copy of the contract with the maker", "Buoys: 12"],
      ["Whether any has been lost, and if so when", "None."],
    ]);
  });

  test("points inside one answer ask nothing", async () => {
    const text = letter(
      "You asked how many buoys are lit.",
      "We hold:",
      "• 12 at Fenby",
      "They are lit at dusk.",
      "• 9 at Marl",
      "They are lit at night.",
    );
    expect(await pairsOf(text)).toHaveLength(1);
  });

  test("one line with a question mark stands among others that ask without one", async () => {
    const text = letter(
      IN_TURN,
      "How many buoys are lit?",
      "There are 12.",
      "The cost of each buoy",
      "Each cost £40.",
      "I would also like to know the maker.",
      "Tidewell.",
    );
    expect((await pairsOf(text)).map(([question]) => question)).toEqual([
      "How many buoys are lit?",
      "The cost of each buoy",
      "I would also like to know the maker.",
    ]);
  });
});

describe("what answers right below a request without a heading of its own", () => {
  test.each([
    "The Council owned 12 buoys in 2020.",
    "On 1 January 2020 the Council bought 12 buoys.",
    "Having searched our records, we found 12 buoys.",
    "I am afraid that the Council does not record this.",
    "The table below shows the buoys by year.",
    "Twelve.",
    "Buoys: 12",
  ])("%s", async (answer) => {
    for (const ask of ["You asked:", "You requested the following information:"])
      expect(await pairsOf(letter(ask, "How many buoys were owned in 2020?", answer))).toEqual([
        ["How many buoys were owned in 2020?", answer],
      ]);
  });

  test("a list of things asked for is no answer", async () => {
    const text = letter(
      "You asked for:",
      "The number of buoys owned in 2020",
      "The cost of each",
      "We hold 12 buoys at £40 each.",
    );
    expect((await readRecord(text)).request).toContain("The cost of each");
  });
});

describe("what was asked stands behind a paragraph of receipt", () => {
  test.each([
    "I refer to your request for information received on 2 April 2021 concerning the number of buoys lit.",
    "You requested the number of buoys lit.",
    "Your letter seeks the number of buoys lit.",
    "Thank you for your email in which you ask for the number of buoys lit.",
  ])("%s", async (lead) => {
    const thanks = "Thank you for your request of 2 April 2021, which has been dealt with under the Act.";
    const record = await readRecord([...HEAD, thanks, lead, "There are 12.", ...TAIL].join("\n\n"));
    expect(record.request).toBe("the number of buoys lit");
  });
});

describe("terms and parts that open at a click", () => {
  const ASKED = ["How many buoys are lit?", "A copy of the contract with the maker.", "Number of losses each year"];
  const SAID = ["There are 12.", "The information is attached.", "Losses: 3"];
  const pairs = ASKED.map((question, index) => [question, SAID[index]]);
  const page = (body: string) => `<h1>Buoys</h1><p>FOI 2021/4471</p><p>Freedom of Information Act 2000</p>${body}`;

  test("one that asks vouches for those beside it that state", async () => {
    const list = ASKED.map((one, index) => `<dt>${one}</dt><dd>${SAID[index]}</dd>`).join("");
    expect(await pairsOf(page(`<h2>Our response</h2><dl>${list}</dl>`))).toEqual(pairs);
    const folds = ASKED.map((one, index) => `<details><summary>${one}</summary><p>${SAID[index]}</p></details>`);
    expect(await pairsOf(page(folds.join("")))).toEqual(pairs);
  });
});

describe("what a page's own form hides", () => {
  const page = (body: string) => `<h1>Response: buoys and beacons</h1><p>FOI 2021/4471</p>${body}`;

  test("a title that opens with 'Response:' is no answer, and the bold lines below it ask", async () => {
    const body =
      "<p><strong>How many buoys are lit?</strong></p><p>There are 12.</p><p><strong>Has any been lost?</strong></p><p>Yes, 3.</p>";
    expect(await pairsOf(page(body))).toEqual([
      ["How many buoys are lit?", "There are 12."],
      ["Has any been lost?", "Yes, 3."],
    ]);
  });

  test("a list of capitals is answered under '(A)'", async () => {
    const body =
      '<h2>What we were asked</h2><ol type="A"><li>The number of buoys.</li><li>Their cost.</li></ol><h2>What we decided</h2><p>Our reasons are given under each point.</p><h3>(A)</h3><p>There are 12.</p><h3>(B)</h3><p>£40 each.</p>';
    const { questions } = await readRecord(`<h1>Buoys</h1>${body}`);
    expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
      ["A", "There are 12."],
      ["B", "£40 each."],
    ]);
  });

  test("a column of numbers without a head leaves the heads one cell too far left", async () => {
    const rows = [
      "Request | Response",
      "--- | --- | ---",
      "1 | The number of buoys | There are 12",
      "2 | Their cost | £40 each",
    ];
    expect(await pairsOf([...HEAD, "", ...rows].join("\n"))).toEqual([
      ["The number of buoys", "There are 12"],
      ["Their cost", "£40 each"],
    ]);
  });
});

test("a request about a review tells of no rights of review", async () => {
  const { request } = await readRecord(
    letter(
      "Thank you for your email of 6 March about the review of harbour dues. Your request has been handled under the Act. You asked:",
      "How many objections were there?",
      "There were 12.",
    ),
  );
  expect(request).toBe("How many objections were there?");
});
