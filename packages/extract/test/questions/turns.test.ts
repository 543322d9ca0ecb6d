import { describe, expect, it } from "@jest/globals";
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
