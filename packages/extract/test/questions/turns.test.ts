import { describe, expect, it, test } from "@jest/globals";
import { ancestorsOf, follows } from "../../src/questions/label-order.js";
import { readRecord } from "../read-page.js";

async function pairsOf(page: string) {
  const { questions } = await readRecord(page);
  return questions.map(({ label, question, answer }) => [label, question, answer]);
}

const LETTERED =
  "Your request\n(a) How many swans live on the lake?\n(b) Who feeds them?\n(c) What does the grain cost?\nOur response\n";

describe("answers that name their question", () => {
  it("in the first words of a sentence, which stay the answer's own", async () => {
    const page =
      'I write about your letter of 4 May. You asked for:\n"(a) The number of swans on the lake\n(b) The price of the grain"\nThe request has been dealt with under the Freedom of Information Act 2000.\nIn respect of (a), 31 were counted in April.\nI turn lastly to (b). We paid £212 for a tonne.\nYours sincerely';
    expect(await pairsOf(page)).toEqual([
      ["a", "The number of swans on the lake", "In respect of (a), 31 were counted in April."],
      ["b", "The price of the grain", "I turn lastly to (b). We paid £212 for a tonne."],
    ]);
  });

  it("by letters in a group on a line of their own", async () => {
    expect(
      await pairsOf(`${LETTERED}(a) and (b)\nThe lake has 31 swans. Wardens feed them.\n(c)\n£212 for a tonne.`),
    ).toEqual([
      ["a", "How many swans live on the lake?", "The lake has 31 swans. Wardens feed them."],
      ["b", "Who feeds them?", "The lake has 31 swans. Wardens feed them."],
      ["c", "What does the grain cost?", "£212 for a tonne."],
    ]);
  });

  it("an ordinal counts where that question was asked, and nowhere else", async () => {
    const asked = "You asked:\n1. How many swans are there?\n2. Who feeds them?\nOur reply:\n";
    const page = `${asked}We counted 31 for the first question.\nIn answer to your second question, wardens do.`;
    expect((await pairsOf(page))[1]).toEqual([
      "2",
      "Who feeds them?",
      "In answer to your second question, wardens do.",
    ]);
    const prose = "Request\nHow many swans live on the lake?\nResponse\nOn the first part of the lake there are 31.";
    expect(await pairsOf(prose)).toEqual([
      [null, "How many swans live on the lake?", "On the first part of the lake there are 31."],
    ]);
  });

  it("a road's number is no answer", async () => {
    const page =
      "<h1>A85 ferry ramp: inspection reports</h1><h2>Request</h2><p>1. How many inspections were there?</p><p>2. What did they cost?</p><h2>Response</h2><p>1. Seven.</p><p>2. £900.</p>";
    expect((await pairsOf(page)).map(([label]) => label)).toEqual(["1", "2"]);
  });
});

describe("questions and answers by turns", () => {
  it("set off by emphasis, without labels, headings or question marks of their own", async () => {
    const page =
      "<p>Thank you for your email.</p><p><b>How many buses ran on Sunday?</b></p><p>41 buses ran.</p><p><b>Please send the rota for May.</b></p><p>We do not hold a rota.</p><p><b>Is the depot to close?</b></p><p>No. It stays open.</p><p>I hope this is of help.</p>";
    expect(await pairsOf(page)).toEqual([
      [null, "How many buses ran on Sunday?", "41 buses ran."],
      [null, "Please send the rota for May.", "We do not hold a rota."],
      [null, "Is the depot to close?", "No. It stays open."],
    ]);
  });

  it("with advice between two numbered answers", async () => {
    const page =
      "Request\n1. Every email about swans.\n2. The warden's name.\n3. The lake's area.\nResponse\n1. To find these would take more than 18 hours and we refuse under section 12(1) of the Freedom of Information Act 2000.\nYou may wish to narrow the request to one month.\n2. The name is withheld under section 40(2).\n3. 14 acres.";
    expect((await pairsOf(page)).map(([label, , answer]) => [label, answer])).toEqual([
      [
        "1",
        "To find these would take more than 18 hours and we refuse under section 12(1) of the Freedom of Information Act 2000.",
      ],
      ["2", "The name is withheld under section 40(2)."],
      ["3", "14 acres."],
    ]);
  });

  it("a label alone over what answers it leaves no question", async () => {
    const page =
      "RESPONSE\nQuestion 1\nNo information held. Nobody counts them.\nQuestion 2\n£9,000 in 2021. It is an estimate.\nQuestion 3\nThe Trust holds the plan and will not release it, as it is exempt under section 43(2) of the Freedom of Information Act 2000.";
    expect((await pairsOf(page)).map(([label, question]) => [label, question])).toEqual([
      ["1", null],
      ["2", null],
      ["3", null],
    ]);
  });
});

describe("labels of several levels", () => {
  it("nested lists whose labels the reply prints in one", async () => {
    const page =
      '<h2>Your request</h2><ol><li>How many huts are there?</li><li>For the repairs:<ol type="a"><li>who does them</li><li>please state<ol type="i"><li>the price</li><li>the end date</li></ol></li></ol></li><li>The last survey.</li></ol><h2>Our response</h2><p>1. 412.</p><p>2a. Hurst Joinery.</p><p>2bi. £9,000.</p><p>2bii. 31 March 2027.</p><p>3. Attached.</p>';
    expect(await pairsOf(page)).toEqual([
      ["1", "How many huts are there?", "412."],
      ["2a", "who does them", "Hurst Joinery."],
      ["2bi", "the price", "£9,000."],
      ["2bii", "the end date", "31 March 2027."],
      ["3", "The last survey.", "Attached."],
    ]);
  });

  it("a stem over roman numerals asks nothing", async () => {
    const page =
      "<p>1. Please provide for 2022:</p><p>i. the days lost to sickness</p><p><b>41,204</b></p><p>ii. the cost of cover</p><p><b>£2.1m</b></p><p>2. How many were dismissed?</p><p><b>Nine.</b></p>";
    expect((await pairsOf(page)).map(([label, , answer]) => [label, answer])).toEqual([
      ["1i", "41,204"],
      ["1ii", "£2.1m"],
      ["2", "Nine."],
    ]);
  });
});

test("a letter that numbers its paragraphs asks and answers by its letters", async () => {
  const page =
    "1. Thank you for your email of 4 May 2023, in which you asked for:\na. The number of charts sold.\nb. Any minutes about the shop.\n2. Your request has been handled under the Freedom of Information Act 2000.\n3. The answers to your questions are as follows.\na. 18,204 in 2021.\nb. No minutes are held.\n4. We have considered whether more could be done to find them.\n5. If you are not satisfied with this response you may ask for an internal review.\nYours faithfully";
  expect(await pairsOf(page)).toEqual([
    ["a", "The number of charts sold.", "18,204 in 2021."],
    ["b", "Any minutes about the shop.", "No minutes are held."],
  ]);
});

test("questions with their answers on one line and no label", async () => {
  const page =
    "<h2>Request</h2><p>How many hydrants were inspected? 4,112</p><p>How many were mended in a month? We do not hold this information.</p><p>Is there a charge? No</p>";
  expect(await pairsOf(page)).toEqual([
    [null, "How many hydrants were inspected?", "4,112"],
    [null, "How many were mended in a month?", "We do not hold this information."],
    [null, "Is there a charge?", "No"],
  ]);
});

test("reasons below the last answer are its own only where it refuses", async () => {
  const list =
    "Request\n1. What is the price?\n2. How many huts are there?\nResponse\n1. This is withheld, see below.\n2. ";
  const reasons = "Section 43(2) – commercial interests\nThe price is exempt, as the work is to be let again.";
  expect((await pairsOf(`${list}There are 412.\n${reasons}`))[1]).toEqual([
    "2",
    "How many huts are there?",
    "There are 412.",
  ]);
  expect((await pairsOf(`${list}We refuse to say.\n${reasons}`))[1]?.[2]).toContain("to be let again");
});

test("a paragraph whose first sentence names a question answers it where no label does", async () => {
  const page =
    "Request\n1. How many keys were lost?\n2. How many cards were lost?\n3. What is the make of the locks?\nResponse\nPlease see the table below for questions 1 and 2.\n14 keys and 203 cards.\nThe information asked for at question 3 is exempt under section 31(1)(a) of the Freedom of Information Act 2000.";
  expect((await pairsOf(page)).map(([label, , answer]) => [label, answer])).toEqual([
    ["1", "Please see the table below for questions 1 and 2.\n14 keys and 203 cards."],
    ["2", "Please see the table below for questions 1 and 2.\n14 keys and 203 cards."],
    [
      "3",
      "The information asked for at question 3 is exempt under section 31(1)(a) of the Freedom of Information Act 2000.",
    ],
  ]);
});

test("labels with a stop between number and letter", async () => {
  const page =
    "FOI 2291\n1.a. How many laptops are there?\n640\n1.b. Which make?\nHP\n2. Who mends them?\nIT staff.\n3.b.i. How many were late?\n1,266";
  expect((await pairsOf(page)).map(([label, , answer]) => [label, answer])).toEqual([
    ["1a", "640"],
    ["1b", "HP"],
    ["2", "IT staff."],
    ["3bi", "1,266"],
  ]);
});

test.each([
  ["1", "2", true],
  ["1", "2a", true],
  ["2a", "2b", true],
  ["3a", "3bi", true],
  ["3bi", "3bii", true],
  ["3bii", "3c", true],
  ["3bii", "4a", true],
  ["i", "ii", true],
  ["h", "i", true],
  ["2a", "2c", false],
  ["3a", "3bii", false],
  ["3bi", "5a", false],
])("after %s comes %s: %p", (previous, next, is) => {
  expect(follows(previous, next)).toBe(is);
});

test("a label's ancestors, nearest first", () => {
  expect(["4", "4a", "3bi", "4iia", "3ii"].map(ancestorsOf)).toEqual([[], ["4"], ["3b", "3"], ["4ii", "4"], ["3"]]);
});

describe("questions put as statements", () => {
  it.each([
    [
      "Request 1\nNumber of drones.\nResponse 1\nSix.\nRequest 2\nMake of each.\nResponse 2\nExempt under section 31(1)(a) of the Freedom of Information Act 2000.\nRequest 3\nCost of each.\nResponse 3\nSee response 2.",
      ["1", "2", "3"],
      ["Six.", "Exempt under section 31(1)(a) of the Freedom of Information Act 2000.", "See response 2."],
    ],
    [
      "Question One\nHow many bins were burnt?\nAnswer\nSixteen.\nQuestion Two\nWhat did each cost?\nAnswer\n£31.",
      ["1", "2"],
      ["Sixteen.", "£31."],
    ],
    [
      "FOI 3321\nWhat is the number of rat call-outs? >> 1,911\nWhat is the number of wasp call-outs? >> 420",
      [null, null],
      ["1,911", "420"],
    ],
    [
      "<h1>Patrols</h1><dl><dt>Number of patrols in 2023</dt><dd>41</dd><dt>Names of the patrols</dt><dd>Withheld under section 40(2).</dd></dl>",
      [null, null],
      ["41", "Withheld under section 40(2)."],
    ],
    [
      "<h2>Your request</h2><p>Part A – Vans</p><p>1. How many are there?</p><p>2. How many are old?</p><p>Part B – Drivers</p><p>1. How many are there?</p><p>2. How many are new?</p><h2>Our response</h2><p>Part A – Vans</p><p>1. 64</p><p>2. 11</p><p>Part B – Drivers</p><p>1. 90</p><p>2. 8</p>",
      ["1", "2", "1", "2"],
      ["64", "11", "90", "8"],
    ],
  ])("%j", async (page, labels, answers) => {
    const pairs = await pairsOf(page);
    expect(pairs.map(([label]) => label)).toEqual(labels);
    expect(pairs.map(([, , answer]) => answer)).toEqual(answers);
  });

  it("a list of fields is none", async () => {
    expect(
      await pairsOf(
        "<dl><dt>Working days taken</dt><dd>14</dd><dt>Directorate</dt><dd>Parks</dd><dt>Time taken to answer</dt><dd>3 hours</dd></dl><p>We do not hold this information.</p>",
      ),
    ).not.toContainEqual(["Working days taken", null, "14"]);
  });
});
